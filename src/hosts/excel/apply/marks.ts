/** The hidden names by which our sheets are known whatever people call them. */
import { LEDGER_SHEET, markFormula, OWN_SHEET_NAME, type CheckedPlan, type WorkbookSnapshot } from '../../../workbook';
import { ask, type Excelling } from '../ask';
import type { NameNow } from './own-names';
import { CALL_BYTES, type Step } from './step';

export interface Mark {
  /** What the sheet is called in the workbook, and what we call it. */
  readonly sheet: string;
  readonly ours: string;
}

/** Only a name that was just added can be hidden (office-js issue 3878), and one that is there cannot be added again. */
export function markStep({ sheet, ours }: Mark): Step {
  return {
    bytes: CALL_BYTES * 6,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).names.add(OWN_SHEET_NAME, `=${markFormula(ours)}`).visible = false;
    },
  };
}

/**
 * Once nothing of ours is left, no sheet that stays keeps a hidden name of ours: neither a copy that somebody made of one of our sheets, nor one of people's
 * that it was moved to.
 */
export function leftMarkSteps({ sheets: edits }: CheckedPlan, { sheets }: WorkbookSnapshot, called: NameNow): Step[] {
  if (!edits.some(({ name, action }) => name === LEDGER_SHEET && action === 'delete')) return [];
  const going = new Set(edits.map(({ name }) => called(name)));
  return sheets.flatMap(({ name, mark, markAstray }) => (going.has(name) || (mark ?? markAstray) === undefined ? [] : [leftMarkStep(name)]));
}

function leftMarkStep(sheet: string): Step {
  return {
    bytes: CALL_BYTES * 5,
    queue: ({ workbook }) => workbook.worksheets.getItem(sheet).names.getItem(OWN_SHEET_NAME).delete(),
  };
}

/** Those that are still missing after an attempt to set them. */
export function missingMarks(excel: Excelling, marks: readonly Mark[]): Promise<readonly Mark[]> {
  return ask(excel, async (context, answered) => {
    const asked = marks.map((mark) => {
      const name = context.workbook.worksheets.getItem(mark.sheet).names.getItemOrNullObject(OWN_SHEET_NAME);
      name.load('formula');
      return { mark, name };
    });
    await answered(context.sync());
    return asked.flatMap(({ mark, name }) => (name.isNullObject ? [mark] : []));
  });
}
