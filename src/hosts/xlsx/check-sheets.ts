/** Which of our own sheets may be written or taken out. */
import { sheetNamed, type Refusal, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { entryOf, isSameName, type WorkbookPackage } from './workbook-package';
import { isTrue } from './xml-part';

export interface SheetsCheck {
  readonly accepted: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

/** Which sheets may be written or taken out: never one that is not ours, none where the structure is locked. */
export function checkSheets(edits: readonly SheetEdit[], source: WorkbookPackage, workbook: WorkbookSnapshot, isOurs: (name: string) => boolean): SheetsCheck {
  const accepted: SheetEdit[] = [];
  const refused: Refusal[] = [];
  const locked = isLocked(source);
  for (const edit of edits) {
    const entry = entryOf(source, edit.name);
    const refuse = (code: Refusal['code'], message: string): void => void refused.push({ code, at: { sheet: edit.name, row: 0, column: 0 }, message });
    if (edit.action === 'delete' && !entry) continue;
    if (entry && !isOurs(entry.name))
      refuse('name-taken', `The workbook has a sheet ${entry.name} that Plumbline did not write: rename that sheet and write again.`);
    else if (locked && (!entry || edit.action === 'delete'))
      refuse(
        'protected',
        `The structure of the workbook is protected, so the sheet ${edit.name} cannot be ${edit.action === 'delete' ? 'taken out' : 'added'}: take the protection off (Review, Protect Workbook) and write again.`,
      );
    else if (sheetNamed(workbook, edit.name)?.protected)
      refuse('protected', `The sheet ${edit.name} is protected: take the protection off (Review, Unprotect Sheet) and write again.`);
    else accepted.push(edit);
  }
  return withoutEmptying(source, accepted, refused);
}

/** A workbook must keep a visible sheet. */
function withoutEmptying(source: WorkbookPackage, accepted: readonly SheetEdit[], refused: readonly Refusal[]): SheetsCheck {
  const left = source.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !accepted.some((edit) => edit.action === 'delete' && isSameName(edit.name, name)),
  );
  if (left.length > 0 || accepted.some(({ action, hidden }) => action === 'write' && !hidden)) return { accepted, refused };
  const kept = accepted.find(({ action }) => action === 'delete');
  if (!kept) return { accepted, refused };
  const message = `The sheet ${kept.name} is the last one of the workbook, which must keep one: add a sheet and try again.`;
  return {
    accepted: accepted.filter((edit) => edit !== kept),
    refused: [...refused, { code: 'read-only', at: { sheet: kept.name, row: 0, column: 0 }, message }],
  };
}

/** Whether nobody may add or take out sheets. */
export function isLocked({ workbook }: WorkbookPackage): boolean {
  return isTrue(workbook.child('workbookProtection')?.attributes.get('lockStructure'));
}
