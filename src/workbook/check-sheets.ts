/** Which of our own sheets may be written or taken out: never one that is not ours, nor one that people changed since it was read. */
import type { Ground } from './ground';
import { wholeArea } from './needs';
import { LEDGER_SHEET, ownSheetNamed } from './own-sheets';
import type { SheetEdit } from './plan';
import { refusal, why, type Refusal } from './refusal';
import type { Why } from './refusal-reasons';
import { isSameName, valueAt } from './snapshot';

export interface CheckedSheets {
  readonly accepted: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

export function checkSheets(edits: readonly SheetEdit[], ground: Ground): CheckedSheets {
  const accepted: SheetEdit[] = [];
  const refused: Refusal[] = [];
  const refuse = ({ name }: SheetEdit, reason: Why): void => void refused.push(refusal({ sheet: name, row: 0, column: 0 }, reason));
  for (const edit of edits) {
    if (edit.action === 'delete' && !ground.sheet(edit.name)) continue;
    const fault = sheetFault(edit, ground);
    const changed = fault ? undefined : changedCell(edit, ground);
    if (fault) refuse(edit, fault);
    else if (changed) refused.push(changed);
    else accepted.push(edit);
  }
  // Formulas over a sheet that stays as it is, or away, would give figures of another audit, or errors.
  const unmet = new Map(
    accepted.flatMap((edit) => refused.filter(({ at }) => edit.needs !== undefined && isSameName(at.sheet, edit.needs)).map((one) => [edit, one.why])),
  );
  unmet.forEach((reason, edit) => refuse(edit, reason));
  const met = accepted.filter((edit) => !unmet.has(edit));
  const kept = lastVisible(met, ground);
  if (kept) refuse(kept, why('last-sheet', { sheet: kept.name }));
  const written = met.filter((edit) => edit !== kept);
  const isLedger = ({ name }: SheetEdit): boolean => isSameName(name, LEDGER_SHEET);
  // As long as the ledger stands, what was not done yet can still be done or taken back.
  return { accepted: [...written.filter((edit) => !isLedger(edit)), ...written.filter(isLedger)], refused };
}

function sheetFault({ name, action }: SheetEdit, ground: Ground): Why | undefined {
  const there = ground.sheet(name);
  if (ground.readOnly) return why('workbook-read-only');
  if (there && !ground.resuming && !ground.isOurs(name)) return why('foreign-sheet', { sheet: name });
  if (ground.locked && (!there || action === 'delete')) return why(action === 'delete' ? 'structure-kept' : 'structure-protected', { sheet: name });
  return there?.protected ? why('sheet-protected', { sheet: name }) : undefined;
}

/** The first cell of one of our sheets that no longer holds what it held when it was read; undefined where nothing changed. */
function changedCell({ name }: SheetEdit, { asRead, resuming, sheet }: Ground): Refusal | undefined {
  const there = sheet(name);
  if (!there || !asRead || resuming || isSameName(name, LEDGER_SHEET)) return undefined;
  const held = ownSheetNamed(asRead, name);
  const area = wholeArea(held);
  const { used } = there;
  if (used && (used.bottom > (area?.bottom ?? -1) || used.right > (area?.right ?? -1))) {
    const at = { sheet: name, row: used.bottom, column: used.right };
    return refusal(at, why('own-cell-filled', { at }));
  }
  if (!held || !area) return undefined;
  for (let row = 0; row <= area.bottom; row++) {
    for (let column = 0; column <= area.right; column++) {
      const before = valueAt(held, row, column);
      const now = there.value(row, column);
      if ((before ?? '') === (now ?? '')) continue;
      const at = { sheet: name, row, column };
      return refusal(at, why('cell-changed', { at, before: { held: before }, now: { held: now } }));
    }
  }
  return undefined;
}

/** The sheet that must stay, because a workbook needs a visible one; undefined where others are left. */
function lastVisible(sheets: readonly SheetEdit[], { visibleSheets }: Ground): SheetEdit | undefined {
  const leaving = sheets.filter(({ action }) => action === 'delete');
  const left = visibleSheets.some((name) => !leaving.some((edit) => isSameName(edit.name, name)));
  return left || sheets.some(({ action, hidden }) => action === 'write' && !hidden) ? undefined : leaving[0];
}
