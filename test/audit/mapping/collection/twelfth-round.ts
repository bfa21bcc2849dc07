/** Invoices and whether they are paid, totals that count people, places and bookings, and goals under a title with a year. */
import type { LabelledSheet } from './draw';

export const TWELFTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Invoices 2026',
    language: 'en',
    drawing: `
      Invoice date | Supplier | Course         | Cost centre | Net  | VAT | Gross | Status
      = cost.period | - | .module | .costCentre | .amount | - | - | .type
      2026-02-01   | Halden   | Talks that last | 4711       | 1000 | 190 | 1190  | paid
      2026-03-01   | Halden   | Talks that last | 4711       | 500  | 95  | 595   | open
      2026-03-15   | Norr     | Selling value  | 4712        | 300  | 57  | 357   | paid
      ~Total       |          |                |             | 1800 | 342 | 2142  |
    `,
    holds: { cost: 3, module: 2 },
  },
  {
    name: 'Rechnungen',
    language: 'de',
    drawing: `
      Datum      | Lieferant | Kurs           | Betrag EUR | Status
      = cost.period | - | .module | .amount | .type
      2026-02-01 | Halden    | Führen im Alltag | 1000     | bezahlt
      2026-03-01 | Halden    | Führen im Alltag | 500      | offen
      2026-03-15 | Norr      | Wert verkaufen | 300        | storniert
    `,
    holds: { cost: 3, module: 2 },
  },
  {
    name: 'Factures',
    language: 'fr',
    drawing: `
      Date       | Fournisseur | Formation       | Montant HT | Statut
      = cost.period | - | .module | .amount | .type
      2026-02-01 | Halden      | Manager au quotidien | 1000  | payée
      2026-03-01 | Halden      | Manager au quotidien | 500   | en attente
      2026-03-15 | Norr        | Vendre la valeur | 300       | à payer
    `,
    holds: { cost: 3, module: 2 },
  },
  {
    name: 'Who came',
    language: 'en',
    drawing: `
      Course          | Sales | People | Finance | Total
      = - | - | - | - | -
      Talks that last | 4     | 2      | 1       | 7
      Selling value   | 9     | 0      | 0       | 9
    `,
  },
  {
    name: 'Teilnahmen',
    language: 'de',
    drawing: `
      Kurs             | Vertrieb | Personal | Finanzen | Summe
      = - | - | - | - | -
      Führen im Alltag | 4        | 2        | 1        | 7
      Wert verkaufen   | 9        | 0        | 0        | 9
    `,
  },
  {
    name: 'Présences',
    language: 'fr',
    drawing: `
      Formation            | Ventes | RH | Finance | Total
      = - | - | - | - | -
      Manager au quotidien | 4      | 2  | 1       | 7
      Vendre la valeur     | 9      | 0  | 0       | 9
    `,
  },
  {
    name: 'Calendar of courses',
    language: 'en',
    drawing: `
      Date       | Course          | Trainer  | Duration | Location | Max. participants | Registered | Fee per person
      = module.start | .name | .deliverer | .hours | .location | .capacity | .learnersPlanned | .costPerPerson
      ~January   |                 |          |          |          |                   |            |
      2026-01-14 | Talks that last | Mia Lang | 2 days   | Berlin   | 12                | 9          | 450 €
      2026-01-21 | Selling value   | Tom Beck | 1 day    | online   | 20                | 14         | 250 €
      ~February  |                 |          |          |          |                   |            |
      2026-02-10 | Hiring well     | Mia Lang | 2 days   | Paris    | 12                | 12         | 450 €
    `,
  },
  {
    name: 'Kursprogramm',
    language: 'de',
    drawing: `
      Kurs             | Preis pro TN | Max. TN | Anmeldungen | Beginn
      = module.name | .costPerPerson | .capacity | .learnersPlanned | .start
      Führen im Alltag | 300          | 12      | 9           | 2026-09-01
      Wert verkaufen   | 450          | 10      |             | 2026-10-01
    `,
  },
  {
    name: 'Catalogue des stages',
    language: 'fr',
    drawing: `
      Formation            | Prix par participant | Nb max de participants | Inscriptions | Date
      = module.name | .costPerPerson | .capacity | .learnersPlanned | .start
      Manager au quotidien | 300                  | 12                     | 9            | 2026-09-01
      Vendre la valeur     | 450                  | 10                     | 4            | 2026-10-01
    `,
  },
];
