/** Words in the name of a sheet or table that hint at what its rows are; a hint helps, the headers decide. */
import type { Kind } from '../fields';
import { fold } from '../reading/fold';

const HINTS: Readonly<Record<Kind, RegExp>> = {
  priority: /\b(priorit\w*|strategy|strategic|pillars?|strategie|handlungsfeld(?:er)?|stossrichtung(?:en)?|schwerpunkte|axes|piliers?|enjeux)\b/,
  briefing: /\b(briefings?|interviews?|gesprache|entretiens)\b/,
  objective: /\b(objectives?|goals?|okrs?|smart|ziele|objectifs?|buts)\b/,
  keyResult: /\b(key results?|krs?|schlusselergebnisse|resultats cles?)\b/,
  kpi: /\b(kpis?|indicators?|metrics?|measures|kennzahl(?:en)?|messgrossen?|indikator(?:en)?|indicateurs?)\b/,
  reading: /\b(readings?|actuals|measurements?|messwerte|releves|values)\b/,
  event:
    /\b(events?|deals|opportunities|pipeline|initiatives|projects|ideas|pilots|experiments|deliveries|projekte|initiativen|ideen|verkaufschancen|vertriebschancen|lieferungen|projets|affaires|opportunites|idees|livraisons)\b/,
  module: /\b(modules?|trainings?|courses?|programmes?|programs?|learning|workshops|schulungen|kurse|formations?|academy|l d)\b/,
  link: /\b(links?|mapping|alignment|verknupfungen|liens)\b/,
  competency: /\b(competenc\w*|skills|capabilities|kompetenzen|competences)\b/,
  person: /\b(people|persons?|roster|staff|employees?|headcount|mitarbeiter|personal|personnel|effectif|salaries)\b/,
  unit: /\b(units?|departments?|organi[sz]ation|org|divisions|bereiche|abteilungen|unites|services)\b/,
  completion: /\b(completions?|transcripts?|attendance|enrolments?|enrollments?|abschlusse|achevements)\b/,
  cost: /\b(costs?|spend|spending|budgets?|expenses?|invoices?|ledger|kosten|\w+kosten|\w*ausgaben|rechnungen|\w*budgets?|couts?|depenses?|factures?)\b/,
  decision: /\b(decisions?|decision rights|raci|entscheidungen)\b/,
  provider: /\b(providers?|vendors?|suppliers?|coaches|speakers|anbieter|dienstleister|prestataires?|intervenants?)\b/,
  change: /\b(changes?|change log|anderungen|changements)\b/,
};

export function kindHint(kind: Kind, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && HINTS[kind].test(fold(name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^tbl/i, ''))));
}
