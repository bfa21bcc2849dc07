/** Sheets as French-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Plan de formation',
    tables: ['tblFormations'],
    drawing: `
      Code formation | Intitulé de la formation | Parcours        | Session   | Compétence visée | Public cible   | Direction    | Modalité    | Lieu   | Prestataire | Responsable   | Animateur    | Commanditaire  | Date de début | Date de fin | Durée (h) | Nb de participants | Effectif prévu | Obligatoire | Coût total | Devise | Statut   | Remarques
      = module.id | .name | .programme | .cohort | .competency | .audience | .unit | .format | .location | .vendor | .owner | .deliverer | .sponsor | .start | .end | .hours | .learners | .learnersPlanned | .mandatory | .cost | .currency | .status | -
      F-01           | Manager au quotidien     | Premiers pas    | Printemps | Délégation       | Nouveaux chefs | Exploitation | présentiel  | Nantes | Savoirs & Co| Claire Brunet | Luc Hamel    | Benoît Vasseur | 2026-02-02    | 2026-05-29  | 21        | 18                 | 20             | non         | 24000      | EUR    | en cours | salle à réserver
      F-02           | Entretiens difficiles    | Premiers pas    | Automne   | Feedback         | Chefs d’équipe | Exploitation | distanciel  | Nantes |             | Claire Brunet | Luc Hamel    | Inès Delmas    | 2026-09-07    | 2026-11-30  | 14        | 0                  | 36             | non         | 13000      | EUR    | prévu    |
    `,
  },
  {
    name: 'Formations et effets',
    drawing: `
      Transports Vauquelin – à quoi servent nos formations

      Formation              | Sponsor        | Axe stratégique     | Objectif servi        | Indicateur visé     | Besoin métier               | Impact attendu | Date d’évaluation | Méthode d’isolement | Bénéfice déclaré | Gain du    | Gain au    | Renforcement    | Dernière revue | Rythme de revue | Objectifs pédagogiques
      = module.name | .sponsor | .priority | .objective | .kpi | .businessProblem | .expectedImpact | .measureBy | .isolation | .benefit | .benefitFrom | .benefitTo | .reinforcement | .lastReviewed | .reviewEvery | .learningObjectives
      Conduire un dépôt      | Benoît Vasseur | Ponctualité d’abord | Partir à l’heure      | Départs à l’heure   | Un départ sur dix en retard | +4 points      | 2026-12-15        | dépôts témoins      | 80000            | 2026-07-01 | 2027-06-30 | codéveloppement | 2026-03-20     | trimestriel     | Tenir un point quotidien
      Planifier équitablement| Inès Delmas    | Équipes qui restent | Fidéliser les équipes | Taux de rotation    | Un agent sur six part       | –3 points      | 2027-01-31        | dépôts témoins      | 45000            | 2026-09-01 | 2027-08-31 | parrainage      | 2026-03-20     | trimestriel     | Écouter avant de planifier
    `,
  },
  {
    name: 'Objectifs annuels',
    drawing: `
      N° objectif | Intitulé de l’objectif           | Objectif parent | Niveau     | Service      | Porteur        | Type         | Valeur initiale | Cible | Réalisé | Unité de mesure | Échéance   | Pondération | Avancement | Statut   | Revu le    | Commentaires
      = objective.id | .title | .parent | .level | .unit | .owner | .kind | .baseline | .target | .current | .measureUnit | .due | .weight | .progress | .status | .lastReviewed | -
      1           | Des départs à l’heure            |                 | entreprise | Exploitation | Benoît Vasseur | engagé       | 88              | 95    | 90      | %               | 2026-12-31 | 60%         | 30%        | en cours | 2026-03-20 |
      2           | Des équipes qui restent          |                 | entreprise | RH           | Inès Delmas    | engagé       | 17              | 11    | 15      | %               | 2026-12-31 | 40%         | 35%        | en cours | 2026-03-20 | voir note
      3           | Un point chaque matin au dépôt   | 1               | service    | Dépôt nord   | Claire Brunet  | ambitieux    | 20              | 90    | 44      | %               | 2026-09-30 | 100%        | 34%        | en retard| 2026-02-11 |
    `,
  },
  {
    name: 'OKR T2',
    drawing: `
      Objectif                 | Résultat clé                         | Pilote         | Valeur de départ | Valeur cible | Valeur actuelle | Unité  | Poids | Date limite | Confiance | État
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .measureUnit | .weight | .due | .confidence | .status
      = objective.title | - | - | - | - | - | - | - | - | - | -
      Des clients fidèles      | Taux de réachat à 42 %               | Maud Perrin    | 36               | 42           | 38              | %      | 50%   | 2026-06-30  | 0.6       | en cours
      Des clients fidèles      | Réclamations closes en un jour       | Yann Le Goff   | 51               | 80           | 63              | %      | 50%   | 2026-06-30  | 0.7       | en cours
      Des magasins autonomes   | Huit entretiens sur dix tenus        | Maud Perrin    | 30               | 80           | 44              | %      | 100%  | 2026-06-30  | 0.5       | à risque
    `,
  },
  {
    name: 'Tableau de bord',
    drawing: `
      Indicateurs de la politique sociale

      Libellé de l’indicateur | Unité  | Sens souhaité | 2023 | 2024 | 2025 | Cible 2026 | Responsable    | Source des données | Périodicité
      = kpi.name | .measureUnit | .direction | period | period | period | .target | .owner | .source | .frequency
      Taux de rotation        | %      | baisse        | 16.8 | 17.2 | 15.4 | 11         | Inès Delmas    | SIRH               | mensuelle
      Absentéisme             | %      | baisse        | 6.1  | 6.4  | 6.0  | 5          | Inès Delmas    | SIRH               | mensuelle
      Départs à l’heure       | %      | hausse        | 86   | 88   | 90   | 95         | Benoît Vasseur | Exploitation       | hebdomadaire
    `,
  },
  {
    name: 'Fiches indicateurs',
    tables: ['Indicateurs'],
    drawing: `
      Code indicateur | Nom de l’indicateur | Mode de calcul              | Unité de mesure | Catégorie | Référence | Seuil min | Seuil max | Résultat actuel | Date de mesure | Date cible | Axe stratégique     | Objectif lié         | Direction    | Statut
      = kpi.id | .name | .definition | .measureUnit | .class | .baseline | .minimum | .maximum | .current | .asOf | .due | .priority | .objective | .unit | .status
      I-1             | Température fournil | Moyenne des relevés du four | °C              | résultat  | 190       | 180       | 195       | 188             | 2026-03-31     | 2026-12-31 | Qualité sans défaut | Du pain sans défaut  | Production   | atteint
      I-2             | Taux de rebut       | Pièces rejetées sur total   | %               | résultat  | 4         | 0         | 2         | 3.1             | 2026-03-31     | 2026-12-31 | Qualité sans défaut | Du pain sans défaut  | Production   | non atteint
    `,
  },
  {
    name: 'Relevés mensuels',
    drawing: `
      Indicateur        | Équipe  | Mois       | Numérateur | Dénominateur | Valeur | Cible
      = reading.kpi | .team | .period | .numerator | .denominator | .value | .target
      Départs à l’heure | Dépôt 1 | 2026-01-31 | 412        | 470          | 87.7   | 95
      Départs à l’heure | Dépôt 2 | 2026-01-31 | 388        | 430          | 90.2   | 95
      Départs à l’heure | Dépôt 1 | 2026-02-28 | 401        | 450          | 89.1   | 95
      Départs à l’heure | Dépôt 2 | 2026-02-28 | 377        | 410          | 92.0   | 95
      Absentéisme       | Dépôt 1 | 2026-02-28 | 31         | 500          | 6.2    | 5
      Absentéisme       | Dépôt 2 | 2026-02-28 | 22         | 440          | 5.0    | 5
    `,
  },
  {
    name: 'Personnel',
    drawing: `
      Matricule | Nom            | Prénom | Adresse mail              | Fonction          | Échelon | Service      | Équipe  | Supérieur hiérarchique | Site    | Date d’embauche | Date de sortie | Motif de départ | Salaire annuel brut | Téléphone
      = person.id | .lastName | .firstName | .email | .title | .grade | .unit | .team | .manager | .location | .joined | .left | .leaveReason | .salary | -
      2041      | Vasseur        | Benoît | benoit@vauquelin.example  | Directeur         | VP      | Exploitation | Siège   |                        | Nantes  | 2012-09-01      |                |                 | 92000               | 02 55 01
      2077      | Brunet         | Claire | claire@vauquelin.example  | Chargée formation | Cadre   | RH           | Siège   | Inès Delmas            | Nantes  | 2018-01-15      |                |                 | 51000               | 02 55 02
      2105      | Hamel          | Luc    | luc@vauquelin.example     | Formateur         | Cadre   | RH           | Dépôt 2 | Claire Brunet          | Angers  | 2020-03-01      | 2026-03-31     | démission       | 43000               | 02 55 03
    `,
  },
  {
    name: 'Organisation',
    drawing: `
      Code unité | Service      | Rattachement | Responsable    | Sigle | Depuis     | Jusqu’au
      = unit.id | .name | .parent | .head | .aliases | .from | .to
      E          | Exploitation |              | Benoît Vasseur | EXP   | 2015-01-01 |
      E1         | Dépôt nord   | Exploitation | Claire Brunet  | DN    | 2015-01-01 |
      E2         | Dépôt sud    | Exploitation | Paul Régnier   | DS    | 2019-01-01 | 2025-12-31
    `,
  },
  {
    name: 'Suivi des stagiaires',
    drawing: `
      Stagiaire      | Équipe  | Formation suivie       | Date de réalisation | Présence  | Note | Groupe
      = completion.person | .team | .module | .completed | .status | .score | .group
      Paul Régnier   | Dépôt 1 | Conduire un dépôt      | 2026-03-20          | terminé   | 15   | formé
      Léa Morvan     | Dépôt 2 | Conduire un dépôt      | 2026-03-20          | terminé   | 17   | formé
      Hugo Tanguy    | Dépôt 2 | Conduire un dépôt      |                     | inscrit   |      | témoin
      Paul Régnier   | Dépôt 1 | Entretiens difficiles  | 2026-04-17          | terminé   | 13   | formé
      Léa Morvan     | Dépôt 2 | Entretiens difficiles  |                     | abandon   |      | témoin
      Hugo Tanguy    | Dépôt 2 | Entretiens difficiles  | 2026-04-17          | terminé   | 12   | formé
    `,
  },
  {
    name: 'Dépenses',
    drawing: `
      Mois    | Formation             | Nature de la dépense | Montant (€) | Devise | Budget ou réel | Centre de coûts | N° de facture
      = cost.period | .module | .category | .amount | .currency | .type | .costCentre | -
      2026-01 | Conduire un dépôt     | conception           | 6000        | EUR    | réel           | CC-12           | 881
      2026-02 | Conduire un dépôt     | animation            | 9000        | EUR    | réel           | CC-12           | 902
      2026-02 | Entretiens difficiles | conception           | 4000        | EUR    | budget         | CC-12           |
      2026-03 | Entretiens difficiles | animation            | 7000        | EUR    | budget         | CC-12           |
      2026-03 | Conduire un dépôt     | remplacement         | 1800        | EUR    | réel           | CC-30           | 917
      2026-03 | Conduire un dépôt     | frais généraux       | 900         | EUR    | réel           | CC-12           | 920
      ~Total  |                       |                      | 28700       |        |                |                 |
    `,
  },
  {
    name: 'Priorités du comité',
    drawing: `
      Rang | Priorité stratégique | Membre du Comex | Indicateur phare  | Valeur cible | Exercice | Validé le  | Statut
      = priority.rank | .name | .executive | .metric | .target | .period | .agreedOn | .status
      1    | Ponctualité d’abord  | Benoît Vasseur  | Départs à l’heure | 95%          | 2026     | 2025-11-20 | active
      2    | Équipes qui restent  | Inès Delmas     | Taux de rotation  | 11%          | 2026     | 2025-11-20 | active
    `,
  },
  {
    name: 'Entretiens dirigeants',
    drawing: `
      Dirigeant      | Date de l’entretien | Rang | Priorité citée
      = briefing.executive | .date | .rank | .priority
      Benoît Vasseur | 2026-01-12          | 1    | Ponctualité d’abord
      Benoît Vasseur | 2026-01-12          | 2    | Équipes qui restent
      Inès Delmas    | 2026-01-15          | 1    | Équipes qui restent
    `,
  },
  {
    name: 'Compétences et liens',
    drawing: `
      Compétence | Niveau actuel | Niveau attendu | Indicateur       | Évalué le  |  | Formation             | Indicateur        | Effet attendu | Part  | À mesurer avant le
      = competency.name | .level | .targetLevel | .kpi | .assessed | | link.module | .kpi | .expectedEffect | .share | .measureBy
      Délégation | 2             | 4              | Départs à l’heure| 2026-01-31 |  | Conduire un dépôt     | Départs à l’heure | +4 points     | 40%   | 2026-12-15
      Feedback   | 2             | 3              | Taux de rotation | 2026-01-31 |  | Entretiens difficiles | Taux de rotation  | –2 points     | 20%   | 2027-01-31
      Écoute     | 3             | 4              | Absentéisme      | 2026-01-31 |  | Entretiens difficiles | Absentéisme       | –1 point      | 10%   | 2027-01-31
    `,
  },
  {
    name: 'Qui décide',
    drawing: `
      Programme    | Direction    | Droit de décision
      = decision.subject | .function | .right
      Premiers pas | Exploitation | décide
      Premiers pas | Finances     | consulté
      Premiers pas | RH           | informé
    `,
  },
  {
    name: 'Changements',
    drawing: `
      Date du changement | Nature du changement | Unités concernées | Priorités concernées | Commentaire
      = change.date | .kind | .units | .priorities | .note
      2026-03-01         | réorganisation       | Dépôt nord        | Ponctualité d’abord  | Deux équipes fusionnées
      2026-04-15         | nouveau marché       | Dépôt sud         | Équipes qui restent  | Lignes de nuit
    `,
  },
  {
    name: 'Salles',
    drawing: `
      Salle   | Étage | Places | Vidéoprojecteur | Téléphone
      = - | - | - | - | -
      Érable  | 1     | 12     | oui             | 02 55 71
      Bouleau | 2     | 8      | non             | 02 55 72
      Cèdre   | 2     | 20     | oui             | 02 55 73
    `,
  },
  {
    name: 'Coûts par nature',
    merged: ['C1:G1'],
    drawing: `
                            |               | Coûts (k€)                                                          |             |                |                       |
      Module                | Pilote        | Conception | Animation | Frais généraux | Temps des participants | Remplacement | Budget
      = module.name | .owner | .costDevelopment | .costDelivery | .costOverhead | .costParticipantTime | .costBackfill | .cost
      Conduire un dépôt     | Claire Brunet | 6          | 9         | 0.9            | 7.2                    | 1.8          | 24.9
      Entretiens difficiles | Claire Brunet | 4          | 7         | 0.5            | 4.1                    | 0            | 15.6
    `,
  },
];

export const FRENCH: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'fr' }));
