/** The active sheet: only the cells in sight are drawn; a double click or a typed letter edits a cell. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cellName, columnLetters, parseAddress, type Area } from '../../../src/workbook';
import type { Emulator } from '../../emulator/emulator';
import { usedRange, valueOf, type Sheet } from '../../emulator/model/sheet';
import { enteredText } from '../../emulator/model/enter-value';
import { Person } from '../../emulator/person';
import { sheetOf } from '../../emulator/model/workbook';
import { cellText } from './cell-text';
import { ChartBox } from './ChartBox';

const ROW = 21;
const HEAD = 46;
/** Pixels of a column nobody set a width for; widths of the emulator are in points. */
const COLUMN = 84;
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns around what is used. */
const MARGIN = 30;

interface Props {
  readonly emulator: Emulator;
  /** Counts the changes of the workbook. */
  readonly version: number;
  readonly redraw: () => void;
}

export function Grid({ emulator, version, redraw }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const { workbook } = emulator;
  const sheet = workbook.active;
  const used = usedRange(sheet, true);
  const selected = workbook.selection.sheet === sheet ? workbook.selection.area : null;
  const rows = useVirtualizer({
    count: (used?.bottom ?? 0) + MARGIN,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => (sheet.rows[row]?.hidden === true ? 0 : ROW),
    overscan: 10,
    paddingStart: ROW,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: (used?.right ?? 0) + MARGIN / 3,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widthOf(sheet, column),
    overscan: 3,
    paddingStart: HEAD,
  });

  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [version, rows, columns]);
  useEffect(() => {
    if (selected === null) return;
    rows.scrollToIndex(selected.top, { align: 'auto' });
    columns.scrollToIndex(selected.left, { align: 'auto' });
  }, [selected?.top, selected?.left, rows, columns]);

  const select = (row: number, column: number): void => {
    new Person(emulator).select(sheet.name, cellName(row, column));
    redraw();
  };
  const edit = (start: string): void => {
    emulator.editMode.start();
    setEditing(start);
  };
  const finish = (text: string | null): void => {
    setEditing(null);
    emulator.editMode.finish();
    if (text !== null && selected !== null)
      new Person(emulator).edit(sheet.name, cellName(selected.top, selected.left), enteredText(text, false).value ?? text);
    scroller.current?.focus();
    redraw();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (editing !== null || selected === null) return;
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step !== undefined) select(Math.max(0, selected.top + (step[0] ?? 0)), Math.max(0, selected.left + (step[1] ?? 0)));
    else if (event.key === 'F2' || event.key === 'Enter') edit(cellText(sheet, selected.top, selected.left));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) edit(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid" ref={scroller} tabIndex={0} onKeyDown={pressed} aria-label={`Cells of ${sheet.name}`} role="application">
      <div className="sheet" style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}>
        <div className="head corner" style={{ width: HEAD }} />
        <div className="heads across">
          {columns.getVirtualItems().map(({ index, start, size }) => (
            <div key={index} className="head" style={{ left: start, width: size, top: 0 }}>
              {columnLetters(index)}
            </div>
          ))}
        </div>
        <div className="heads down">
          {rows
            .getVirtualItems()
            .filter(({ size }) => size > 0)
            .map(({ index, start }) => (
              <div key={index} className="head" style={{ left: 0, width: HEAD, top: start }}>
                {index + 1}
              </div>
            ))}
        </div>
        {rows
          .getVirtualItems()
          .filter(({ size }) => size > 0)
          .map(({ index: row, start: top }) => (
            <div key={row}>
              {columns.getVirtualItems().map(({ index: column, start: left, size }) => {
                const isSelected = selected?.top === row && selected.left === column;
                const look = sheet.rows[row]?.looks?.get(column);
                const link = sheet.rows[row]?.links?.get(column)?.documentReference;
                const text = cellText(sheet, row, column);
                const value = valueOf(sheet, row, column);
                const runsOver = typeof value === 'string' && (valueOf(sheet, row, column + 1) ?? '') === '' && link === undefined;
                return (
                  <div
                    key={column}
                    className={`cell${isSelected ? ' selected' : ''}${typeof value === 'number' ? ' number' : ''}${runsOver ? ' over' : ''}`}
                    data-cell={cellName(row, column)}
                    style={{
                      left,
                      top,
                      width: size,
                      background: look?.fill,
                      color: look?.color ?? (look?.fill === undefined ? undefined : '#1b1b1b'),
                      fontWeight: look?.bold === true ? 600 : undefined,
                      fontStyle: look?.italic === true ? 'italic' : undefined,
                    }}
                    onMouseDown={() => editing === null && select(row, column)}
                    onDoubleClick={() => edit(text)}
                  >
                    {isSelected && editing !== null ? (
                      <input
                        autoFocus
                        aria-label={`Edit ${cellName(row, column)}`}
                        defaultValue={editing}
                        onKeyDown={(event) => (event.key === 'Enter' ? finish(event.currentTarget.value) : event.key === 'Escape' && finish(null))}
                      />
                    ) : link === undefined ? (
                      text
                    ) : (
                      <a role="link" onClick={() => follow(emulator, link, redraw)}>
                        {text}
                      </a>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
        {sheet.charts.map((chart) => (
          <ChartBox key={chart.name} sheet={sheet} chart={chart} box={boxOf(sheet, chart.place ?? UNPLACED)} />
        ))}
      </div>
    </div>
  );
}

/** Where a chart stands that nobody has placed. */
const UNPLACED: Area = { top: 2, left: 2, bottom: 16, right: 8 };

/** Pixels of the sheet that an area covers. */
function boxOf(sheet: Sheet, { top, left, bottom, right }: Area): { left: number; top: number; width: number; height: number } {
  const down = (row: number): number => ROW * (1 + row - sheet.rows.slice(0, row).filter((each) => each?.hidden === true).length);
  const across = (column: number): number => Array.from({ length: column }, (_, each) => widthOf(sheet, each)).reduce((sum, width) => sum + width, HEAD);
  return { left: across(left), top: down(top), width: across(right + 1) - across(left), height: down(bottom + 1) - down(top) };
}

function widthOf(sheet: Sheet, column: number): number {
  const width = sheet.columnWidths.get(column);
  return sheet.hiddenColumns.has(column) ? 0 : width === undefined ? COLUMN : Math.round(width * PIXELS_PER_POINT);
}

function follow({ workbook }: Emulator, reference: string, redraw: () => void): void {
  const at = parseAddress(reference);
  const sheet = at === undefined ? undefined : sheetOf(workbook, at.sheet);
  if (at === undefined || sheet === undefined) return;
  workbook.active = sheet;
  workbook.selection = { sheet, area: { top: at.row, left: at.column, bottom: at.row, right: at.column } };
  redraw();
}
