/** The one way from the pane to a cell. */
import { parseArea } from '../workbook';
import { useSession } from './use-session';

/** Goes to a cell by its name, `B4`, or to the first of several; what a finding in no cell names (`''`) leads nowhere. */
export function useGoTo(): (sheet: string, cell: string) => void {
  const { session } = useSession();
  return (sheet, cell) => {
    const area = parseArea(cell);
    if (area !== undefined) void session.show({ sheet, row: area.top, column: area.left });
  };
}
