/** What Excel says of itself: where it runs, which version it is, and what it claims to be able to do. */

export interface ExcelAnswers {
  /** As Excel names it: `PC`, `Mac`, `OfficeOnline`; null where it does not say. */
  readonly platform: string | null;
  readonly version: string | null;
  readonly language: string | null;
  /** The newest of ExcelApi that it supports, and whether each up to 1.20 is. */
  readonly requirementSets: Readonly<Record<string, boolean>>;
  readonly browser: string;
}

/** The parts of `Office.context` that are asked. */
export interface Answering {
  readonly diagnostics?: { readonly platform?: unknown; readonly version?: unknown };
  readonly displayLanguage?: string;
  readonly requirements?: { isSetSupported(name: string, version: string): boolean };
}

const SETS = [
  ...Array.from({ length: 20 }, (_, index) => ['ExcelApi', `1.${index + 1}`] as const),
  ['ExcelApiOnline', '1.1'],
  ['ExcelApiDesktop', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

/** Longer is no name of a version. */
const LONGEST = 300;

export function excelAnswers(context: Answering | undefined, browser: string): ExcelAnswers {
  const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value).slice(0, LONGEST));
  const supported = (name: string, version: string): boolean => {
    try {
      return context?.requirements?.isSetSupported(name, version) === true;
    } catch {
      // An Excel that cannot answer for a set does not have it.
      return false;
    }
  };
  return {
    platform: text(context?.diagnostics?.platform),
    version: text(context?.diagnostics?.version),
    language: text(context?.displayLanguage),
    requirementSets: Object.fromEntries(SETS.map(([name, version]) => [`${name} ${version}`, supported(name, version)])),
    browser: browser.slice(0, LONGEST),
  };
}
