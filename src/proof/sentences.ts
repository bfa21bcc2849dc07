/** What a check of a workbook comes to, for people: one verdict, then each signature, each input that says something else, each figure that does not reproduce. */
import type { CheckedSignature, ProofCheck, SignatureState } from './check';
import { cellName } from '../workbook';

export interface ProofSaid {
  /** Whether every signature holds, no input was changed and every figure reproduces. */
  readonly proven: boolean;
  readonly verdict: string;
  readonly signatures: readonly string[];
  readonly changes: readonly string[];
  readonly figures: readonly string[];
}

const STATES: Readonly<Record<SignatureState, string>> = {
  holds: 'the signature holds: the inputs say what they said, and give the figures that were signed.',
  'not-genuine': 'refused: this signature does not belong to this statement. One of the two was changed, or comes from elsewhere.',
  'other-inputs': 'the signature is genuine, and was given to inputs that said something else.',
  'other-figures': 'the signature is genuine and so are the inputs, but an audit of them gives other figures than were signed.',
  'other-version': 'the signature is genuine and so are the inputs; the figures were made by another version of the scores, which this one cannot repeat.',
};

/** Lines listed of each kind before the rest is counted. */
const MOST_LISTED = 500;

export function proofSaid({ signatures, changes, others, asOf }: ProofCheck): ProofSaid {
  const cells = changes?.cells ?? [];
  const rest = [
    ...(changes === null || changes.moved === 0 ? [] : [`${counted(changes.moved, 'row')} stand elsewhere, with all that they said.`]),
    ...(changes === null || changes.formats.length === 0
      ? []
      : [
          `In ${counted(changes.formats.length, 'row')} numbers are shown otherwise than they were (percentages, dates, currencies), as some programs do when they save; their values are the same.`,
        ]),
  ];
  const figures = (others ?? []).map(
    ({ sheet, at, what, is, shouldBe }) =>
      `${sheet}${at === null ? '' : `, ${cellName(at.row, at.column)}`}${what === '' ? '' : ` (${what})`}: ${words(is)} stands there, an audit gives ${words(shouldBe)}.`,
  );
  const proven = signatures.length > 0 && signatures.every(({ state }) => state === 'holds') && cells.length === 0 && others !== null && figures.length === 0;
  return {
    proven,
    verdict: verdictOf({ signatures, changes, others, asOf }, proven, cells.length, figures.length),
    signatures: signatures.map(signatureLine),
    changes: [
      ...listed(cells.map(({ sheet, row, column, what }) => `${sheet}, ${cellName(row, column)}: ${what === 'gone' ? 'what stood there is gone' : what}.`)),
      ...rest,
    ],
    figures: listed(figures),
  };
}

function verdictOf({ signatures, others, asOf }: ProofCheck, proven: boolean, cells: number, figures: number): string {
  if (proven) return `The figures reproduce: as of ${asOf ?? ''}, the inputs say what was signed, and an audit of them gives every figure on the sheets.`;
  const says = [
    ...(signatures.length === 0 ? ['Nobody has signed this workbook.'] : []),
    ...(signatures.some(({ state }) => state === 'not-genuine') ? ['A signature is not genuine.'] : []),
    ...(cells > 0 ? [`${counted(cells, 'input')} changed since it was signed.`] : []),
    ...(figures > 0 ? [`${counted(figures, 'figure')} on its sheets ${figures === 1 ? 'is' : 'are'} not what an audit gives.`] : []),
    ...(others === null ? ['Its figures cannot be compared: it holds none that this version of the scores could repeat.'] : []),
    ...(others !== null && figures === 0 ? ['The figures on its sheets are those that an audit of it gives now.'] : []),
  ];
  return says.join(' ');
}

function signatureLine({ statement, fingerprint, state }: CheckedSignature): string {
  const who = statement === null ? 'Somebody' : `${statement.role}, ${statement.name}, on ${statement.on}`;
  return `${who} (key ${fingerprint}): ${STATES[state]}`;
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [...lines.slice(0, MOST_LISTED), `And ${more} more.`] : [...lines];
}

function words(value: string | number | boolean | null): string {
  return value === null ? 'nothing' : typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
