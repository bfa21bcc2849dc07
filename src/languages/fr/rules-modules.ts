/** French: what the rules on links, competencies, owners and sponsors say. */

export const MODULE_RULES = {
  'unlinked-module': {
    title: 'Module qui ne sert rien',
    why: 'Une formation qu’aucun objectif n’a demandée paraît pertinente et change peu. Si personne ne peut dire à quel résultat sert un module, personne ne peut dire s’il a agi ni ce qu’il valait.',
    fix: 'Rattachez le module au KPI, au résultat clé, à l’objectif ou à la priorité qu’il doit faire bouger, ou arrêtez-le.',
    messages: {
      default: '« {module} » n’indique ni KPI ni objectif qu’il serve.',
      cancelled: '« {module} » ne sert plus rien : son lien en {cell} a été annulé.',
    },
    unknowns: {
      'serving-unreadable': 'une cellule qui devrait dire ce qu’il sert contient une erreur',
      'name-not-found': 'un lien vise peut-être ce module, mais son nom est introuvable',
    },
  },
  'broken-chain': {
    title: 'Chaîne qui s’arrête avant une priorité',
    why: 'L’alignement est un lien que l’on peut suivre de ce à quoi les dirigeants sont formés jusqu’à ce que veut l’entreprise. Une chaîne qui s’arrête à mi-chemin est l’espoir que quelqu’un d’autre tienne l’autre moitié.',
    fix: 'Complétez la première étape manquante que nomme le constat.',
    messages: { default: '« {module} » sert « {goal} », mais le chemin vers une priorité s’arrête à « {stop} », qui n’indique {lacks} ({cell}).' },
    unknowns: {
      'goal-not-found': 'ce qu’il sert n’est pas dans ce classeur',
      'name-not-found': 'un nom sur le chemin est introuvable, ou correspond à plusieurs lignes',
      circle: 'les objectifs au-dessus tournent en rond',
      'no-way-up': 'aucune colonne ne dit ce qui se trouve au-dessus de ce qu’il sert',
    },
  },
  'activity-only-measure': {
    title: 'Mesuré par l’activité seulement',
    why: 'Présence, satisfaction et notes de test disent que la formation a eu lieu, pas que quelque chose a changé. Les indicateurs d’activité font de tout programme un succès.',
    fix: 'Rattachez un indicateur auquel quelqu’un tient déjà dans l’entreprise : comportement au travail, résultat ou argent.',
    messages: {
      one: '« {module} » n’est rattaché qu’à « {metric} », qui mesure : {class} (d’après le mot « {word} »).',
      several:
        '« {module} » n’est rattaché qu’à {metrics} : aucun ne mesure un comportement, un résultat ou de l’argent (« {metric} » mesure : {class}, d’après le mot « {word} »).',
    },
    unknowns: { 'metric-unclear': 'les mots d’un indicateur rattaché ne disent pas ce qu’il mesure' },
  },
  'competency-mismatch': {
    title: 'Compétence et KPI servent des priorités différentes',
    why: 'Les programmes se construisent à rebours : de la priorité à la compétence qui la sert, à l’indicateur, au module. Si la compétence relève d’une priorité et l’indicateur d’une autre, l’un des deux a été ajouté après coup.',
    fix: 'Rattachez le module à un KPI de la priorité de la compétence, ou corrigez la compétence.',
    messages: { default: '« {module} » développe « {competency} », qui sert {its}, mais est rattaché à « {goal} », qui sert {other}.' },
    unknowns: { 'priority-unknown': 'la compétence ou un KPI n’atteint aucune priorité connue' },
  },
  'unmeasured-competency': {
    title: 'Compétence sans mesure',
    why: 'Une compétence ne sert une priorité que par ce qu’elle change. Sans indicateur, ni le sien ni celui d’un de ses modules, elle n’est qu’un mot dans un référentiel.',
    fix: 'Indiquez le KPI qui montrerait la compétence à l’œuvre.',
    messages: { default: '« {competency} » n’indique aucun KPI, et aucun module qui la développe n’est rattaché à un KPI.' },
    unknowns: {
      'cell-unreadable': 'la cellule de son KPI n’a pas pu être lue',
      'name-not-found': 'ce que sert un module qui la développe est introuvable',
    },
  },
  'untrained-competency': {
    title: 'Compétence d’une priorité majeure sans module',
    why: 'Une priorité a besoin de personnes capables de ce qu’elle demande. Une compétence nommée pour elle et formée nulle part est la lacune que le prochain trimestre montrera.',
    fix: 'Prévoyez un module qui développe la compétence, ou dites qu’elle est déjà là.',
    messages: { default: '« {competency} » sert la priorité majeure « {priority} », et aucun module en cours ou prévu ne la développe.' },
    unknowns: { 'name-not-found': 'un module la développe peut-être, mais le nom qu’il emploie est introuvable' },
  },
  'stranded-competency': {
    title: 'Compétence formée pour une priorité dépassée',
    why: 'Les priorités changent plus vite que les calendriers de formation. Une compétence encore formée pour ce qui ne compte plus prend aux dirigeants le temps de ce qui compte.',
    fix: 'Reliez la compétence à une priorité qui compte aujourd’hui, ou cessez de la former.',
    messages: { over: '« {competency} » est encore formée ({modules}), mais sa priorité « {priority} » est terminée.' },
    unknowns: { 'priority-unknown': 'elle n’indique aucune priorité connue', 'priority-not-found': 'l’une de ses priorités est introuvable' },
  },
  'scattered-module': {
    title: 'Module qui revendique trop de KPI',
    why: 'Un module qui sert tout ne répond de rien : quel que soit le chiffre qui monte, ce sera grâce à lui.',
    fix: 'Gardez le ou les deux KPI pour lesquels le module a été conçu.',
    messages: { default: '« {module} » revendique {count} KPI : {kpis}. Au-delà de {most}, personne ne peut dire lequel il a fait bouger.' },
    unknowns: {},
  },
  'catch-all-kpi': {
    title: 'KPI que trop de modules revendiquent',
    why: 'Quand la moitié du programme est rattachée à un seul chiffre, le lien ne dit rien d’aucun module : il a été choisi parce qu’il fallait en choisir un.',
    fix: 'Rattachez chaque module au chiffre que lui seul doit faire bouger.',
    messages: { default: '{count} modules sur {all} ({share}) sont rattachés à « {kpi} ».' },
    unknowns: {},
  },
  'overclaimed-kpi': {
    title: 'On revendique plus que la variation d’un KPI',
    why: 'Chaque programme s’attribue le même succès. Quand les parts revendiquées d’un chiffre dépassent toute sa variation, leurs bénéfices ne s’additionnent pas, et la finance n’en croira aucun.',
    fix: 'Convenez avec les responsables des modules de parts dont la somme ne dépasse pas 100 %.',
    messages: { default: 'Les liens vers « {kpi} » revendiquent {sum} de sa variation, plus que {most} : {claims}.' },
    unknowns: { 'no-share': 'aucun lien d’un module en cours ou prévu n’indique de part' },
  },
  'unserved-kpi': {
    title: 'KPI d’une priorité majeure qu’aucun module ne sert',
    why: 'Un chiffre que l’entreprise veut le plus et qu’aucun module n’est censé faire bouger montre où le programme s’arrête avant la stratégie.',
    fix: 'Rattachez-y un module, ou dites ce qui d’autre le fera bouger.',
    messages: { default: '« {kpi} » mesure la priorité majeure « {priority} », et aucun module en cours ou prévu n’y est rattaché.' },
    unknowns: { 'name-not-found': 'un module y est peut-être rattaché, mais le nom qu’il emploie est introuvable' },
  },
  'unowned-module': {
    title: 'Module sans responsable',
    why: 'Personne ne mesure ce dont personne ne répond. Sans responsable nommé, un module a lieu parce qu’il a eu lieu l’an dernier.',
    fix: 'Nommez une personne qui répond du module.',
    messages: { default: 'Personne n’est nommé responsable de « {module} ».' },
    unknowns: { 'cell-unreadable': 'la cellule de son responsable n’a pas pu être lue' },
  },
  'unowned-objective': {
    title: 'Objectif sans responsable',
    why: 'Un objectif qui appartient à tous n’est le travail de personne. La responsabilité partagée entre RH et métiers commence par des noms.',
    fix: 'Nommez une personne qui répond de l’objectif.',
    messages: { default: 'Personne n’est nommé responsable de « {objective} ».' },
    unknowns: { 'cell-unreadable': 'la cellule de son responsable n’a pas pu être lue' },
  },
  'shared-owner': {
    title: 'Deux noms là où un seul doit répondre',
    why: 'Quand deux personnes répondent de la même chose, chacune peut croire que l’autre s’en charge.',
    fix: 'Choisissez l’une d’elles ; l’autre peut être nommée ailleurs.',
    messages: { default: '« {record} » nomme {count} personnes comme {role} : {names}.' },
    unknowns: { 'person-unclear': 'plusieurs mots sont donnés, et tous ne sont pas connus comme des personnes' },
  },
  'unsponsored-module': {
    title: 'Module sans sponsor métier',
    why: 'Un parrainage faible est l’une des quatre causes qui brisent l’alignement : un module qu’aucun dirigeant métier n’a demandé n’est défendu par personne quand les priorités changent.',
    fix: 'Nommez un sponsor du métier, au niveau VP ou plus pour un module destiné à toute l’entreprise.',
    messages: {
      companyWide: '« {module} » s’adresse à toute l’entreprise et ne nomme aucun sponsor métier.',
      other: '« {module} » ne nomme aucun sponsor métier.',
    },
    unknowns: { 'cell-unreadable': 'la cellule de son sponsor n’a pas pu être lue' },
  },
  'junior-sponsor': {
    title: 'Sponsor de rang trop bas pour toute l’entreprise',
    why: 'Un lancement dans toute l’entreprise demande un sponsor visible au niveau VP ou plus : en dessous, les unités décident seules si cela les concerne.',
    fix: 'Trouvez un sponsor du grade requis, ou limitez le module à l’unité du sponsor.',
    messages: { default: '« {module} » s’adresse à toute l’entreprise ; son sponsor {sponsor} a le grade {grade}, et il faut {needed} ou plus.' },
    unknowns: {
      'grade-unknown': 'le grade du sponsor n’est pas connu, ou absent de l’échelle des grades',
      'needed-grade-unknown': '« {grade} » est absent de l’échelle des grades',
    },
  },
  'unknown-person': {
    title: 'Personne absente de la liste',
    why: 'Un nom qui ne figure sur aucune liste est peut-être parti, mal écrit ou n’a jamais été sollicité. La responsabilité suppose quelqu’un que l’on puisse appeler.',
    fix: 'Corrigez le nom, ou ajoutez la personne à la liste des personnes.',
    messages: {
      default: '« {person} », {role} de « {record} »{more}, ne figure pas parmi les personnes.',
      near: '« {person} », {role} de « {record} »{more}, ne figure pas parmi les personnes ; le nom le plus proche : {near}.',
    },
    unknowns: {
      'post-or-team': '« {name} » est peut-être un poste ou une équipe, et non une personne',
      'initial-or-address': '« {name} » est peut-être « Monsieur », ou quelqu’un dont le prénom commence par M',
      'more-than-a-name': '« {name} » contient le nom de quelqu’un de la liste et davantage',
    },
  },
  'departed-person': {
    title: 'Responsable ou sponsor parti',
    why: 'Les gens partent et les tableurs ne le remarquent pas. Un objectif ou un module dont le responsable est parti n’est à personne depuis ce jour.',
    fix: 'Nommez un successeur.',
    messages: {
      left: '{person}, {role} de « {record} », est parti(e) le {day}.',
      gone: '{person}, {role} de « {record} », n’est plus en poste d’après {cell}.',
    },
    unknowns: {
      'person-not-listed': 'aucune des personnes nommées ne figure dans la liste',
      'post-unreadable': 'on n’a pas pu lire si elles sont en poste',
    },
  },
  'overloaded-sponsor': {
    title: 'Sponsor de trop de modules',
    why: 'Un sponsor ouvre des portes, demande des résultats et se montre. Personne ne le fait pour la moitié du catalogue.',
    fix: 'Répartissez les modules entre davantage de sponsors.',
    messages: { default: '{person} parraine {count} <module|modules> en cours, plus que {most} : {modules}.' },
    unknowns: {},
  },
  'self-sponsored-module': {
    title: 'Parrainé par son propre responsable ou formateur',
    why: 'Un sponsor veut le résultat et arrêterait le module s’il ne venait pas. Celui qui conduit le module ne peut pas être celui qui le dit.',
    fix: 'Trouvez un sponsor parmi ceux dont le module doit changer les résultats.',
    messages: { default: '{person} est à la fois sponsor et {role} de « {module} ».' },
    unknowns: {
      'nobody-named': 'personne n’est nommé comme responsable ou formateur du module',
      'person-not-listed': 'toutes les personnes nommées ne figurent pas dans la liste',
    },
  },
  'hr-only-ownership': {
    title: 'Porté et parrainé par les seules RH',
    why: 'La responsabilité partagée entre RH et métiers est une condition de l’alignement. Sans elle, la formation travaille seule, si bon que soit le programme.',
    fix: 'Trouvez un sponsor dans l’unité dont le module doit changer les résultats.',
    messages: { default: '{owner} (responsable) et {sponsor} (sponsor) de « {module} » sont tous deux aux RH.' },
    unknowns: {
      'person-not-listed': 'le responsable ou le sponsor ne figure pas dans la liste des personnes',
      'function-missing': 'rien ne dit dans quelle fonction se trouve le responsable ou le sponsor',
    },
  },
  'business-only-ownership': {
    title: 'Mené sans les RH ni la formation',
    why: 'Les unités qui bâtissent seules leurs programmes finissent par se contredire, et ce que l’une apprend, la suivante le rachète.',
    fix: 'Associez au module un partenaire de la formation ou des RH.',
    messages: {
      default: 'Personne des RH ni de la formation n’a part à « {module} » : ni {owner}, qui en répond, ni le formateur, ni le comité d’alignement.',
    },
    unknowns: { 'function-missing': 'pour quelqu’un qui y a part, rien ne dit où il se trouve' },
  },
  'unaccountable-unit': {
    title: 'Unité formée dont personne ne répond',
    why: 'La responsabilité au niveau de l’unité est une condition de l’alignement : sinon, les résultats ne sont jamais confrontés à la performance réelle.',
    fix: 'Nommez dans l’unité un responsable, un sponsor ou le responsable d’un objectif.',
    messages: {
      default: '« {unit} » a des modules en cours ({modules}), mais aucun responsable, sponsor ou responsable d’objectif ne s’y trouve, ni en dessous.',
    },
    unknowns: {
      'unit-without-people': 'personne de la liste des personnes n’est dans l’unité',
      'unit-missing': 'rien ne dit dans quelle unité se trouve quelqu’un qui répond de ses modules',
    },
  },
  'late-sponsor': {
    title: 'Parrainé après son lancement',
    why: 'Un sponsor trouvé après le lancement a été sollicité pour une signature, pas pour un problème. Les programmes qui partent d’un besoin métier ont leur sponsor d’abord.',
    fix: 'Revoyez maintenant le module avec son sponsor, et trouvez le prochain sponsor avant le lancement.',
    messages: {
      companyWide: '« {module} » a été lancé pour toute l’entreprise le {start} ; son sponsor est arrivé le {sponsored}, après.',
      other: '« {module} » a été lancé le {start} ; son sponsor est arrivé le {sponsored}, après.',
    },
    unknowns: {
      'dates-missing': 'rien ne dit depuis quand il y a un sponsor, ou quand le module commence',
      'start-inexact': 'le début du module est donné par un mois, un trimestre ou une année',
    },
  },
  'committee-gap': {
    title: 'Comité d’alignement incomplet ou absent',
    why: 'Les silos se soignent par un seul comité où siègent RH, Finance, Opérations et direction : celui qui manque aura un autre plan.',
    fix: 'Invitez un membre de ce qui manque, ou formez le comité.',
    messages: {
      missingFunction: 'Le comité d’alignement ({members}) n’a aucun membre de : {missing}.',
      noCommittee: 'Aucune des {count} personnes n’a de rôle dans un comité d’alignement, où doivent siéger RH, Finance, Opérations et direction.',
    },
    unknowns: {
      'committee-unclear': 'les rôles indiqués ne nomment aucun comité',
      'function-missing': 'pour un membre, rien ne dit dans quelle fonction il se trouve',
    },
  },
  'unclear-decision': {
    title: 'Personne, ou plus d’une fonction, ne décide',
    why: 'La collaboration entre fonctions marche là où les droits de décision sont clairs ; sinon les services se contredisent et chacun a raison.',
    fix: 'Donnez le droit de décider à une seule fonction ; les autres sont consultées ou informées.',
    messages: {
      nobody: 'Aucune fonction n’est désignée pour décider de « {module} », que plusieurs unités partagent.',
      several: '{functions} décident toutes de « {module} », que plusieurs unités partagent.',
    },
    unknowns: { 'unknown-words': 'un droit est exprimé dans des mots inconnus' },
  },
} as const;
