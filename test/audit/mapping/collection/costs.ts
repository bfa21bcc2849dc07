/** Sheets that say what training costs: planned and paid, fees, prices for each who takes part. */
import type { LabelledSheet } from './draw';

export const COSTS: readonly LabelledSheet[] = [
  {
    name: 'Leadership budget',
    language: 'en',
    drawing: `
      Module              | Owner     | Total cost | Approved budget | Actual cost | Currency | Status
      = module.name | .owner | .cost | .budget | .actual | .currency | .status
      Talks that count    | A. Lind   | 12000      | 11500           | 4200        | EUR      | running
      Fair shifts         | B. Okafor | 8000       | 8000            | 8300        | EUR      | completed
    `,
  },
  {
    name: 'Budget and actuals',
    language: 'en',
    drawing: `
      Programme           | Owner     | Budget 2026 (EUR) | Spent to date (EUR) | Start
      = module.name | .owner | .cost | .actual | .start
      Talks that count    | A. Lind   | 12000             | 4200                | 2026-02-01
      Fair shifts         | B. Okafor | 8000              | 8300                | 2026-03-01
    `,
  },
  {
    name: 'Training plan',
    language: 'en',
    drawing: `
      Course              | Provider  | Start date | Participants | Cost per participant | Course owner
      = module.name | .vendor | .start | .learners | .costPerPerson | .owner
      Talks that count    | Acme      | 2026-02-01 | 12           | 850                  | A. Lind
      Fair shifts         | in house  | 2026-03-01 | 20           | 120                  | B. Okafor
    `,
  },
  {
    name: 'Courses 2026',
    language: 'en',
    drawing: `
      Course              | Provider  | Start date | Tuition (USD) | Course owner
      = module.name | .vendor | .start | .cost | .owner
      Talks that count    | Acme      | 2026-02-01 | 4800          | A. Lind
      Fair shifts         | in house  | 2026-03-01 | 600           | B. Okafor
    `,
  },
  {
    name: 'Schulungsplan',
    language: 'de',
    drawing: `
      Schulung            | Anbieter  | Beginn     | Teilnehmer | Kosten pro Teilnehmer | Kursgebühr | Verantwortlich
      = module.name | .vendor | .start | .learners | .costPerPerson | .cost | .owner
      Führen im Wandel    | Akademie  | 2026-02-01 | 12         | 850 €                 | 10.200 €   | Jana Brandt
      Faire Schichten     | intern    | 2026-03-01 | 20         | 120 €                 | 2.400 €    | Sina Vogt
    `,
  },
  {
    name: 'Maßnahmen',
    language: 'de',
    drawing: `
      Maßnahme            | Sponsor     | Gesamtkosten | Budget | Istkosten | Währung
      = module.name | .sponsor | .cost | .budget | .actual | .currency
      Führen im Wandel    | Jana Brandt | 12.500       | 12.000 | 4.250     | EUR
      Faire Schichten     | Sina Vogt   | 7.200        | 7.200  | 7.900     | EUR
    `,
  },
  {
    name: 'Plan de formation',
    language: 'fr',
    drawing: `
      Formation           | Organisme | Début      | Participants | Coût par stagiaire | Coût estimé | Responsable
      = module.name | .vendor | .start | .learners | .costPerPerson | .cost | .owner
      Conduire une équipe | Acme      | 2026-02-01 | 12           | 850 €              | 10 200 €    | Anne Leroy
      Horaires justes     | interne   | 2026-03-01 | 20           | 120 €              | 2 400 €     | Paul Morel
    `,
  },
  {
    name: 'Dépenses',
    language: 'fr',
    drawing: `
      Formation           | Responsable | Coût total | Budget alloué | Coût réel | Devise
      = module.name | .owner | .cost | .budget | .actual | .currency
      Conduire une équipe | Anne Leroy  | 12500      | 12000         | 4250      | EUR
      Horaires justes     | Paul Morel  | 7200       | 7200          | 7900      | EUR
    `,
  },
];
