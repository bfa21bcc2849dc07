/** What stands beside people's own rows: score and flags of modules, the verdict of links, KPIs, objectives and key results. */
import { parseArea } from '../../workbook';
import { LINK_VERDICTS } from '../impact/link-reasons';
import type { ReportLink } from '../report/report-link';
import type { Report, ReportModule } from '../report/report';
import type { WriteChoices } from './choices';
import { byRow, type Said } from './beside-columns';

export function saidBeside(report: Report, choices: WriteChoices): Said[] {
  return [...(choices.moduleColumns ? [modules(report)] : []), ...(choices.linkColumns ? [links(report)] : [])];
}

function modules(report: Report): Said {
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  return {
    kind: 'module',
    known: ['module.id', 'module.name'],
    columns: [
      { purpose: 'alignment-score', header: 'Alignment score', style: 'score', width: 16 },
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
    const key = `${parseArea(link.at.cell)?.top ?? -1}|${link.at.sheet}`;
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
