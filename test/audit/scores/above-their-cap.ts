/** The law between findings and parts of the score. */
import type { Audit } from '../../../src/audit/audit';
import { climbFrom } from '../../../src/audit/facts/climbs';
import { currentServices } from '../../../src/audit/facts/reached-priorities';
import type { ReportModule } from '../../../src/audit/report/report';
import { profileOf } from '../../../src/audit/scores/profile';

const RANK: Readonly<Record<string, number>> = { none: 0, half: 1, full: 2 };
/** A part that is not evaluated stands above every cap: a cap evaluates it. */
const rankOf = (module: ReportModule, component: string): number => RANK[module.components.find(({ name }) => name === component)?.state ?? ''] ?? 3;
/** The modules whose score stands above what an open finding allows. */
export function aboveTheirCap({ report, model }: Audit): string[] {
  return report.modules.flatMap((module, place) => {
    const reaches = currentServices(model, model.modules[place] as (typeof model.modules)[number]).some(
      ({ goal }) => climbFrom(model, goal).priorities.length > 0,
    );
    return module.flags.flatMap((rule) => {
      const line = profileOf(rule);
      if (module.components.length === 0 || line?.component === undefined) return [];
      // Something else that is served and reaches a priority keeps the strategy up: then a part of the money is at risk alone.
      if (rule === 'expired-target' && reaches) return [];
      return rankOf(module, line.component) <= (RANK[line.atMost] as number) ? [] : [`${module.name}: ${line.component} above ${line.atMost} for ${rule}`];
    });
  });
}
