/** Live, planned, ended or left out (cancelled, on hold, an idea): what a row says of itself at the audit date. */
import type { Day, Span } from '../reading/days';
import type { AnyRecord } from '../model/types';
import { perRecord } from './per-model';
import type { FieldCell, Status } from '../reading/types';

export type Life = 'live' | 'planned' | 'ended' | 'left-out';

type Fields = Readonly<Record<string, FieldCell<unknown> | undefined>>;

export interface RunsFrom {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** First and last day, from the record's dates, else from its period. */
export function spanOf(record: AnyRecord): RunsFrom {
  const fields = record.fields as Fields;
  const period = (fields['period']?.value ?? null) as Span | null;
  const day = (name: string): Day | null => (fields[name]?.value ?? null) as Day | null;
  return { start: day('start') ?? period?.start ?? null, end: day('end') ?? day('due') ?? (record.kind === 'kpi' ? null : (period?.end ?? null)) };
}

const ENDED: ReadonlySet<Status> = new Set(['completed', 'closed', 'expired']);
const LEFT_OUT: ReadonlySet<Status> = new Set(['cancelled', 'idea', 'withdrawn']);

/** Where a record stands in its life at the audit date. */
export const lifeOf = perRecord((model, record: AnyRecord): Life => lifeAt(record, model.asOf, model.settings.fiscalYearStart === null), 'no names');

function lifeAt(record: AnyRecord, asOf: Day, anyFiscalYear: boolean): Life {
  const status = ((record.fields as Fields)['status']?.value ?? null) as Status | null;
  if (status !== null && LEFT_OUT.has(status)) return 'left-out';
  if (status !== null && ENDED.has(status) && record.kind !== 'kpi') return 'ended';
  const { start, end } = spanOf(record);
  // What is put off is planned where a day to come is named; else nobody has said that it goes on.
  if (status === 'on-hold' && !(start !== null && start > asOf)) return 'left-out';
  const [early, late] = anyFiscalYear ? slackOf(record) : [0, 0];
  if (end !== null && end + late < asOf) return 'ended';
  if (start !== null && start - early > asOf) return 'planned';
  return status === 'planned' && start === null ? 'planned' : 'live';
}

const A_YEAR = 366;
const FISCAL = /^\s*(?:fy|gj|wj|ef|fiscal|financial|gesch[aä]ftsjahr|wirtschaftsjahr|exercice|ann[eé]e fiscale)/i;

/** While the fiscal year is unknown, one that is named may begin up to a year before the calendar year of its name, or end up to a year after it. */
function slackOf(record: AnyRecord): readonly [early: number, late: number] {
  const fields = record.fields as Fields;
  const isFiscal = (name: string): boolean => {
    const cell = fields[name];
    const span = cell?.value;
    if (typeof span === 'object' && span !== null) return (span as Span).fiscal;
    return typeof span === 'number' && typeof cell?.raw === 'string' && FISCAL.test(cell.raw);
  };
  const [start, end] = [
    ['start', 'period'],
    ['end', 'due', 'period'],
  ].map((names) => names.find((name) => (fields[name]?.value ?? null) !== null));
  return [start !== undefined && isFiscal(start) ? A_YEAR : 0, end !== undefined && isFiscal(end) ? A_YEAR : 0];
}
