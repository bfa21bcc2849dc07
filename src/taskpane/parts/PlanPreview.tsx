/** The cells of a plan, sheet by sheet and column by column. */
import { Text } from '@fluentui/react-components';
import { sheetNamed, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import { counted } from '../words';
import { CellTable } from './CellTable';
import { Disclosure } from './Disclosure';
import { columnCells, sheetCells } from './planned-cells';

export function PlanPreview({ plan, workbook }: { readonly plan: WritePlan; readonly workbook: WorkbookSnapshot }) {
  if (plan.columns.length + plan.sheets.length === 0) return <Text>Nothing is ticked.</Text>;
  return (
    <div>
      {plan.columns.map((column) => {
        const cells = columnCells(column);
        const title = String(column.header ?? column.headerBefore ?? 'Column');
        const what = column.header === null ? 'our own column, taken out' : `${counted(cells.length, 'cell')}, ${column.ours ? 'our own' : 'new'} column`;
        return (
          <Disclosure key={`${column.sheet} ${column.column}`} line={<Line title={title} note={`${column.sheet} · ${what}`} />}>
            <CellTable cells={cells} label={`Cells of ${title}`} />
          </Disclosure>
        );
      })}
      {plan.sheets.map((sheet) => {
        const cells = sheetCells(sheet, sheetNamed(workbook, sheet.name));
        const there = sheetNamed(workbook, sheet.name) !== undefined;
        return (
          <Disclosure
            key={sheet.name}
            line={
              <Line
                title={sheet.name}
                note={sheet.action === 'delete' ? 'our own sheet, taken out' : `${counted(cells.length, 'cell')}, ${there ? 'our own sheet' : 'new sheet'}`}
              />
            }
          >
            <CellTable cells={cells} label={`Cells of ${sheet.name}`} />
          </Disclosure>
        );
      })}
    </div>
  );
}

function Line({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <>
      <Text weight="semibold" block>
        {title}
      </Text>
      <Text size={200} block>
        {note}
      </Text>
    </>
  );
}
