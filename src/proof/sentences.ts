/** What a check of a workbook comes to, for people: one verdict, then each signature, each input that says something else, each figure that does not reproduce. */
import type { MessageValue } from '../audit/message-value';
import { sentenceOf } from '../audit/report/message';
import { cellName, type CodedOf } from '../workbook';
import type { CheckedSignature, ProofCheck, SignatureState } from './check';

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
  'other-profile': 'the signature is genuine, and was given where another profile of the organisation held than the one on the sheet Plumbline Proof.',
  'other-version': 'the signature is genuine and so are the inputs; the figures were made by another version of the scores, which this one cannot repeat.',
};

const SAID = {
  reproduces: 'The figures reproduce: as of {asOf}, the inputs say what was signed, and an audit of them gives every figure on the sheets.',
  'nobody-signed': 'Nobody has signed this workbook.',
  'not-genuine': 'A signature is not genuine.',
  'inputs-changed': '{count} <input|inputs> changed since it was signed.',
  'other-figures': '{count} <figure on its sheets is|figures on its sheets are> not what an audit gives.',
  'no-figures': 'Its figures cannot be compared: it holds none that this version of the scores could repeat.',
  'figures-hold': 'The figures on its sheets are those that an audit of it gives now.',
  moved: '{count} <row stands elsewhere, with all that it|rows stand elsewhere, with all that they> said.',
  formats:
    'In {count} <row|rows> numbers are shown otherwise than they were (percentages, dates, currencies), as some programs do when they save; their values are the same.',
  changed: '{sheet}, {cell}: changed.',
  added: '{sheet}, {cell}: added.',
  gone: '{sheet}, {cell}: what stood there is gone.',
  figure: '{place}: {is} stands there, an audit gives {shouldBe}.',
  somebody: 'Somebody (key {key}): {state}',
  signer: '{role}, {name}, on {day} (key {key}): {state}',
  'and-more': 'And {count} more.',
} as const;

function say(said: CodedOf<typeof SAID, MessageValue>): string {
  return sentenceOf(SAID, said);
}

/** Lines listed of each kind before the rest is counted. */
const MOST_LISTED = 500;

export function proofSaid({ signatures, changes, others, asOf }: ProofCheck): ProofSaid {
  const cells = changes?.cells ?? [];
  const rest = [
    ...(changes === null || changes.moved === 0 ? [] : [say({ code: 'moved', data: { count: changes.moved } })]),
    ...(changes === null || changes.formats.length === 0 ? [] : [say({ code: 'formats', data: { count: changes.formats.length } })]),
  ];
  const figures = (others ?? []).map(({ sheet, at, what, is, shouldBe }) => {
    const place = `${sheet}${at === null ? '' : `, ${cellName(at.row, at.column)}`}${what === '' ? '' : ` (${what})`}`;
    return say({ code: 'figure', data: { place, is: words(is), shouldBe: words(shouldBe) } });
  });
  const proven = signatures.length > 0 && signatures.every(({ state }) => state === 'holds') && cells.length === 0 && others !== null && figures.length === 0;
  return {
    proven,
    verdict: verdictOf({ signatures, changes, others, asOf }, proven, cells.length, figures.length),
    signatures: signatures.map(signatureLine),
    changes: [...listed(cells.map(({ sheet, row, column, what }) => say({ code: what, data: { sheet, cell: cellName(row, column) } }))), ...rest],
    figures: listed(figures),
  };
}

function verdictOf({ signatures, others, asOf }: ProofCheck, proven: boolean, cells: number, figures: number): string {
  if (proven) return say({ code: 'reproduces', data: { asOf: asOf ?? '' } });
  const says = [
    ...(signatures.length === 0 ? [say({ code: 'nobody-signed' })] : []),
    ...(signatures.some(({ state }) => state === 'not-genuine') ? [say({ code: 'not-genuine' })] : []),
    ...(cells > 0 ? [say({ code: 'inputs-changed', data: { count: cells } })] : []),
    ...(figures > 0 ? [say({ code: 'other-figures', data: { count: figures } })] : []),
    ...(others === null ? [say({ code: 'no-figures' })] : []),
    ...(others !== null && figures === 0 ? [say({ code: 'figures-hold' })] : []),
  ];
  return says.join(' ');
}

function signatureLine({ statement, fingerprint: key, state }: CheckedSignature): string {
  if (statement === null) return say({ code: 'somebody', data: { key, state: STATES[state] } });
  const { role, name, on: day } = statement;
  return say({ code: 'signer', data: { role, name, day, key, state: STATES[state] } });
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [...lines.slice(0, MOST_LISTED), say({ code: 'and-more', data: { count: more } })] : [...lines];
}

function words(value: string | number | boolean | null): string {
  return value === null ? 'nothing' : typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value);
}
