/** Excel's error codes: what a person is told, and what is done about each. */
import { HostError } from '../../workbook';

/**
 * `person`: the person must do something first. `retry`: again after a while, `retry-once`: but once only. `smaller`: in smaller pieces.
 * `ungrouped`: again without grouping undo steps. `restart`: Excel must be opened again. `stop`: nothing we can do.
 */
export type Remedy = 'person' | 'retry' | 'retry-once' | 'smaller' | 'ungrouped' | 'restart' | 'stop';

interface KnownError {
  readonly remedy: Remedy;
  /** What is wrong and what to do, for a person. */
  readonly sentence: string;
}

const BUSY = 'Excel is busy and did not do it. Wait a moment and try again.';
const TOO_BIG = 'This workbook is too large for Excel to hand over in one piece. Close other workbooks, or audit it with the command line.';
const TOO_OLD = 'This version of Excel cannot do this. Update Excel, or audit the file with the command line.';
const OUR_FAULT = 'Plumbline asked Excel for something it does not understand. Nothing was lost; please report it.';

/** Codes are stable and not translated (application-specific API error handling); messages are neither. */
export const EXCEL_ERRORS: Readonly<Record<string, KnownError>> = {
  InvalidOperationInCellEditMode: { remedy: 'person', sentence: 'A cell is being edited. Press Enter or Esc in Excel, then try again.' },
  InactiveWorkbook: { remedy: 'person', sentence: 'Another workbook is in front. Click into this workbook, then try again.' },
  InvalidSelection: { remedy: 'person', sentence: 'A chart or another object is selected. Click on a cell, then try again.' },
  ServiceNotAvailable: { remedy: 'retry', sentence: BUSY },
  RequestAborted: { remedy: 'retry', sentence: BUSY },
  Conflict: { remedy: 'retry', sentence: 'Somebody else changed the same cells at the same moment. Try again.' },
  ActivityLimitReached: { remedy: 'retry', sentence: BUSY },
  GeneralException: { remedy: 'retry-once', sentence: 'Excel reported an internal error. Try again; if it stays, close the workbook and open it again.' },
  RequestPayloadSizeLimitExceeded: { remedy: 'smaller', sentence: TOO_BIG },
  ResponsePayloadSizeLimitExceeded: { remedy: 'smaller', sentence: TOO_BIG },
  RangeExceedsLimit: { remedy: 'smaller', sentence: TOO_BIG },
  OperationCellsExceedLimit: { remedy: 'smaller', sentence: TOO_BIG },
  MemoryLimitReached: { remedy: 'smaller', sentence: TOO_BIG },
  ApiNotFound: { remedy: 'stop', sentence: TOO_OLD },
  NotImplemented: { remedy: 'stop', sentence: TOO_OLD },
  UnsupportedFeature: { remedy: 'stop', sentence: TOO_OLD },
  UnsupportedOperation: { remedy: 'stop', sentence: TOO_OLD },
  UnsupportedSheet: { remedy: 'stop', sentence: 'A macro sheet or a chart sheet does not allow this. Choose a worksheet.' },
  UndoNotSupported: { remedy: 'ungrouped', sentence: 'Excel could not group the change into one undo step. Use Revert in the pane to take it back.' },
  AccessDenied: {
    remedy: 'stop',
    sentence: 'Excel does not allow changes here: a sheet is protected or the workbook is read-only. Unprotect it or save a copy, then try again.',
  },
  BadPassword: { remedy: 'stop', sentence: 'The sheet is protected with a password. Unprotect it, then try again.' },
  FilteredRangeConflict: { remedy: 'stop', sentence: 'A filter is in the way. Clear it, then try again.' },
  MergedRangeConflict: { remedy: 'stop', sentence: 'Merged cells are in the way. Unmerge them, then try again.' },
  PivotTableRangeConflict: { remedy: 'stop', sentence: 'A pivot table is in the way. Move it, then try again.' },
  InsertDeleteConflict: { remedy: 'stop', sentence: 'There is no room beside the table. Move what stands to its right, then try again.' },
  NonBlankCellOffSheet: { remedy: 'stop', sentence: 'Cells at the edge of the sheet are in the way. Clear the last columns, then try again.' },
  ItemNotFound: { remedy: 'stop', sentence: 'A sheet or table was renamed or deleted meanwhile. Run the audit again.' },
  ItemAlreadyExists: { remedy: 'stop', sentence: 'A sheet or table of that name exists already. Rename it, then try again.' },
  InvalidReference: { remedy: 'stop', sentence: 'The cells were deleted meanwhile. Run the audit again.' },
  FormulaLengthExceedsLimit: { remedy: 'stop', sentence: 'A formula is longer than Excel allows. Please report it.' },
  InvalidArgument: { remedy: 'stop', sentence: OUR_FAULT },
  InvalidBinding: { remedy: 'stop', sentence: OUR_FAULT },
  PropertyNotLoaded: { remedy: 'stop', sentence: OUR_FAULT },
  InvalidObjectPath: { remedy: 'stop', sentence: OUR_FAULT },
  InvalidOperation: { remedy: 'stop', sentence: OUR_FAULT },
  HostRestartNeeded: { remedy: 'restart', sentence: 'Excel must be restarted. Save your work, close Excel and open it again.' },
};

/** Our own code: Excel did not answer at all. */
export const NO_ANSWER = 'no-answer';
/** Our own code: a large read came back as nothing. */
const NO_VALUES = 'no-values';

/** Excel gave null for the values of a large area, as it may without an error; the caller asks for less. */
export function noValues(): Error {
  return Object.assign(new Error('Excel gave no values.'), { code: NO_VALUES });
}

/** The stable code of an error of Excel's; an empty text for one that is none. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Whether something of that name is there already. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === 'ItemAlreadyExists';
}

export function remedyOf(error: unknown): Remedy {
  const code = codeOf(error);
  return code === NO_VALUES ? 'smaller' : (EXCEL_ERRORS[code]?.remedy ?? 'stop');
}

const RETRY = { person: 'by-person', retry: 'later', 'retry-once': 'later', restart: 'by-person', smaller: 'no', ungrouped: 'later', stop: 'no' } as const;

/** An error of Excel's as one a person can be told; its own message is kept as the cause only, because it is translated and may hold cell contents. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const known = EXCEL_ERRORS[code];
  if (!known)
    return new HostError(
      code || 'unknown',
      `Excel reported an error that Plumbline does not know${code ? ` (${code})` : ''}. Try again; if it stays, please report it.`,
      'later',
      { cause: error },
    );
  return new HostError(code, known.sentence, RETRY[known.remedy], { cause: error });
}
