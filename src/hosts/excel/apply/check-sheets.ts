/** Which of our own sheets may be written or taken out: never one that is not ours, nor one that people changed since it was read. */
import {
  addressName,
  isOurSheet,
  LEDGER_SHEET,
  sheetNamed,
  valueAt,
  type Ledger,
  type Refusal,
  type RefusalCode,
  type SheetEdit,
  type WorkbookSnapshot,
} from '../../../workbook';
import { shown } from './check-columns';
import type { Now } from './now';
import { wholeArea } from './pieces';

export interface CheckedSheets {
  readonly sheets: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

function change(name: string, row: number, column: number, what: string): Change {
  return { row, column, message: `${addressName({ sheet: name, row, column })} ${what}: audit the workbook again.` };
}

/** The first cell of one of our sheets that no longer holds what it held when it was read; undefined where nothing changed. */
function changedCell(name: string, now: Now, snapshot: WorkbookSnapshot): Change | undefined {
  const sheet = sheetNamed(snapshot, name);
  const area = wholeArea(sheet);
  const used = now.sheets.get(name)?.used;
  const grown = used && (used.bottom > (area?.bottom ?? -1) || used.right > (area?.right ?? -1));
  if (grown) return change(name, used.bottom, used.right, 'was filled since it was read');
  if (!sheet || !area) return undefined;
  for (let row = 0; row <= area.bottom; row++) {
    for (let column = 0; column <= area.right; column++) {
      const before = valueAt(sheet, row, column);
      const value = now.cells.value(name, row, column);
      if ((before ?? '') !== (value ?? '')) return change(name, row, column, `changed since it was read, from ${shown(before)} to ${shown(value)}`);
    }
  }
  return undefined;
}

/** The sheet that must stay, because a workbook needs a visible one; undefined where others are left. */
function lastVisible(sheets: readonly SheetEdit[], snapshot: WorkbookSnapshot): SheetEdit | undefined {
  const gone = new Set(sheets.flatMap(({ action, name }) => (action === 'delete' ? name.toLowerCase() : [])));
  const left = snapshot.sheets.some(({ name, visibility }) => visibility === 'visible' && !gone.has(name.toLowerCase()));
  return left || sheets.some(({ action, hidden }) => action === 'write' && !hidden) ? undefined : sheets.find(({ action }) => action === 'delete');
}

/** `mine` is true while a write of ours is being repeated: then what stands in our sheets is what we wrote ourselves a moment ago. */
export function checkSheets(edits: readonly SheetEdit[], now: Now, snapshot: WorkbookSnapshot, ledger: Ledger | null, mine: boolean): CheckedSheets {
  const sheets: SheetEdit[] = [];
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const refuse = (code: RefusalCode, message: string, row = 0, column = 0): void =>
      void refused.push({ code, at: { sheet: edit.name, row, column }, message });
    const there = now.sheets.get(edit.name);
    if (edit.action === 'delete' && !there) continue;
    if (now.readOnly) refuse('read-only', 'The workbook is read-only: save a copy under another name and write there.');
    else if (there && !mine && !isOurSheet(ledger, edit.name))
      refuse('name-taken', `The workbook has a sheet ${edit.name} that Plumbline did not write: rename that sheet and write again.`);
    else if (now.locked && (!there || edit.action === 'delete')) {
      refuse(
        'protected',
        `The structure of the workbook is protected, so the sheet ${edit.name} cannot be ${edit.action === 'delete' ? 'taken out' : 'added'}: take the protection off (Review, Protect Workbook) and write again.`,
      );
    } else if (there?.protected) refuse('protected', `The sheet ${edit.name} is protected: take the protection off (Review, Unprotect Sheet) and write again.`);
    else {
      const changed = there && !mine && edit.name !== LEDGER_SHEET ? changedCell(edit.name, now, snapshot) : undefined;
      if (changed) refuse('changed', changed.message, changed.row, changed.column);
      else sheets.push(edit);
    }
  }
  const kept = lastVisible(sheets, snapshot);
  if (kept) {
    sheets.splice(sheets.indexOf(kept), 1);
    refused.push({
      code: 'read-only',
      at: { sheet: kept.name, row: 0, column: 0 },
      message: `The sheet ${kept.name} is the last one of the workbook, which must keep one: add a sheet and try again.`,
    });
  }
  // The ledger goes last: as long as it stands, what was not done yet can still be done or taken back.
  return { sheets: [...sheets.filter(({ name }) => name !== LEDGER_SHEET), ...sheets.filter(({ name }) => name === LEDGER_SHEET)], refused };
}
