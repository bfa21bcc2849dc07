/** Sheets of a second round, of companies that keep theirs in other ways. */
import type { LabelledSheet } from './draw';

export const SECOND_ROUND: readonly LabelledSheet[] = [
  {
    name: 'LD overview FY26',
    language: 'en',
    merged: ['A1:H1', 'C3:E3', 'F3:H3'],
    drawing: `
      Meridian Ferries – learning & development overview FY26

                        |             | Ownership                                  |              |             | Schedule   |            |
      Programme         | Modules     | L&D contact  | Exec sponsor | Trainer     | Kick-off   | Wrap-up    | State       | # of participants | Spend (k€) | KPI we want to move
      = module.programme | .name | .owner | .sponsor | .deliverer | .start | .end | .status | .learners | .cost | .kpi
      Bridge leadership | Calm orders | Edda Strand  | Nuno Faria   | Rui Costa   | 2026-01-19 | 2026-02-27 | done        | 22                | 14.5       | Near misses per voyage
                        | Clear logs  | Edda Strand  | Nuno Faria   | Rui Costa   | 2026-03-02 | 2026-04-10 | running     | 20                | 9          | Log errors
      Harbour crews     | First aid   | Ben Quill    |              | Ana Teles   | 2026-02-02 | 2026-02-06 | done        | 64                | 6.2        |
    `,
  },
  {
    name: 'People Goals H1',
    language: 'en',
    drawing: `
      Emp. ID | Employee name | Goal                                   | Goal category | Weight (%) | Success criteria    | Due by     | Mid-year status | Self-rating | Manager comments
      = - | objective.owner | .title | .kind | .weight | - | .due | .status | - | -
      8812    | Edda Strand   | Cut the time to fill bridge posts      | Business      | 50         | 40 days at most     | 2026-06-30 | on track        | 3           | good pace
      8840    | Ben Quill     | Train all harbour crews in first aid   | Compliance    | 30         | every crew member   | 2026-06-30 | on track        | 4           |
      8841    | Ana Teles     | Coach two successors                   | Development   | 20         | two names           | 2026-12-15 | behind          | 2           | needs time
    `,
  },
  {
    name: 'Balanced scorecard',
    language: 'en',
    tables: ['BSC'],
    drawing: `
      Perspective | Strategic objective      | Measure                  | Unit of measurement | FY24 actual | FY25 actual | FY26 target | Measure owner | Collected
      = kpi.class | .objective | .name | .measureUnit | period | period | .target | .owner | .frequency
      Customer    | Ships that run on time   | Departures within 5 min  | %                   | 88          | 90          | 94          | Nuno Faria    | weekly
      Learning    | Leaders on every deck    | Posts filled from within | %                   | 41          | 44          | 60          | Edda Strand   | yearly
      Finance     | Costs in line            | Fuel per nautical mile   | kg                  | 61          | 58          | 54          | Rui Costa     | monthly
    `,
  },
  {
    name: 'Training evaluation',
    language: 'en',
    drawing: `
      Course title | Session date | Trainer   | Number of responses | Overall rating | Would recommend
      = module.name | .start | .deliverer | - | - | -
      Calm orders  | 2026-02-27   | Rui Costa | 19                  | 4.4            | 92%
      Clear logs   | 2026-04-10   | Rui Costa | 17                  | 4.1            | 85%
      First aid    | 2026-02-06   | Ana Teles | 60                  | 4.7            | 98%
    `,
  },
  {
    name: 'HRIS extract',
    language: 'en',
    drawing: `
      Worker ID | Legal Name   | Business Title   | Supervisory Organization | Management Level | Cost Center | Location | Original Hire Date | Termination Date | Active Status | Primary Work Email
      = person.id | .name | .title | .unit | .grade | - | .location | .joined | .left | .status | .email
      8812      | Edda Strand  | Head of learning | People                   | Director         | CC-9        | Stavanger| 2016-05-01         |                  | Active        | edda@meridian.example
      8840      | Ben Quill    | Crew coach       | Harbours                 | Professional     | CC-4        | Bergen   | 2021-02-01         |                  | Active        | ben@meridian.example
      8853      | Lou Weiss    | Deck officer     | Fleet                    | Professional     | CC-2        | Bergen   | 2019-08-15         | 2026-03-31       | Terminated    | lou@meridian.example
    `,
  },
  {
    name: 'Enrolment list',
    language: 'en',
    drawing: `
      Course      | Staff member | Staff ID | Department | Enrolled on | Finished on | Result | Certificate no.
      = completion.module | - | .person | .team | - | .completed | .status | -
      Calm orders | Lou Weiss    | 8853     | Fleet      | 2026-01-10  | 2026-02-27  | passed | Z-11
      Calm orders | Kaja Moe     | 8861     | Fleet      | 2026-01-10  | 2026-02-27  | failed |
      Clear logs  | Lou Weiss    | 8853     | Fleet      | 2026-02-20  |             |        |
      Clear logs  | Kaja Moe     | 8861     | Fleet      | 2026-02-20  | 2026-04-10  | passed | Z-31
      First aid   | Kaja Moe     | 8861     | Fleet      | 2026-01-20  | 2026-02-06  | passed | Z-08
      First aid   | Ola Vik      | 8870     | Harbours   | 2026-01-20  | 2026-02-06  | passed | Z-09
    `,
  },
  {
    name: 'Invoices',
    language: 'en',
    drawing: `
      Invoice no. | Invoice date | Supplier     | Training    | Net amount | VAT  | Gross amount | Currency | Cost centre
      = - | cost.period | - | .module | .amount | - | - | .currency | .costCentre
      7001        | 2026-02-28   | Costa Coach  | Calm orders | 5000       | 1250 | 6250         | NOK      | CC-9
      7002        | 2026-03-05   | Teles Health | First aid   | 4200       | 1050 | 5250         | NOK      | CC-9
      7003        | 2026-04-15   | Costa Coach  | Clear logs  | 4500       | 1125 | 5625         | NOK      | CC-9
    `,
  },
  {
    name: 'Survey by department',
    language: 'en',
    drawing: `
      Department | Respondents | Leadership score | Trust score | Change vs last year
      = - | - | - | - | -
      Fleet      | 122         | 3.7              | 3.9         | 0.2
      Harbours   | 64          | 3.4              | 3.6         | -0.1
      People     | 18          | 4.1              | 4.2         | 0.1
    `,
  },
  {
    name: 'Plan de développement 2026',
    language: 'fr',
    drawing: `
      Laiterie du Val d’Aure
      Plan de développement des compétences 2026

      Axe                   | Thème de la formation | Service demandeur | Public       | Nb de jours | Nb de stagiaires prévus | Organisme     | Coût pédagogique HT | Dates prévues | Priorité (1/2/3) | Validé par
      = module.priority | .name | .unit | .audience | - | .learnersPlanned | .vendor | .cost | .start | - | -
      Transmettre le métier | Tuteur en atelier     | Affinage          | Tuteurs      | 2           | 12                      | Caseus Conseil| 5400                | mars 2026     | 1                | Mme Roussel
      Encadrer de près      | Animer une équipe     | Production        | Chefs d’équipe| 3          | 18                      | Caseus Conseil| 9800                | mai 2026      | 1                | Mme Roussel
      Encadrer de près      | Conduire un entretien | Production        | Chefs d’équipe| 1          | 18                      |               | 2600                | juin 2026     | 2                | M. Abadie
    `,
  },
  {
    name: 'Suivi des indicateurs RH',
    language: 'fr',
    drawing: `
      Indicateur RH            | Formule                       | Valeur 2025 | Objectif 2026 | Janv. 2026 | Févr. 2026 | Mars 2026 | Responsable du suivi
      = kpi.name | .definition | .baseline | .target | period | period | period | .owner
      Turnover                 | Départs sur effectif moyen    | 14%         | 10%           | 13%        | 13%        | 12%       | Mme Roussel
      Accidents avec arrêt     | Nombre d’accidents            | 9           | 5             | 1          | 0          | 1         | M. Abadie
      Postes pourvus en interne| Part des postes               | 30%         | 45%           | 33%        | 35%        | 36%       | Mme Roussel
    `,
  },
  {
    name: 'Effectifs',
    language: 'fr',
    drawing: `
      N° salarié | Civilité | Nom et prénom   | Emploi          | Catégorie | Service    | Responsable N+1 | Entrée     | Sortie     | Type de contrat
      = person.id | - | .name | .title | .grade | .unit | .manager | .joined | .left | -
      312        | Mme      | Roussel Hélène  | DRH             | Cadre     | RH         |                 | 2011-01-03 |            | CDI
      318        | M.       | Abadie Marc     | Chef d’atelier  | Agent de maîtrise | Production | Roussel Hélène | 2014-06-02 |      | CDI
      340        | M.       | Lafon Éric      | Affineur        | Ouvrier   | Affinage   | Abadie Marc     | 2019-09-01 | 2026-02-28 | CDI
    `,
  },
  {
    name: 'Feuille de présence',
    language: 'fr',
    drawing: `
      Intitulé du stage | Nom du stagiaire | Service    | Date de fin | Présent | Satisfaction
      = completion.module | .person | .team | .completed | .status | -
      Tuteur en atelier | Lafon Éric       | Affinage   | 2026-03-20  | oui     | 4
      Tuteur en atelier | Sarda Julie      | Affinage   | 2026-03-20  | oui     | 5
      Animer une équipe | Abadie Marc      | Production | 2026-05-22  | non     |
      Animer une équipe | Sarda Julie      | Affinage   | 2026-05-22  | oui     | 4
      Tuteur en atelier | Abadie Marc      | Production | 2026-03-20  | oui     | 3
      Animer une équipe | Lafon Éric       | Affinage   | 2026-05-22  | oui     | 4
    `,
  },
  {
    name: 'Bildungsplan 2026',
    language: 'de',
    drawing: `
      Kornmühle Albrecht GmbH – Bildungsplan

      Nr. | Thema der Schulung   | Bedarf aus Abteilung | Anlass                      | TN-Kreis      | Geplante TN | Trainer/Anbieter | Termin     | Kosten netto | Genehmigt | Wirkungskontrolle am | Strategischer Bezug
      = module.id | .name | .unit | .businessProblem | .audience | .learnersPlanned | - | .start | .cost | - | .measureBy | .priority
      1   | Mühlenschicht führen | Mühle                | zu viele Stillstände        | Schichtführer | 8           | Kornakademie     | 2026-02-10 | 7200         | ja        | 2026-09-30           | Verlässlich liefern
      2   | Kritik annehmen      | Verkauf              | Kunden wandern ab           | Teamleiter    | 12          | intern           | 2026-03-05 | 1800         | ja        | 2026-10-31           | Kunden binden
      3   | Staub und Sicherheit | Mühle                | Auflage der Behörde         | alle          | 40          | extern           | 2026-04-01 | 3900         | nein      |                      | Sicher arbeiten
    `,
  },
  {
    name: 'Zielblatt Führungskräfte',
    language: 'de',
    drawing: `
      Führungskraft   | Ziel                               | Messgröße         | Ist 2025 | Soll 2026 | Gewichtung | Fällig bis | Zielerreichung in % | Kommentar Vorgesetzter
      = objective.owner | .title | .metric | .baseline | .target | .weight | .due | .progress | -
      Jana Albrecht   | Stillstände der Mühle halbieren    | Stillstandsstunden| 212      | 106       | 50%        | 2026-12-31 | 20                  | guter Anfang
      Kurt Ebner      | Stammkunden halten                 | Kündigungsquote   | 9%       | 6%        | 50%        | 2026-12-31 | 10                  |
      Petra Lang      | Zwei Nachfolger aufbauen           | Nachfolger        | 0        | 2         | 100%       | 2026-10-31 | 50                  |
    `,
  },
  {
    name: 'KPI-Cockpit',
    language: 'de',
    drawing: `
      KPI               | Einheit | Ist Vorjahr | Plan 2026 | Ist kumuliert | Abweichung | Trend | Status | Verantwortung | Datenstand
      = kpi.name | .measureUnit | .baseline | .target | .current | - | - | .status | .owner | .asOf
      Stillstandsstunden| h       | 212         | 106       | 44            | -9         | ↘     | grün   | Jana Albrecht | 2026-03-31
      Kündigungsquote   | %       | 9           | 6         | 8             | 2          | →     | rot    | Kurt Ebner    | 2026-03-31
      Lieferpünktlichkeit | %     | 91          | 96        | 93            | -3         | ↗     | gelb   | Jana Albrecht | 2026-03-31
    `,
  },
  {
    name: 'Personalstamm',
    language: 'de',
    drawing: `
      Pers.-Nr. | Name          | Geburtsdatum | Abteilung | Kostenstelle | Stelle         | Vorgesetzter  | Eintritt   | Austritt | Stunden/Woche
      = person.id | .name | - | .unit | - | .title | .manager | .joined | .left | -
      11        | Albrecht, Jana| 1974-03-02   | Leitung   | 100          | Geschäftsführerin |            | 1999-01-01 |          | 40
      14        | Ebner, Kurt   | 1980-07-11   | Verkauf   | 200          | Verkaufsleiter | Albrecht, Jana| 2008-05-01 |          | 40
      23        | Lang, Petra   | 1985-12-30   | Mühle     | 300          | Schichtführerin| Albrecht, Jana| 2015-10-01 |          | 32
    `,
  },
];
