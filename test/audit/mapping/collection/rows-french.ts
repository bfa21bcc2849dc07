/** French sheets whose rows are not all records: totals, sections, remarks and merged rows. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Budget formation par pôle',
    drawing: `
      Formation | Responsable | Début | Participants | Coût total (€) | Indicateur
      = module.name | .owner | .start | .learners | .cost | .kpi
      ~ MANAGEMENT | | | | |
      Entretiens difficiles | Odile Roux | 2026-02-02 | 12 | 9000 | Taux de départ
      Conduire le changement | Odile Roux | 2026-03-02 | 14 | 12000 | Taux de départ
      ~ Total Management | | | 26 | 21000 |
      ~ COMMERCE | | | | |
      Vendre la valeur | Yann Petit | 2026-02-09 | 18 | 15000 | Taux de transformation
      ~ Total Commerce | | | 18 | 15000 |
      ~ Total général | | | 44 | 36000 |
    `,
  },
  {
    name: 'Stages et sous-totaux',
    drawing: `
      Stage | Organisme | Date de début | Date de fin | Coût
      = module.name | .vendor | .start | .end | .cost
      Régler une ligne | Formalis | 2026-01-12 | 2026-01-16 | 4200
      Éviter les erreurs | Formalis | 2026-02-02 | 2026-02-06 | 3900
      ~ Sous-total | | | | 8100
      Passer la relève | interne | 2026-03-02 | 2026-03-04 | 900
      ~ Total | | | | 9000
    `,
  },
  {
    name: 'Indicateurs par axe',
    drawing: `
      Indicateur | Unité | Responsable | Valeur initiale | Cible | Réalisé
      = kpi.name | .measureUnit | .owner | .baseline | .target | .current
      ~ Clients | | | | |
      Taux de réclamation | % | Aude Fort | 3.2 | 2 | 2.7
      Taux de réachat | % | Aude Fort | 31 | 38 | 34
      ~ Processus | | | | |
      Délai de livraison | jours | Rémi Blot | 12 | 7 | 9
    `,
  },
  {
    name: 'Indicateurs et sources',
    drawing: `
      Indicateur | Définition | Responsable | Cible 2026 | Réalisé | Statut
      = kpi.name | .definition | .owner | .target | .current | .status
      Ponctualité | Commandes livrées au jour promis | Rémi Blot | 96 | 93 | à risque
      Retouches | Heures pour 100 pièces | Rémi Blot | 2 | 3.1 | en retard
      ~ Source : rapport d’usine, mai 2026 | | | | |
      ~ Remarque : le site sud suivra en juillet | | | | |
    `,
  },
  {
    name: 'Modules fusionnés',
    merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
    holds: { module: 2 },
    drawing: `
      Code | Module | Sponsor | Coût (EUR) | Indicateur
      = module.id | .name | .sponsor | .cost | .kpi
      M1 | Tenir la cadence | Rémi Blot | 12000 | Taux de rebut
      + | | | | Délai de livraison
      M2 | Horaires équitables | Aude Fort | 8000 | Absentéisme
    `,
  },
  {
    name: 'Objectifs signés',
    drawing: `
      Réf. | Objectif | Responsable | Indicateur | Cible | Échéance | Statut
      = objective.id | .title | .owner | .metric | .target | .due | .status
      O1 | Ramener le délai à 7 jours | Rémi Blot | Délai de livraison | 7 | 2026-12-31 | en cours
      O2 | Porter le réachat à 38 % | Aude Fort | Taux de réachat | 38 | 2026-12-31 | en cours

      ~ Date et signature | | | | | |
    `,
  },
  {
    name: 'Grand livre formation',
    drawing: `
      Formation | Nature | Trimestre | Montant | Devise
      = cost.module | .category | .period | .amount | .currency
      Vendre la valeur | Animation | T1 2026 | 6000 | EUR
      Vendre la valeur | Déplacements | T1 2026 | 1500 | EUR
      ~ Total Vendre la valeur | | | 7500 | EUR
      Conduire le changement | Animation | T2 2026 | 9000 | EUR
      ~ Total Conduire le changement | | | 9000 | EUR
      ~ Total général | | | 16500 | EUR
    `,
  },
  {
    name: 'Effectif par site',
    drawing: `
      Matricule | Nom | Poste | Service | Responsable | Date d'entrée
      = person.id | .name | .title | .unit | .manager | .joined
      ~ Site de Metz | | | | |
      901 | Nadia Colin | Directrice d’usine | Production | Ivan Leroy | 2015-03-01
      902 | Théo Brun | Chef d’équipe | Production | Nadia Colin | 2019-06-01
      ~ Site de Pau | | | | |
      903 | Inès Gay | Chargée RH | Ressources humaines | Ivan Leroy | 2021-09-01
    `,
  },
  {
    name: 'Priorités stratégiques',
    drawing: `
      Rang | Priorité | Dirigeant | Indicateur | Cible | Échéance
      = priority.rank | .name | .executive | .metric | .target | .due
      1 | Livrer au jour promis | Rémi Blot | Ponctualité | 96 | 2026-12-31
      2 | Garder nos clients | Aude Fort | Taux de réachat | 38 | 2026-12-31
      ~ Arrêté au séminaire du 12 janvier, prochaine revue en juillet | | | | |
    `,
  },
  {
    name: 'Liste imprimée',
    drawing: `
      Formation | Lieu | Date de début | Date de fin | Formateur | Coût
      = module.name | .location | .start | .end | .deliverer | .cost
      Conduire un chariot | Metz | 2026-01-12 | 2026-01-16 | C. Loup | 2400
      Flux d’entrepôt | Metz | 2026-02-02 | 2026-02-06 | C. Loup | 3100
      ~ Formation | Lieu | Date de début | Date de fin | Formateur | Coût
      Mener l’équipe de nuit | Pau | 2026-03-02 | 2026-03-06 | D. Comte | 2800
    `,
  },
  {
    name: 'Petite liste au-dessus',
    drawing: `
      Rang | Priorité | Dirigeant
      = priority.rank | .name | .executive
      1 | Livrer au jour promis | Rémi Blot

      Code | Module | Sponsor | Début | Fin | Coût | Priorité
      = module.id | .name | .sponsor | .start | .end | .cost | .priority
      W1 | Cadence et tampons | Rémi Blot | 2026-02-02 | 2026-03-27 | 6000 | Livrer au jour promis
      W2 | Mener les goulots | Rémi Blot | 2026-04-06 | 2026-05-29 | 9000 | Livrer au jour promis
      ~ Total | | | | | 15000 |
    `,
  },
  {
    name: 'Relevés avec moyenne',
    drawing: `
      Indicateur | Responsable | Cible | janv. 2026 | févr. 2026 | mars 2026
      = kpi.name | .owner | .target | period | period | period
      Appels pris en 20 s | Rita Mousse | 85 | 78 | 80 | 81
      Résolus au premier appel | Rita Mousse | 75 | 66 | 68 | 71
      ~ Moyenne | | 80 | 72 | 74 | 76
    `,
  },
  {
    name: 'OKR par équipe',
    holds: { keyResult: 3, objective: 2 },
    drawing: `
      Objectif | Résultat clé | Responsable | Départ | Cible | Actuel | Échéance
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .due
      = objective.title | - | - | - | - | - | -
      ~ Équipe Alpes | | | | | |
      Rouvrir plus vite | Travaux en 9 jours | L. Stone | 14 | 9 | 12 | 2026-09-30
      Rouvrir plus vite | 95 % des travaux au budget | L. Stone | 82 | 95 | 88 | 2026-09-30
      ~ Équipe Bretagne | | | | | |
      Moins de retours | Retours sous 6 % | M. Dalle | 9 | 6 | 8 | 2026-12-31
    `,
  },
];

export const ROWS_FRENCH: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'fr' }));
