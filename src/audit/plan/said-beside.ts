/** What stands beside people's own rows: score and flags of modules, the verdict of links, KPIs, objectives and key results. */
import { parseArea } from '../../workbook';
import { LINK_VERDICTS } from '../impact/link-reasons';
import type { ReportLink } from '../report/report-link';
import type { Report, ReportModule } from '../report/report';
import type { WriteChoices } from './choices';
import { byRow, type Said } from './beside-columns';

/** The title of the column of scores beside modules begins so. */
export const SCORE_HEADER = 'Alignment score';

export function saidBeside(report: Report, choices: WriteChoices): Said[] {
  return [...(choices.moduleColumns ? [modules(report)] : []), ...(choices.linkColumns ? [links(report)] : []), ...(choices.goalColumns ? goals(report) : [])];
}

/** What stands beside goals: the flags of each row, the worst first; of KPIs whether they are met, too. */
function goals(report: Report): Said[] {
  const flags = { purpose: 'goal-flags', header: 'Alignment flags', style: 'lines', width: 44 } as const;
  const titles = flagsByRow(report);
  const flagged = (kind: 'objective' | 'keyResult'): Said => ({
    kind,
    known: kind === 'objective' ? ['objective.id', 'objective.title'] : ['keyResult.id', 'keyResult.title'],
    columns: [flags],
    values: byRow(
      [...(titles.get(kind)?.values() ?? [])],
      ({ at }) => at,
      ({ titles: all }) => [all.join('\n')],
    ),
  });
  const kpis: Said = {
    kind: 'kpi',
    known: ['kpi.id', 'kpi.name'],
    columns: [{ purpose: 'kpi-verdict', header: 'Alignment verdict', style: 'text', width: 17 }, flags],
    values: byRow(
      report.kpis,
      ({ at }) => at,
      ({ verdict, at }) => [VERDICT_WORDS[verdict], titles.get('kpi')?.get(rowKey(at))?.titles.join('\n') ?? null],
    ),
  };
  return [kpis, flagged('objective'), flagged('keyResult')];
}

const VERDICT_WORDS = { met: 'met', 'not-met': 'not met', 'not-evaluated': 'not evaluated' } as const;

type Place = ReportModule['at'];

interface RowFlags {
  readonly at: Place;
  readonly titles: string[];
}

/** By kind and row the titles of open findings, those of the worst first, as they are listed. */
function flagsByRow({ findings }: Report): ReadonlyMap<string, ReadonlyMap<string, RowFlags>> {
  const kinds = new Map<string, Map<string, RowFlags>>();
  for (const { accepted, status, subject, subjects, sheet, cell, title } of findings) {
    if (accepted !== null || status === 'resolved') continue;
    const rows = kinds.get(subject.kind) ?? new Map<string, RowFlags>();
    kinds.set(subject.kind, rows);
    for (const at of subjects ?? [{ sheet, cell }]) {
      const own = rows.get(rowKey(at)) ?? { at, titles: [] };
      rows.set(rowKey(at), own);
      if (!own.titles.includes(title)) own.titles.push(title);
    }
  }
  return kinds;
}

function rowKey({ sheet, cell }: Place): string {
  return `${parseArea(cell)?.top ?? -1}|${sheet}`;
}

function modules(report: Report): Said {
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  return {
    kind: 'module',
    known: ['module.id', 'module.name'],
    columns: [
      { purpose: 'alignment-score', header: SCORE_HEADER, style: 'score', width: 16 },
      { purpose: 'alignment-flags', header: 'Alignment flags', style: 'lines', width: 44 },
    ],
    values: byRow(
      report.modules,
      ({ at }) => at,
      (module) => [scoreValue(module), module.flags.length === 0 ? null : module.flags.map((id) => titles.get(id) ?? id).join('\n')],
    ),
  };
}

function scoreValue(module: ReportModule): string | number {
  if (module.mandatory) return 'not scored: mandatory';
  if (module.life === 'ended' || module.life === 'left-out') return `not scored: ${module.life === 'ended' ? 'ended' : 'cancelled, on hold or an idea'}`;
  return module.score === null ? 'not evaluated' : Math.round(module.score);
}

/** A row of several links stands under its worst one. */
function links({ links: all }: Report): Said {
  const worst = new Map<string, ReportLink>();
  for (const link of all) {
    if (link.says !== 'link') continue;
    const key = rowKey(link.at);
    const before = worst.get(key);
    if (before === undefined || LINK_VERDICTS.indexOf(link.verdict) < LINK_VERDICTS.indexOf(before.verdict)) worst.set(key, link);
  }
  return {
    kind: 'link',
    known: ['link.module', 'link.kpi', 'link.keyResult', 'link.objective'],
    columns: [
      { purpose: 'link-verdict', header: 'Alignment verdict', style: 'text', width: 17 },
      { purpose: 'link-reason', header: 'Alignment reason', style: 'lines', width: 60 },
    ],
    values: byRow(
      [...worst.values()],
      ({ at }) => at,
      ({ verdict, reason, decidedAt }) => [verdict, `${reason} (${decidedAt.sheet}!${decidedAt.cell})`],
    ),
  };
}
