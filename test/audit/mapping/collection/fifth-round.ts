/** Sheets with what other rounds lacked: a year's actual beside today's, objectives merged over their key results, amounts in thousands. */
import type { LabelledSheet } from './draw';

export const FIFTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Ziele 2026',
    language: 'de',
    drawing: `
      Zielvereinbarungen 2026, Bereich Produktion

      Nr. | Strategisches Handlungsfeld | Ziel (SMART)                        | Kennzahl         | Ist 2025 | Ziel 2026 | Ist aktuell | Verantw.    | Termin     | Status
      = objective.id | .priority | .title | .metric | .baseline | .target | .current | .owner | .due | .status
      1   | Qualität                    | Ausschuss auf 3,0 % senken          | Ausschussquote   | 4.2      | 3.0       | 3.7         | Jana Brandt | 2026-12-31 | gelb
      2   | Qualität                    | Reklamationen auf 120 verringern    | Reklamationen    | 165      | 120       | 48          | Jana Brandt | 2026-12-31 | grün
      3   | Liefertreue                 | Termintreue von 91 auf 96 % heben   | Termintreue      | 91       | 96        | 93          | Sina Vogt   | 2026-09-30 | rot
    `,
  },
  {
    name: 'Schulungen Produktion',
    language: 'de',
    drawing: `
      Maßnahme            | Zielgruppe    | Zahlt ein auf Ziel Nr. | Wirkt auf Kennzahl | Fachl. Sponsor | Anbieter       | TN  | Beginn     | Ende       | Kosten T€ | Stand
      = module.name | .audience | .objective | .kpi | .sponsor | .vendor | .learners | .start | .end | .cost | .status
      Fehlerkultur        | Meister       | 1                      | Ausschussquote     | Jana Brandt    | Akademie Ost   | 14  | 2026-03-02 | 2026-05-29 | 9.8       | läuft
      Planung im Team     | Disponenten   | 3                      | Termintreue        | Sina Vogt      | intern         | 9   | 2026-06-01 | 2026-07-15 | 4.2       | geplant
      ~ Summe             |               |                        |                    |                |                | 23  |            |            | 14        |
    `,
  },
  {
    name: 'OKRs H1 2026',
    language: 'en',
    merged: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'],
    drawing: `
      OKRs of the first half-year, sales and service
      Objective                    | Owner     | Key Result                      | Start | Target | Current | Due        | RAG
      = keyResult.objective | .owner | .title | .baseline | .target | .current | .due | .status
      = objective.title | - | - | - | - | - | - | -
      Win back lost customers      | A. Lind   | Sign 15 lapsed accounts again   | 0     | 15     | 6       | 2026-06-30 | Amber
                                   |           | Reduce churn from 12 % to 8 %   | 12    | 8      | 11      | 2026-06-30 | Red
      Make service a growth engine | B. Okafor | Lift the first-time-fix rate    | 71    | 80     | 77      | 2026-06-30 | Green
                                   |           | NPS of service of 45            | 38    | 45     | 41      | 2026-06-30 | Amber
    `,
  },
  {
    name: 'Leadership curriculum',
    language: 'en',
    drawing: `
      Leadership curriculum, all costs in k€

      Course                  | Target group     | Supports objective           | KR moved                     | Business sponsor | Provider | Seats | From       | To         | Cost in thousands | Status
      = module.name | .audience | .objective | .keyResult | .sponsor | .vendor | .learnersPlanned | .start | .end | .cost | .status
      Coaching for team leads | Service leads    | Make service a growth engine | Lift the first-time-fix rate | B. Okafor        | in house | 24    | 2026-02-02 | 2026-03-20 | 18                | done
      Win-back conversations  | Account managers | Win back lost customers      | Sign 15 lapsed accounts again | A. Lind         | Tallis   | 16    | 2026-03-01 | 2026-04-30 | 22.5              | done
      ~ Total                 |                  |                              |                              |                  |          | 40    |            |            | 40.5              |
    `,
  },
  {
    name: 'KPI tracker',
    language: 'en',
    drawing: `
      KPI                 | Definition                | Owner     | Higher/lower is better | Target | Jan-26 | Feb-26 | Mar-26
      = kpi.name | .definition | .owner | .direction | .target | period | period | period
      First-time-fix rate | Solved at the first visit | B. Okafor | Higher                 | 80     | 71     | 73     | 75
      Churn rate          | Customers lost in a year  | A. Lind   | Lower                  | 8      | 12     | 12     | 11.5
    `,
  },
  {
    name: 'Plan de formation 2026',
    language: 'fr',
    drawing: `
      Plan de formation management, montants en k€
      Code | Intitulé             | Public         | Objectif visé | Indicateur visé | Sponsor       | Organisme | Effectif | Début      | Fin        | Coût pédagogique | Frais annexes | Salaires | Statut
      = module.id | .name | .audience | .objective | .kpi | .sponsor | .vendor | .learners | .start | .end | .costDelivery | .costOverhead | .costParticipantTime | .status
      F1   | Piloter les flux     | Chefs d’équipe | OB-1          | Délai moyen     | Claire Moreau | Interne   | 18       | 2026-01-12 | 2026-02-27 | 9                | 1.5           | 7        | réalisé
      F2   | Manager et fidéliser | Responsables   | OB-2          | Taux de départ  | Luc Garnier   | Cap RH    | 24       | 2026-03-02 | 2026-04-30 | 14               | 2             | 11       | en cours
      ~ Total |                   |                |               |                 |               |           | 42       |            |            | 23               | 3.5           | 18       |
    `,
  },
  {
    name: 'Objectifs direction',
    language: 'fr',
    drawing: `
      Réf. | Objectif                         | Axe                      | Responsable   | Échéance   | Indicateur     | Départ | Cible | Réalisé | Météo
      = objective.id | .title | .priority | .owner | .due | .metric | .baseline | .target | .current | .status
      OB-1 | Ramener le délai à cinq jours    | Livrer plus vite         | Claire Moreau | 2026-12-31 | Délai moyen    | 8      | 5     | 6.4     | en cours
      OB-2 | Un taux de départ sous neuf pour cent | Fidéliser les équipes | Luc Garnier | 2026-12-31 | Taux de départ | 13     | 9     | 11.7    | à risque
    `,
  },
  {
    name: 'SMART goals team',
    language: 'en',
    drawing: `
      Team member | Goal                  | Specific                                | Measurable            | Achievable              | Relevant                 | Time-bound  | Status
      = objective.owner | .title | .specific | .measurable | - | - | .due | .status
      Ana Lind    | Raise the renewal rate | Renewals of service contracts, north   | From 84 % to 90 %     | Two managers freed      | Serves growth in service | 31 Dec 2026 | On track
      Ben Okafor  | Shorten time to quote | Median time from request to quote       | From 6 days to 3 days | New tool from May       | Customers leave for it   | By Q3 2026  | At risk
    `,
  },
  {
    name: 'Goals by letter',
    language: 'en',
    drawing: `
      Employee   | S – Specific                      | M – Measurable        | A – Achievable | R – Relevant     | T – Timely
      = objective.owner | .title | .measurable | - | - | .due
      Ana Lind   | Renew service contracts in time   | From 84 % to 90 %     | yes            | growth           | 31 Dec 2026
      Ben Okafor | Quote faster than today           | From 6 days to 3 days | with the tool  | customers        | Q3 2026
    `,
  },
  {
    name: 'SMART-Ziele',
    language: 'de',
    drawing: `
      Mitarbeiter | Ziel                  | Spezifisch                        | Messbar                | Attraktiv       | Realistisch | Terminiert
      = objective.owner | .title | .specific | .measurable | - | - | .due
      Jana Brandt | Weniger Ausschuss     | Ausschuss der Linie 2             | von 4,2 % auf 3,0 %    | spart Material  | ja          | 31.12.2026
      Sina Vogt   | Pünktlicher liefern   | Termintreue im Werk Nord          | von 91 % auf 96 %      | bindet Kunden   | ja          | 30.09.2026
    `,
  },
  {
    name: 'Objectifs SMART',
    language: 'fr',
    drawing: `
      Collaborateur | Objectif              | Spécifique                    | Mesurable        | Atteignable   | Réaliste | Temporel
      = objective.owner | .title | .specific | .measurable | - | - | .due
      Claire Moreau | Livrer plus vite      | Délai moyen des commandes     | de 8 à 5 jours   | deux recrues  | oui      | 31/12/2026
      Luc Garnier   | Garder les équipes    | Départs dans l’année          | de 13 % à 9 %    | primes prévues | oui     | 31/12/2026
    `,
  },
];
