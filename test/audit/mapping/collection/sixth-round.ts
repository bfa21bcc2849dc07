/** Sheets of a sixth round: urgency, running numbers, times of records, enrolments with cost, database spellings, words of money. */
import type { LabelledSheet } from './draw';

export const SIXTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Training requests',
    language: 'en',
    drawing: `
      Course | Requested by | Priority | Start date | Cost (EUR) | Status
      = module.name | - | - | .start | .cost | .status
      Selling value | Gil Soto | P1 | 2026-02-09 | 15000 | planned
      Warehouse flow | Kim Ames | P2 | 2026-03-02 | 6100 | planned
      Fewer returns | Kim Ames | P1 | 2026-04-20 | 5200 | planned
    `,
  },
  {
    name: 'Bedarfsliste',
    language: 'de',
    drawing: `
      Maßnahme | Verantwortlich | Priorität | Beginn | Kosten (€) | Status
      = module.name | .owner | - | .start | .cost | .status
      Wert verkaufen | Jörg Pohl | hoch | 2026-02-09 | 15000 | geplant
      Wandel gestalten | Heike Lenz | mittel | 2026-03-02 | 6100 | geplant
      Schichten planen | Heike Lenz | hoch | 2026-04-20 | 5200 | geplant
    `,
  },
  {
    name: 'Besoins de formation',
    language: 'fr',
    drawing: `
      Formation | Responsable | Priorité | Date de début | Coût (€) | Statut
      = module.name | .owner | - | .start | .cost | .status
      Vendre la valeur | Yann Petit | haute | 2026-02-09 | 15000 | planifié
      Conduire le changement | Odile Roux | moyenne | 2026-03-02 | 6100 | planifié
      Planifier les équipes | Odile Roux | haute | 2026-04-20 | 5200 | planifié
    `,
  },
  {
    name: 'Enrolments with cost',
    language: 'en',
    drawing: `
      Employee ID | Employee name | Course | Provider | Hours | Completion date | Status
      = completion.person | - | .module | - | - | .completed | .status
      501 | Ann Rowe | Selling value | Norbury | 16 | 2026-02-13 | Completed
      502 | Bo Lister | Selling value | Norbury | 16 | 2026-02-13 | Completed
      503 | Cy Marr | Warehouse flow | in house | 8 | | Enrolled
    `,
  },
  {
    name: 'Teilnahmen mit Stunden',
    language: 'de',
    drawing: `
      Personalnummer | Mitarbeiter | Schulung | Anbieter | Stunden | Abschlussdatum | Status
      = completion.person | - | .module | - | - | .completed | .status
      801 | Nele Busch | Wert verkaufen | Akademie West | 16 | 2026-02-13 | abgeschlossen
      802 | Timo Roth | Wert verkaufen | Akademie West | 16 | 2026-02-13 | abgeschlossen
      803 | Pia Engel | Wandel gestalten | intern | 8 | | angemeldet
    `,
  },
  {
    name: 'Inscriptions et heures',
    language: 'fr',
    drawing: `
      Matricule | Salarié | Formation | Organisme | Heures | Date de fin | Statut
      = completion.person | - | .module | - | - | .completed | .status
      901 | Nadia Colin | Vendre la valeur | Formalis | 16 | 2026-02-13 | terminé
      902 | Théo Brun | Vendre la valeur | Formalis | 16 | 2026-02-13 | terminé
      903 | Inès Gay | Conduire le changement | interne | 8 | 2026-03-20 | terminé
    `,
  },
  {
    name: 'goals_export',
    language: 'en',
    drawing: `
      id | title | owner | metric | target | due_date | created_at | updated_at
      = objective.id | .title | .owner | .metric | .target | .due | - | -
      G-1 | Cut lead time to seven days | Otto Hine | Lead time | 7 | 2026-12-31 | 2026-01-05 | 2026-05-11
      G-2 | Win one deal in three | Gil Soto | Win rate | 33 | 2026-12-31 | 2026-01-06 | 2026-05-12
    `,
  },
  {
    name: 'modules_export',
    language: 'en',
    drawing: `
      module_id | module_name | owner | sponsor | start_date | end_date | cost_usd | kpi
      = module.id | .name | .owner | .sponsor | .start | .end | .cost | .kpi
      M-1 | Selling value | Ada Frost | Gil Soto | 2026-02-09 | 2026-03-27 | 15000 | Win rate
      M-2 | Warehouse flow | Ada Frost | Kim Ames | 2026-03-02 | 2026-04-24 | 6100 | Lead time
    `,
  },
  {
    name: 'export_modules',
    language: 'fr',
    drawing: `
      id_module | nom_module | responsable | sponsor | date_debut | date_fin | duree_heures | cout_total
      = module.id | .name | .owner | .sponsor | .start | .end | .hours | .cost
      M-1 | Vendre la valeur | Odile Roux | Yann Petit | 2026-02-09 | 2026-03-27 | 16 | 15000
      M-2 | Conduire le changement | Odile Roux | Aude Fort | 2026-03-02 | 2026-04-24 | 8 | 6100
    `,
  },
  {
    name: 'Numbered course list',
    language: 'en',
    drawing: `
      No. | Course code | Course | Sponsor | Start date | Cost
      = - | module.id | .name | .sponsor | .start | .cost
      1 | SV-10 | Selling value | Gil Soto | 2026-02-09 | 15000
      2 | WF-20 | Warehouse flow | Kim Ames | 2026-03-02 | 6100
      3 | FR-30 | Fewer returns | Kim Ames | 2026-04-20 | 5200
    `,
  },
  {
    name: 'Course fees',
    language: 'en',
    drawing: `
      Course | Vendor | Start date | Course fee (GBP) | Learners | Owner
      = module.name | .vendor | .start | .cost | .learners | .owner
      Selling value | Norbury | 2026-02-09 | £9,500 | 12 | Ada Frost
      Data for leaders | Haldane | 2026-03-02 | £4,200 | 15 | Ada Frost
    `,
  },
  {
    name: 'Estimated costs',
    language: 'en',
    drawing: `
      Module | Sponsor | Start | Estimated cost | Currency | KPI
      = module.name | .sponsor | .start | .cost | .currency | .kpi
      Selling value | Gil Soto | 2026-02-09 | 15k | EUR | Win rate
      Warehouse flow | Kim Ames | 2026-03-02 | 6.1k | EUR | Lead time
    `,
  },
  {
    name: 'Kosten in TEUR',
    language: 'de',
    drawing: `
      Modul | Sponsor | Beginn | Kosten (TEUR) | Kennzahl
      = module.name | .sponsor | .start | .cost | .kpi
      Wert verkaufen | Jörg Pohl | 2026-02-09 | 15 | Abschlussquote
      Wandel gestalten | Heike Lenz | 2026-03-02 | 6.1 | Fluktuation
    `,
  },
  {
    name: 'Kosten als Text',
    language: 'de',
    drawing: `
      Modul | Sponsor | Beginn | Ende | Kosten
      = module.name | .sponsor | .start | .end | .cost
      Wert verkaufen | Jörg Pohl | 2026-02-09 | 2026-03-27 | 12.500 €
      Wandel gestalten | Heike Lenz | 2026-03-02 | 2026-04-24 | 6.100 €
    `,
  },
  {
    name: 'Coûts en texte',
    language: 'fr',
    drawing: `
      Module | Sponsor | Début | Fin | Coût
      = module.name | .sponsor | .start | .end | .cost
      Vendre la valeur | Yann Petit | 2026-02-09 | 2026-03-27 | 12 500 €
      Conduire le changement | Aude Fort | 2026-03-02 | 2026-04-24 | 6 100 €
    `,
  },
  {
    name: 'Calendrier des formations',
    language: 'fr',
    drawing: `
      Formation | Date | Durée (heures) | Lieu | Formateur
      = module.name | .start | .hours | .location | .deliverer
      Vendre la valeur | 2026-02-09 | 7 | Metz | C. Loup
      Conduire le changement | 2026-03-02 | 14 | Pau | D. Comte
    `,
  },
  {
    name: 'Schulungskalender',
    language: 'de',
    drawing: `
      Schulung | Datum | Dauer (Stunden) | Ort | Trainer
      = module.name | .start | .hours | .location | .deliverer
      Wert verkaufen | 2026-02-09 | 7 | Kassel | C. Wolf
      Wandel gestalten | 2026-03-02 | 14 | Ulm | D. Graf
    `,
  },
  {
    name: 'Training calendar',
    language: 'en',
    drawing: `
      Training | Date | Duration (hours) | Venue | Trainer
      = module.name | .start | .hours | .location | .deliverer
      Selling value | 2026-02-09 | 7 | Hull | C. Webb
      Warehouse flow | 2026-03-02 | 14 | Leeds | D. Yates
    `,
  },
  {
    name: 'Verbesserungsziele',
    language: 'de',
    drawing: `
      Kennzahl | Einheit | Ausgangswert | Ziel | Verantwortlich | Frequenz
      = kpi.name | .measureUnit | .baseline | .target | .owner | .frequency
      Liefertreue | % | 91 | +5 Prozentpunkte | Ralf Beck | monatlich
      Umsatz je Kunde | EUR | 410 | +20 % | Jörg Pohl | monatlich
    `,
  },
  {
    name: 'Quarterly readings',
    language: 'en',
    drawing: `
      KPI | Team | Period | Value | Target
      = reading.kpi | .team | .period | .value | .target
      Lead time | Depots | Q1 2026 | 10 | 7
      Lead time | Depots | Q2 2026 | 9 | 7
      Win rate | Retail | Q1 2026 | 28 | 35
      Win rate | Retail | Q2 2026 | 30 | 35
    `,
  },
  {
    name: 'Messungen',
    language: 'de',
    drawing: `
      Kennzahl | Team | Zeitraum | Wert | Zielwert
      = reading.kpi | .team | .period | .value | .target
      Liefertreue | Versand | Q1 2026 | 92 | 96
      Liefertreue | Versand | Q2 2026 | 93 | 96
    `,
  },
  {
    name: 'Organigramme',
    language: 'fr',
    drawing: `
      Code | Unité | Unité parente | Responsable
      = unit.id | .name | .parent | .head
      U1 | Distribution | | Yann Petit
      U2 | Distribution Nord | U1 | Aude Fort
      U3 | Distribution Sud | U1 | Rémi Blot
    `,
  },
  {
    name: 'Parking permits',
    language: 'en',
    drawing: `
      Plate | Permit | Bay | Colour
      = - | - | - | -
      AB12 CDE | staff | 14 | green
      FG34 HIJ | visitor | 2 | white
    `,
  },
  {
    name: 'Inventarliste',
    language: 'de',
    drawing: `
      Gerät | Seriennummer | Raum | Zustand
      = - | - | - | -
      Beamer | 88-112 | 2.04 | gut
      Leinwand | 88-113 | 2.05 | defekt
    `,
  },
  {
    name: 'Menus de la semaine',
    language: 'fr',
    drawing: `
      Jour | Entrée | Plat | Dessert
      = - | - | - | -
      Lundi | Salade | Poulet | Yaourt
      Mardi | Soupe | Poisson | Tarte
    `,
  },
];
