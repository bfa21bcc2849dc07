/** Sheets on which records look like totals, labels and notes, and these look like records: what is kept, and what is left out. */
import type { LabelledSheet } from './draw';

const english: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Courses with total in their names',
    drawing: `
      Course | Owner | Start | Participants | Cost (EUR)
      = module.name | .owner | .start | .learners | .cost
      Lean basics | Ada Frost | 2026-02-02 | 12 | 9000
      Six steps | Ada Frost | 2026-03-02 | 14 | 12000
      Total Quality Leadership | Ben Hale | 2026-04-02 | 26 | 21000
      Total Rewards | Ben Hale | 2026-05-04 | 8 | 3000
      Sum of small steps | Ben Hale | 2026-05-11 | 9 | 3500
      Overall equipment effectiveness | Cleo Shaw | 2026-06-01 | 7 | 2500
    `,
  },
  {
    name: 'Goals by name alone',
    drawing: `
      Objective | Owner | Baseline | Target | Due
      = objective.title | .owner | .baseline | .target | .due
      Win back the accounts lost in the north | Gil Soto | 28 | 35 | 2026-12-31
      Ship on the day promised | | | |
      Hold returns below six per cent | M. Dale | 9 | 6 | 2026-12-31
      Keep every shift leader through the move to the new plant | | | |
    `,
  },
  {
    name: 'Modules still to be planned',
    drawing: `
      Module | Owner | Sponsor | Start | Cost
      = module.name | .owner | .sponsor | .start | .cost
      Feedback that helps | Ada Frost | Gil Soto | 2026-02-02 | 4000
      Note taking for leaders | | | |
      Sourcing talent | | | |
      Running a retro | Ada Frost | Gil Soto | 2026-04-13 | 2000
      Approved vendors only | | | |
    `,
  },
  {
    name: 'Sections with their sums beside',
    drawing: `
      Course | Owner | Start | Participants | Cost (EUR)
      = module.name | .owner | .start | .learners | .cost
      ~ Leadership | | | 26 | 21000
      Talks that matter | Ada Frost | 2026-02-02 | 12 | 9000
      Leading change | Ada Frost | 2026-03-02 | 14 | 12000
      ~ Sales | | | 27 | 22000
      Selling value | Ben Hale | 2026-02-09 | 18 | 15000
      Key accounts | Ben Hale | 2026-04-13 | 9 | 7000
      ~ All courses | | | 53 | 43000
    `,
  },
  {
    name: 'Sums without a word',
    drawing: `
      Course | Owner | Start | Participants | Cost (EUR)
      = module.name | .owner | .start | .learners | .cost
      Talks that matter | Ada Frost | 2026-02-02 | 12 | 9000
      Leading change | Ada Frost | 2026-03-02 | 14 | 12000
      ~ | | | 26 | 21000
    `,
  },
  {
    name: 'Total on top',
    drawing: `
      Course | Owner | Start | Cost (EUR) | KPI
      = module.name | .owner | .start | .cost | .kpi
      ~ Total 2026 | | | 21000 |
      Talks that matter | Ada Frost | 2026-02-02 | 9000 | Staff turnover
      Leading change | Ada Frost | 2026-03-02 | 12000 | Staff turnover
    `,
  },
  {
    name: 'Plan with tax and what is left',
    drawing: `
      Course | Vendor | Start date | End date | Cost
      = module.name | .vendor | .start | .end | .cost
      Presenting figures | Norbury | 2026-01-12 | 2026-01-16 | 3000
      Writing short | Norbury | 2026-02-02 | 2026-02-06 | 4400
      ~ Total net | | | | 7400
      ~ VAT 19 % | | | | 1406
      ~ Total gross | | | | 8806
      ~ Budget | | | | 10000
      ~ Remaining | | | | 1194
    `,
  },
  {
    name: 'Staff with bands',
    merged: ['A2:E2', 'A5:E5'],
    drawing: `
      Name | Job title | Department | Manager | Hire date
      = person.name | .title | .unit | .manager | .joined
      ~ Bristol | | | |
      Nora Pike | Plant manager | Operations | Ivo Lang | 2015-03-01
      Sam Doyle | Shift leader | Operations | Nora Pike | 2019-06-01
      ~ Exeter | | | |
      Tess Moor | HR partner | People | Ivo Lang | 2021-09-01
      ~ 3 employees | | | |
    `,
  },
  {
    name: 'Objectives by department',
    drawing: `
      ID | Objective | Owner | Target | Due date
      = objective.id | .title | .owner | .target | .due
      ~ | Department of sales | | |
      O-1 | Win one deal in three | Gil Soto | 33 | 2026-12-31
      O-2 | Keep nine of ten accounts | Gil Soto | 90 | 2026-12-31
      ~ | Operations | | |
      O-3 | Cut lead time to seven days | Otto Hine | 7 | 2026-12-31
      ~ * Numbers as of 31 May 2026
    `,
  },
  {
    name: 'Objectives above their key results',
    holds: { objective: 2, keyResult: 3 },
    drawing: `
      Objective | Key result | Owner | Baseline | Target | Due date
      = keyResult.objective | .title | .owner | .baseline | .target | .due
      = objective.title | - | - | - | - | -
      Shops reopen faster | Cut refit time to 9 days | L. Stone | 14 | 9 | 2026-09-30
      | 95 % of refits on budget | L. Stone | 82 | 95 | 2026-09-30
      Fewer returns | Returns below 6 % | M. Dale | 9 | 6 | 2026-12-31
    `,
  },
  {
    name: 'KPIs by quarter bands',
    drawing: `
      KPI | Unit | Owner | Baseline | Target
      = kpi.name | .measureUnit | .owner | .baseline | .target
      ~ PEOPLE | | | |
      Regretted leavers | % | Vera Lund | 11 | 7
      Sick leave | % | Vera Lund | 6 | 4
      ~ GROWTH: | | | |
      NPS | points | Joan Reed | 31 | 40
      ~ Average | | | 14 | 15
      ~ Key: red below 50 % of the way, amber below 90 %
    `,
  },
  {
    name: 'Two streams, two tables',
    drawing: `
      Stream A – new leaders
      Course | Trainer | Start | Cost
      = module.name | .deliverer | .start | .cost
      From peer to leader | C. Webb | 2026-02-09 | 1500
      Delegating well | C. Webb | 2026-03-09 | 1700
      ~ Total | | | 3200

      Stream B – leaders of leaders

      Course | Trainer | Start | Cost
      = module.name | .deliverer | .start | .cost
      Building a bench | D. Yates | 2026-02-16 | 2500
      ~ Total | | | 2500
      ~ Grand total | | | 5700
    `,
  },
  {
    name: 'Printed over two pages',
    drawing: `
      Course plan 2026
      Course | Location | Start date | End date | Cost
      = module.name | .location | .start | .end | .cost
      Forklift leaders | Hull | 2026-01-12 | 2026-01-16 | 2400
      ~ Page 1 of 2 | | | |
      ~ Course plan 2026 | | | |
      ~ Course | Location | Start date | End date | Cost
      Night shift leads | Leeds | 2026-03-02 | 2026-03-06 | 2800
      ~ Page 2 of 2 | | | |
    `,
  },
  {
    name: 'Signed course plan',
    drawing: `
      Module ID | Module | Sponsor | Start | Cost (USD)
      = module.id | .name | .sponsor | .start | .cost
      M1 | Selling value | Gil Soto | 2026-02-09 | 15000
      M2 | Warehouse flow | Kim Ames | 2026-03-02 | 6100

      ~ Prepared by: Mona Field | | Date: 12 June 2026 | |
      ~ Reviewed by: | | Date: | |
      ~ Last updated 12.06.2026 | | | |
      ~ Confidential | | | |
    `,
  },
  {
    name: 'Links with a count',
    drawing: `
      Module | KPI | Expected effect | Contribution
      = link.module | .kpi | .expectedEffect | .share
      Win-back calls | Win rate | +3 points | 30%
      Pricing under pressure | Win rate | +2 points | 20%
      ~ 2 links | | |
    `,
  },
  {
    name: 'Payments by course',
    drawing: `
      Course | Cost type | Amount | Currency | Cost centre
      = cost.module | .category | .amount | .currency | .costCentre
      Selling value | Delivery | 6000 | EUR | 4711
      Selling value | Travel | 1500 | EUR | 4711
      ~ Selling value | Total | 7500 | EUR |
      Key accounts | Delivery | 4000 | EUR | 4712
      ~ Key accounts | Total | 4000 | EUR |
      ~ Sum total | | 11500 | EUR |
    `,
  },
];

const german: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Kurse mit Gesamt im Namen',
    drawing: `
      Maßnahme | Verantwortlich | Beginn | Teilnehmer | Kosten (€)
      = module.name | .owner | .start | .learners | .cost
      Rüsten in Minuten | Heike Lenz | 2026-02-02 | 12 | 9000
      Fehler vermeiden | Heike Lenz | 2026-03-02 | 14 | 12000
      Gesamtanlageneffektivität steigern | Jörg Pohl | 2026-04-02 | 8 | 5000
      Ergebnis im Blick | Jörg Pohl | 2026-05-04 | 9 | 6000
      Summe der Teile | Jörg Pohl | 2026-05-18 | 7 | 3000
    `,
  },
  {
    name: 'Budget mit Bereichssummen',
    drawing: `
      Maßnahme | Verantwortlich | Beginn | Kosten (€)
      = module.name | .owner | .start | .cost
      Schwierige Gespräche | Heike Lenz | 2026-02-02 | 9.000 €
      Wandel gestalten | Heike Lenz | 2026-03-02 | 12.000 €
      ~ Ergebnis Führung | | | 21.000 €
      Wert verkaufen | Jörg Pohl | 2026-02-09 | 15.000 €
      Preise halten | Jörg Pohl | 2026-03-09 | 5.000 €
      ~ Vertrieb gesamt | | | 20.000 €
      ~ Insgesamt | | | 41.000 €
    `,
  },
  {
    name: 'Ziele je Abteilung',
    drawing: `
      Nr. | Ziel | Verantwortlich | Zielwert | Termin
      = objective.id | .title | .owner | .target | .due
      ~ Abteilung Einkauf | | | |
      Z1 | Lieferzeit auf 7 Tage senken | Ralf Beck | 7 | 2026-12-31
      Z2 | Ausschuss auf 2 % senken | Ralf Beck | 2 | 2026-12-31
      ~ Abteilung Vertrieb | | | |
      Z3 | Wiederkäufe auf 38 % steigern | Uta Krumm | 38 | 2026-12-31
      ~ Genehmigt: | | Datum: | |
    `,
  },
  {
    name: 'Teilnehmerliste mit Anzahl',
    drawing: `
      Mitarbeiter | Schulung | Abschlussdatum | Status
      = completion.person | .module | .completed | .status
      Nele Busch | Wert verkaufen | 2026-02-13 | abgeschlossen
      Timo Roth | Wert verkaufen | 2026-02-13 | abgeschlossen
      Pia Engel | Wandel gestalten | 2026-03-20 | abgeschlossen
      ~ 3 Einträge | | |
      ~ Stand: 12.06.2026 | | |
    `,
  },
  {
    name: 'Kennzahlen ohne alles',
    drawing: `
      Kennzahl | Einheit | Verantwortlich | Zielwert
      = kpi.name | .measureUnit | .owner | .target
      Liefertreue | % | Ralf Beck | 96
      NPS | | |
      Ausschussquote | % | Uta Krumm | 2.5
      ~ Anmerkung: Werk Süd folgt | | |
    `,
  },
  {
    name: 'Zwei Tabellen untereinander',
    drawing: `
      Werk Kassel
      Maßnahme | Trainer | Beginn | Kosten (€)
      = module.name | .deliverer | .start | .cost
      Rüsten in Minuten | C. Wolf | 2026-02-09 | 5000
      Lagerfluss | C. Wolf | 2026-03-09 | 4000
      ~ Summe | | | 9000

      Werk Ulm
      Maßnahme | Trainer | Beginn | Kosten (€)
      = module.name | .deliverer | .start | .cost
      Schichten planen | D. Graf | 2026-02-16 | 7000
      Stapler führen | D. Graf | 2026-04-20 | 5200
      ~ Summe | | | 12200
    `,
  },
  {
    name: 'Kosten mit Übertrag',
    drawing: `
      Maßnahme | Kostenart | Betrag | Währung
      = cost.module | .category | .amount | .currency
      Wert verkaufen | Trainer | 6000 | EUR
      Wert verkaufen | Reise | 1500 | EUR
      ~ Übertrag | | 7500 | EUR
      Wandel gestalten | Trainer | 9000 | EUR
      ~ Σ | | 16500 | EUR
    `,
  },
];

const french: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Stages nommés total',
    drawing: `
      Formation | Responsable | Début | Participants | Coût (€)
      = module.name | .owner | .start | .learners | .cost
      Entretiens difficiles | Odile Roux | 2026-02-02 | 12 | 9000
      Conduire le changement | Odile Roux | 2026-03-02 | 14 | 12000
      Ensemble | Yann Petit | 2026-04-02 | 9 | 4000
      Qualité totale | Yann Petit | 2026-04-20 | 8 | 3000
      Total respect | Yann Petit | 2026-05-04 | 7 | 2500
    `,
  },
  {
    name: 'Budget par pôle chiffré',
    drawing: `
      Formation | Responsable | Début | Coût (€)
      = module.name | .owner | .start | .cost
      ~ Pôle management | | | 21000
      Entretiens difficiles | Odile Roux | 2026-02-02 | 9000
      Conduire le changement | Odile Roux | 2026-03-02 | 12000
      ~ Pôle commerce | | | 20000
      Vendre la valeur | Yann Petit | 2026-02-09 | 15000
      Tenir ses prix | Yann Petit | 2026-04-09 | 5000
      ~ Total des pôles | | | 41000
    `,
  },
  {
    name: 'Objectifs par direction',
    drawing: `
      Réf. | Objectif | Responsable | Cible | Échéance
      = objective.id | .title | .owner | .target | .due
      ~ Direction commerciale | | | |
      O1 | Porter le réachat à 38 % | Aude Fort | 38 | 2026-12-31
      O2 | Gagner une affaire sur trois | Aude Fort | 33 | 2026-12-31
      ~ Direction industrielle | | | |
      O3 | Ramener le délai à 7 jours | Rémi Blot | 7 | 2026-12-31
      ~ Approuvé par : | | Date : | |
    `,
  },
  {
    name: 'Présences et total',
    drawing: `
      Salarié | Formation | Date de fin | Statut
      = completion.person | .module | .completed | .status
      Nadia Colin | Vendre la valeur | 2026-02-13 | terminé
      Théo Brun | Vendre la valeur | 2026-02-13 | terminé
      ~ Nombre de participants : 2 | | |
      ~ Mis à jour le 12 juin 2026 | | |
    `,
  },
  {
    name: 'Deux parcours',
    drawing: `
      Parcours A : nouveaux managers
      Formation | Public | Heures | Responsable
      = module.name | .audience | .hours | .owner
      De collègue à manager | Chefs d’équipe | 16 | Odile Roux
      Déléguer | Chefs d’équipe | 8 | Odile Roux

      Parcours B : managers confirmés
      Formation | Public | Heures | Responsable
      = module.name | .audience | .hours | .owner
      Préparer la relève | Directeurs | 24 | Yann Petit
    `,
  },
  {
    name: 'Effectif avec total',
    drawing: `
      Matricule | Nom | Poste | Service | Date d'entrée
      = person.id | .name | .title | .unit | .joined
      ~ | MONTAGE | | |
      901 | Nadia Colin | Directrice d’usine | Production | 2015-03-01
      902 | Théo Brun | Chef d’équipe | Production | 2019-06-01
      ~ | SIÈGE | | |
      903 | Inès Gay | Chargée RH | Ressources humaines | 2021-09-01
      ~ Effectif total : 3 personnes | | | |
    `,
  },
];

export const ROWS_TOLD_APART: readonly LabelledSheet[] = [
  ...english.map((sheet) => ({ ...sheet, language: 'en' as const })),
  ...german.map((sheet) => ({ ...sheet, language: 'de' as const })),
  ...french.map((sheet) => ({ ...sheet, language: 'fr' as const })),
];
