/** Saves a text as a file; where a pane may save none, the button beside it copies the same. */
import { Button } from '@fluentui/react-components';

interface Props {
  readonly name: string;
  readonly text: () => string;
  readonly children: string;
}

export function SaveButton({ name, text, children }: Props) {
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type: 'text/markdown;charset=utf-8' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button size="small" appearance="subtle" onClick={save}>
      {children}
    </Button>
  );
}
