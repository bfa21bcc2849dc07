/** The hidden names by which our sheets are known whatever people call them. */
import { markFormula, OWN_SHEET_NAME } from '../../../workbook';
import { ask, type Excelling } from '../ask';
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
