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
  {
    name: 'Kennzahlen je Quartal',
    language: 'de',
    drawing: `
      Kennzahl      | Einheit | Verantwortlich | Ziel 2026 | Q1 Ist | Q2 Ist | Q3 Ist | Q4 Ist | Ampel
      = kpi.name | .measureUnit | .owner | .target | period | period | period | period | .status
      Wiederkäufe   | %       | Mia Lang       | 26        | 22     | 24     |        |        | gelb
      Fluktuation   | %       | Tom Beck       | 9         | 11     | 10     |        |        | gelb
      Termintreue   | %       | Tom Beck       | 95        | 93     | 96     |        |        | grün
    `,
  },
  {
    name: 'Tableau de bord RH',
    language: 'fr',
    drawing: `
      Indicateur       | Responsable | Cible 2026 | Janv. | Févr. | Mars   | Avr. | Tendance
      = kpi.name | .owner | .target | period | period | period | period | -
      Taux de turnover | Claire Noir | ≤ 9 %      | 11 %  | 11 %  | 10,5 % | 10 % | ↓
      Taux de réachat  | Luc Blanc   | 26 %       | 22 %  | 23 %  | 24 %   | 24 % | ↑
    `,
  },
  {
    name: 'KPI tracker',
    language: 'en',
    drawing: `
      KPI           | Owner    | FY26 target | Q1   | Q2   | Q3 | Q4
      = kpi.name | .owner | .target | period | period | period | period
      Repeat orders | Mia Lang | 26%         | 22%  | 24%  |    |
      Late orders   | Tom Beck | 5%          | 9%   | 8%   |    |
    `,
  },
  {
    name: 'Termine der Seminare',
    language: 'de',
    drawing: `
      Seminar          | Termine                | Dauer  | TN | Trainer  | Kosten
      = module.name | .start | .hours | .learners | .deliverer | .cost
      Führen im Alltag | 12.03.2026, 13.03.2026 | 2 Tage | 12 | Tom Beck | 4.800 €
      Wert verkaufen   | 05.05.2026 und 12.05.2026 | 2 Tage | 20 | Mia Lang | 2.500,00 €
    `,
  },
  {
    name: 'Maßnahmenplan',
    language: 'de',
    drawing: `
      Strategisches Ziel  | Kennzahl    | Ist 2025 | Ziel 2026 | Maßnahme         | Verantwortlich | Budget   | Status
      = module.priority | .kpi | - | - | .name | .owner | .cost | .status
      = - | kpi.name | .baseline | .target | - | - | - | -
      Heimatmarkt sichern | Wiederkäufe | 20 %     | 26 %      | Wert verkaufen   | Mia Lang       | 9.000 €  | läuft
      Mitarbeiter halten  | Fluktuation | 12 %     | 9 %       | Führen im Alltag | Tom Beck       | 12.000 € | läuft
    `,
  },
  {
    name: 'Kosten',
    language: 'de',
    drawing: `
      Kurs             | 2024    | 2025    | 2026
      = module.name | .cost | .cost | .cost
      Führen im Alltag | 4.000 € | 4.500 € | 4.800 €
      Wert verkaufen   | 2.000 € | 2.200 € | 2.500 €
      ~Summe           | 6.000 € | 6.700 € | 7.300 €
    `,
  },
  {
    name: 'OKR T2 2026',
    language: 'fr',
    drawing: `
      Objectif                 | Résultat clé           | Porteur     | Valeur initiale | Cible | Valeur actuelle | Avancement
      = objective.title | - | - | - | - | - | -
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .progress
      Devenir le premier choix | Augmenter le réachat   | Claire Noir | 20 %            | 26 %  | 23 %            | 50 %
      +                        | Baisser les retours    | Luc Blanc   | 41              | 30    | 36              | 45 %
    `,
    holds: { objective: 1, keyResult: 2 },
  },
  {
    name: 'Learner log',
    language: 'en',
    drawing: `
      First name | Last name | Course          | Completed on
      = completion.person | .person | .module | .completed
      Ann        | Bell      | Talks that last | 2026-03-01
      Bo         | Hart      | Talks that last | 2026-03-01
      Ann        | Bell      | Selling value   | 2026-04-01
    `,
    holds: { completion: 3 },
  },
  {
    name: 'Schulungsliste',
    language: 'de',
    drawing: `
      Nachname | Vorname | Seminar          | Datum      | Status
      = completion.person | .person | .module | .completed | .status
      Frost    | Ada     | Führen im Alltag | 2026-03-01 | teilgenommen
      Hale     | Ben     | Führen im Alltag | 2026-03-01 | entschuldigt
      Frost    | Ada     | Wert verkaufen   | 2026-04-01 | teilgenommen
    `,
    holds: { completion: 3 },
  },
  {
    name: 'Suivi des stagiaires',
    language: 'fr',
    drawing: `
      Nom   | Prénom | Formation            | Terminé le
      = completion.person | .person | .module | .completed
      Noir  | Claire | Manager au quotidien | 2026-03-01
      Blanc | Luc    | Manager au quotidien | 2026-03-01
      Noir  | Claire | Vendre la valeur     | 2026-04-01
    `,
    holds: { completion: 3 },
  },
  {
    name: 'Modules and owners',
    language: 'en',
    drawing: `
      Module          | Owner first name | Owner last name | KPI           | Sponsor
      = module.name | .owner | .owner | .kpi | .sponsor
      Talks that last | Ann              | Bell            | Turnover      | Cy Dane
      Selling value   | Bo               | Hart            | Repeat orders | Cy Dane
    `,
  },
  {
    name: 'OKR 2026',
    language: 'en',
    drawing: `
      Objective       | Owner    | KR                | Start | Target | Current
      = objective.title | - | - | - | - | -
      = keyResult.objective | .owner | .title | .baseline | .target | .current
      Win at home     | Mia Lang | Repeat orders %   | 22    | 26     | 24
      +               | Tom Beck | Returns per 1,000 | 38    | 30     | 36
      Deliver on time | Tom Beck | On-time orders %  | 90    | 95     | 91
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'KPI thresholds',
    language: 'en',
    drawing: `
      KPI           | Green | Amber    | Red    | Actual
      = kpi.name | .target | - | - | .current
      Repeat orders | ≥ 26% | 22-26%   | < 22%  | 24%
      Turnover      | ≤ 9%  | 9-11%    | > 11%  | 10%
    `,
  },
  {
    name: 'Quarters in euros',
    language: 'en',
    drawing: `
      Training        | Q1 (EUR) | Q2 (EUR) | Q3 (EUR) | Q4 (EUR)
      = cost.module | .amount | .amount | .amount | .amount
      Talks that last | 1000     | 2000     | 0        | 1000
      Selling value   | 500      | 500      | 500      | 500
    `,
  },
];
