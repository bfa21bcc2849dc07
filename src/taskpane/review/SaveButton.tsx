/** Saves a text as a file; where a pane may save none, the button beside it copies the same. */
import { Button } from '@fluentui/react-components';
import { saveText } from '../parts/saved-text';

interface Props {
  readonly name: string;
  readonly text: () => string;
  readonly children: string;
}

export function SaveButton({ name, text, children }: Props) {
  return (
    <Button size="small" appearance="subtle" onClick={() => saveText(name, text(), 'text/markdown;charset=utf-8')}>
      {children}
    </Button>
  );
}
