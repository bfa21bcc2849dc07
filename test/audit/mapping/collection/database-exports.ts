/** Exports of databases: headers joined by `_` or by capitals, without accents, a unit or a currency as the last word; and lists that say little more than a name. */
import type { LabelledSheet } from './draw';

export const DATABASE_EXPORTS: readonly LabelledSheet[] = [
  {
    name: 'export_modules',
    language: 'fr',
    drawing: `
      id_module | titre | numero_ordre | duree_heures | obligatoire | cout_ht_eur
      = module.id | .name | - | .hours | .mandatory | .cost
      F-01 | Conduire un entretien | 1 | 14 | Non | 2400
      F-02 | Lire un compte de résultat | 2 | 7 | Non | 1100
      F-03 | Sécurité au poste | 3 | 3.5 | Oui | 600
    `,
  },
  {
    name: 'tbl_indicateur',
    language: 'fr',
    drawing: `
      id_indicateur | libelle | unite | valeur_depart | valeur_cible | valeur_actuelle | nom_responsable | periodicite
      = kpi.id | .name | .measureUnit | - | .target | .current | .owner | .frequency
      I1 | Taux de réachat | % | 38 | 45 | 41 | Luce Amar | mensuel
      I2 | Délai de livraison | jours | 12 | 8 | 10 | Paul Vidal | mensuel
    `,
  },
  {
    name: 'liens',
    language: 'fr',
    drawing: `
      formation_id | indicateur_id | effet_attendu
      = link.module | .kpi | .expectedEffect
      F-01 | I1 | +2 points
      F-02 | I1 | +1 point
      F-02 | I2 | -1 jour
    `,
  },
  {
    name: 'suivi',
    language: 'fr',
    drawing: `
      id_salarie | id_formation | date_realisation | statut_formation
      = completion.person | .module | .completed | .status
      4411 | F-01 | 2026-02-03 | terminé
      4412 | F-01 | 2026-02-03 | terminé
      4412 | F-02 | 2026-03-11 | en cours
    `,
  },
  {
    name: 'objectifs_export',
    language: 'fr',
    drawing: `
      objectif_id | titre | id_objectif_parent | responsable | date_debut | date_fin
      = objective.id | .title | .parent | .owner | .start | .due
      O1 | Croître dans le nord | | Luce Amar | 2026-01-01 | 2026-12-31
      O2 | Gagner 12 contrats à l'étranger | O1 | Paul Vidal | 2026-01-01 | 2026-06-30
    `,
  },
  {
    name: 'dbo_schulung',
    language: 'de',
    drawing: `
      schulung_id | bezeichnung | dauer_stunden | gebuehr_eur | pflicht | zustaendig | beginn_datum
      = module.id | .name | .hours | .cost | .mandatory | .owner | -
      S1 | Schwierige Gespräche | 12 | 1800 | nein | Ida Holm | 2026-09-01
      S2 | Zahlen lesen | 8 | 950 | nein | Otto Berg | 2026-10-01
    `,
  },
  {
    name: 'kennzahlen_tab',
    language: 'de',
    drawing: `
      kennzahl_id | bezeichnung | masseinheit | zielwert | istwert | verantwortlich | niedriger_ist_besser
      = kpi.id | .name | .measureUnit | .target | .current | .owner | .direction
      K1 | Ausschussquote | % | 3 | 4 | Otto Berg | ja
      K2 | Wiederkaufrate | % | 45 | 41 | Ida Holm | nein
    `,
  },
  {
    name: 'mitarbeiter',
    language: 'de',
    drawing: `
      personal_nr | nachname | vorname | abteilung | eintritt_datum
      = person.id | .lastName | .firstName | .unit | .joined
      100 | Holm | Ida | Vertrieb | 2019-04-01
      101 | Berg | Otto | Werk 2 | 2021-10-01
    `,
  },
  {
    name: 'courses',
    language: 'en',
    drawing: `
      course_id | title | duration_hours | cost_gbp | is_mandatory | owner_id | kpi_id
      = module.id | .name | .hours | .cost | .mandatory | .owner | .kpi
      C1 | Talks that count | 6 | 1200 | FALSE | E17 | K1
      C2 | Fair shifts | 6 | 800 | FALSE | E18 | K2
    `,
  },
  {
    name: 'metrics_export',
    language: 'en',
    drawing: `
      metric_id | title | unit_of_measure | target_value | actual_value | owner_name | higher_is_better
      = kpi.id | .name | .measureUnit | .target | .current | .owner | .direction
      1 | Repeat orders | % | 45 | 41 | Ann Berg | TRUE
      2 | Scrap | % | 3 | 4 | Bo Lund | FALSE
    `,
  },
  {
    name: 'modules_kpis',
    language: 'en',
    drawing: `
      module_id | nom_module | kpi | actual_cost_usd
      = module.id | .name | .kpi | .actual
      M1 | Coaching | Repeat orders | 900
      M2 | Lean basics | Scrap | 400
    `,
  },
  {
    name: 'attendance_records',
    language: 'en',
    drawing: `
      record_id | employee_id | course_id | completion_date | completion_status | training_cost
      = - | completion.person | .module | .completed | .status | -
      = - | - | cost.module | - | - | .amount
      R1 | E1 | C1 | 2026-03-02 | Completed | 120.5
      R2 | E2 | C1 | 2026-03-02 | Completed | 120.5
      R3 | E2 | C2 | 2026-04-07 | Completed | 59
    `,
  },
  {
    name: 'Teilnahmen',
    language: 'de',
    drawing: `
      Mitarbeiter | Kurs | Abgeschlossen am | Gebühr (EUR)
      = completion.person | .module | .completed | -
      = - | cost.module | - | .amount
      Ida Holm | Schwierige Gespräche | 2026-03-02 | 180
      Otto Berg | Schwierige Gespräche | 2026-03-02 | 180
      Ida Holm | Zahlen lesen | 2026-04-07 | 95
    `,
  },
  {
    name: 'Suivi des stagiaires',
    language: 'fr',
    drawing: `
      Stagiaire | Formation suivie | Terminé le | Prix | Devise
      = completion.person | .module | .completed | - | -
      = - | cost.module | - | .amount | .currency
      Luce Amar | Conduire un entretien | 2026-03-02 | 210 | EUR
      Paul Vidal | Conduire un entretien | 2026-03-02 | 210 | EUR
    `,
  },
  {
    name: 'Feuil4',
    language: 'fr',
    drawing: `
      Objectif | Étiquette
      = objective.title | -
      Ouvrir 20 magasins avant décembre | 0
      Réduire de 25 % le coût des livraisons | 0
      Mieux travailler ensemble | 1
    `,
  },
  {
    name: 'Tabelle3',
    language: 'de',
    drawing: `
      Ziel | Merker
      = objective.title | -
      Bis Dezember 20 Filialen eröffnen | 0
      Lieferkosten um 25 % senken | 0
      Besser zusammenarbeiten | 1
    `,
  },
  {
    name: 'Sheet3',
    language: 'en',
    drawing: `
      Row label | Key result
      = - | keyResult.title
      a | Win 12 contracts abroad by June
      b | Cut the time to hire to 40 days
      c | Renew 90 % of the service contracts
    `,
  },
  {
    name: 'Sheet5',
    language: 'en',
    drawing: `
      Goal | Mark | Bucket
      = objective.title | - | -
      Open 20 shops by December | 0 | 1
      Cut delivery cost by 25 % | 1 | 0
      Work better together | 0 | 1
    `,
  },
  {
    name: 'Feuil6',
    language: 'fr',
    drawing: `
      Indicateur | Rq
      = kpi.name | -
      Taux de rebut | a
      Taux de rachat | b
      Délai moyen | c
    `,
  },
  {
    name: 'Tabelle7',
    language: 'de',
    drawing: `
      massnahmen_id | titel | zielgruppe | beginn | ende | kosten_eur | ansprechpartner
      = module.id | .name | .audience | .start | .end | .cost | .owner
      M1 | Schichten leiten | Meister | 2026-02-03 | 2026-02-05 | 1200 | Ida Holm
      M2 | Zahlen lesen | Meister | 2026-03-03 | 2026-03-05 | 900 | Otto Berg
    `,
  },
  {
    name: 'Tabelle8',
    language: 'de',
    drawing: `
      Ziele | Farbe
      = objective.title | -
      Bis Juni 12 Verträge im Ausland gewinnen | rot
      Lieferzeit auf 8 Tage senken | blau
    `,
  },
];
