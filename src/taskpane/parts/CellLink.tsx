/** Takes the person to a cell. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseArea } from '../../workbook';
import { useGoTo } from '../use-go-to';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

interface Props {
  readonly sheet: string;
  /** `B4` */
  readonly cell: string;
  /** The cell's address where nothing else is said. */
  readonly children?: ReactNode;
}

export function CellLink({ sheet, cell, children }: Props) {
  const { state } = useSession();
  const { say } = useWords();
  const goTo = useGoTo();
  const place = `${sheet}, ${cell}`;
  if (parseArea(cell) === undefined) return <>{children ?? sheet}</>;
  return (
    <Link
      as="button"
      disabledFocusable={state.work !== null}
      onClick={() => goTo(sheet, cell)}
      title={say('go-to', { place })}
      // 24 pixels each way: what a finger can hit (WCAG 2.5.8).
      style={{ textAlign: 'left', overflowWrap: 'anywhere', minWidth: '24px', minHeight: '24px', lineHeight: '20px', padding: '2px 0' }}
    >
      {children ?? place}
    </Link>
  );
}
