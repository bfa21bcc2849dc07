/** French: what the rules on strategy and on the cascade of goals say. */

export const STRATEGY_RULES = {
  'unmeasured-priority': {
    title: 'Priorité sans mesure',
    why: 'Les objectifs de formation ne se fixent qu’à partir de priorités mesurables ; sans mesure, personne ne pourra dire plus tard si la formation a aidé.',
    fix: 'Indiquez le KPI qui montrera que la priorité est atteinte, ou chiffrez-la.',
    messages: { default: '« {priority} » n’indique ni KPI, ni cible, ni chiffre.' },
    unknowns: {
      'name-not-found': 'un KPI ou un objectif nomme une priorité qui n’a pas été trouvée et qui peut être celle-ci',
      'measure-unreadable': 'sa mesure est exprimée d’une façon qui n’a pas pu être lue',
    },
  },
  'vague-priority': {
    title: 'Priorité qui ne nomme aucun résultat',
    why: 'Une priorité à laquelle tout le monde peut souscrire n’oriente personne : elle convient à toute formation et ne permet donc pas de choisir.',
    fix: 'Reformulez la priorité comme un changement : ce qui doit croître, baisser ou advenir.',
    messages: { vague: '« {priority} » repose sur {words} et ne nomme aucun résultat.', bare: '« {priority} » nomme un thème, pas un résultat.' },
    unknowns: { 'unknown-verb': 'sa formulation n’emploie aucun verbe connu' },
  },
  'unowned-priority': {
    title: 'Priorité sans dirigeant',
    why: 'Personne ne mesure ce dont personne ne répond. Sans dirigeant, une priorité n’a personne pour éclairer ceux qui planifient la formation, ni personne à qui le résultat manquera.',
    fix: 'Saisissez le dirigeant qui répond de la priorité.',
    messages: { default: 'Aucun dirigeant ne répond de « {priority} ».' },
    unknowns: { 'cell-unreadable': 'la cellule de son dirigeant n’a pas pu être lue' },
  },
  'unranked-priorities': {
    title: 'Trop de priorités au premier rang',
    why: 'Là où tout compte le plus, n’importe quel cours peut prétendre servir ce qui compte le plus. Un plan de formation se construit à partir d’une courte liste.',
    fix: 'Classez les priorités pour que quelques-unes seulement soient en tête.',
    messages: {
      unranked: 'Sur {count} <priorité|priorités>, aucune n’a de rang ; {most} au plus devraient partager la tête.',
      shared: '{count} <priorité partage|priorités partagent> le rang {rank} ; {most} au plus le devraient.',
    },
    unknowns: { 'ranks-in-words': 'les rangs sont donnés en toutes lettres' },
  },
  'missing-briefing': {
    title: 'Priorité majeure qu’aucun dirigeant n’a citée récemment',
    why: 'Un plan de formation devrait commencer par un entretien où un dirigeant nomme les résultats qui comptent le plus pour l’année à venir ; une priorité que personne n’a citée depuis n’existe peut-être que sur le papier.',
    fix: 'Demandez à un dirigeant les trois principaux résultats des douze prochains mois et saisissez l’entretien comme briefing.',
    messages: {
      never: 'Aucun briefing ne cite « {priority} ».',
      old: '« {priority} » a été citée pour la dernière fois le {day}, il y a plus de {months} mois.',
    },
    unknowns: { 'briefing-unclear': 'un briefing la vise peut-être : sa date ou le résultat cité n’a pas pu être lu avec certitude' },
  },
  'divided-executives': {
    title: 'Les dirigeants citent des résultats différents',
    why: 'Des dirigeants qui approuvent le même document tirent pourtant à hue et à dia si chacun place autre chose en tête ; une formation bâtie sur une telle liste ne sert au mieux que l’un d’eux.',
    fix: 'Réunissez les dirigeants pour qu’ils s’accordent sur les résultats des douze prochains mois.',
    messages: {
      none: '{executives} partagent en moyenne {shared} de leurs {top} premiers résultats, et aucun n’est cité par tous ; ils devraient en partager au moins {agree} sur {top}.',
      default:
        '{executives} partagent en moyenne {shared} de leurs {top} premiers résultats ; tous citent {common} ; ils devraient en partager au moins {agree} sur {top}.',
    },
    unknowns: { 'too-few-briefings': 'moins de deux dirigeants ont cité leurs {top} premiers résultats au cours des {months} derniers mois' },
  },
  'untrained-priority': {
    title: 'Priorité majeure qu’aucune formation ne sert',
    why: 'Un plan se construit à rebours de ce que l’entreprise veut le plus. Une priorité majeure sans module est une lacune du plan, ou le signe que le plan a été fait d’abord.',
    fix: 'Rattachez un module à un KPI ou à un objectif de cette priorité, ou décidez et notez qu’elle n’exige aucune formation.',
    messages: {
      default: 'Aucun module en cours ou prévu n’atteint « {priority} ».',
      ended: 'Aucun module en cours ou prévu n’atteint « {priority} » ; « {module} » l’atteignait et est terminé.',
      held: 'Aucun module en cours ou prévu n’atteint « {priority} » ; « {module} » l’atteindrait mais est suspendu.',
    },
    unknowns: { 'name-not-found': 'un nom introuvable, ou qui correspond à plusieurs lignes, y mène peut-être' },
  },
  'training-before-strategy': {
    title: 'Module plus ancien que ce qu’il sert',
    why: 'Un cours qui existait d’abord et auquel on a donné un but ensuite paraît pertinent et change peu, à moins que quelqu’un ne l’ait revu depuis que l’objectif est fixé.',
    fix: 'Revoyez le module à la lumière de ce qui a été convenu et saisissez la date de la revue.',
    messages: { default: '« {module} » a commencé le {start}, avant que « {goal} » ne soit convenu le {agreed}, et n’a pas été revu depuis.' },
    unknowns: { 'start-missing': 'le module n’a pas de date de début', 'agreement-undated': 'rien ne dit quand ce qu’il sert a été convenu' },
  },
  'expired-target': {
    title: 'Module au service de quelque chose d’achevé',
    why: 'L’alignement se perd en deux ou trois trimestres. Un module qui travaille encore pour un objectif terminé ou abandonné dépense pour la stratégie de l’an dernier.',
    fix: 'Rattachez le module à un objectif encore poursuivi, ou arrêtez-le.',
    messages: {
      closed: '« {module} » sert « {goal} », que {cell} donne comme « {status} ».',
      ended: '« {module} » sert « {goal} », terminé le {end}.',
      ends: '« {module} » dure jusqu’au {until} et sert « {goal} », qui se termine le {end}.',
    },
    unknowns: { 'end-missing': 'rien ne dit quand se termine ce qu’il sert' },
  },
  'orphan-objective': {
    title: 'Objectif sans objectif parent',
    why: 'Les objectifs se déclinent de l’entreprise jusqu’à la personne formée pour eux. Un objectif qui ne dépend de rien au-dessus vaut peut-être la peine, mais pas à cause de la stratégie.',
    fix: 'Saisissez l’objectif ou la priorité que celui-ci aide à atteindre, ou abandonnez-le.',
    messages: { default: '« {objective} », un objectif de niveau {level}, n’indique pas d’objectif parent.' },
    unknowns: {
      'level-missing': 'son niveau n’est pas indiqué : c’est peut-être un objectif de l’entreprise',
      'cell-unreadable': 'la cellule de son objectif parent n’a pas pu être lue',
    },
  },
  'dangling-reference': {
    title: 'Nom introuvable',
    why: 'Un lien qui ne pointe sur rien ressemble à de l’alignement et n’en est pas : quoi qu’on ait voulu dire, aucun chiffre du module ou de l’objectif ne peut y être rattaché.',
    fix: 'Écrivez l’identifiant ou le nom comme dans son tableau, ou ajoutez-y la ligne manquante.',
    messages: {
      near: '« {name} », {field} sur la ligne de « {record} », est introuvable dans ce classeur (recherché : {kind}). Le plus proche : {nearest}.',
      default: '« {name} », {field} sur la ligne de « {record} », est introuvable dans ce classeur (recherché : {kind}).',
      strange:
        'Aucun des {count} noms sous « {header} » n’est {one} de ce classeur ({examples}) : ces identifiants ne viennent pas de ses tableaux, et rien de ce qui en dépend n’a été jugé.',
    },
    unknowns: { 'no-ids': 'des identifiants se trouvent sous « {header} », et aucune colonne d’identifiants n’a été comprise de ce qu’ils nomment' },
  },
  'unknown-module': {
    title: 'Lignes sur un module ou un KPI absent',
    why: 'Les participations, relevés et coûts sous un nom qui ne figure dans aucun tableau ne comptent pour personne : leur module paraît moins suivi, moins cher ou non mesuré.',
    fix: 'Écrivez le nom comme dans son tableau, ou ajoutez-y le module ou le KPI.',
    messages: {
      near: '« {name} » figure dans {rows} et est introuvable (recherché : {kind}). Le plus proche : {nearest}.',
      default: '« {name} » figure dans {rows} et est introuvable (recherché : {kind}).',
    },
    unknowns: {},
  },
  'ambiguous-reference': {
    title: 'Nom qui correspond à plusieurs lignes',
    why: 'Quand un nom correspond à deux lignes, personne ne peut dire laquelle est visée ; chacun lira le lien comme il l’arrange.',
    fix: 'Employez l’identifiant, ou donnez aux lignes des noms distincts.',
    messages: {
      default: '« {name} », {field} sur la ligne de « {record} », correspond à {places}.',
      often: '« {name} », {field} dans {rows}, correspond à {places}.',
    },
    unknowns: {},
  },
  'duplicate-id': {
    title: 'Un identifiant, deux noms',
    why: 'Tout lien qui emploie un tel identifiant désigne deux choses, et chaque lecteur suit celle qu’il connaît.',
    fix: 'Donnez à l’une des lignes son propre identifiant et corrigez ce qui s’y réfère.',
    messages: { default: 'L’identifiant « {id} » désigne {count} choses différentes : {names}.' },
    unknowns: {},
  },
  'circular-cascade': {
    title: 'Objectifs parents les uns des autres',
    why: 'Une boucle n’a pas de sommet : rien n’y atteint une priorité, bien que chaque objectif semble y avoir un parent.',
    fix: 'Corrigez le parent d’un objectif de la boucle pour que la remontée aboutisse à une priorité.',
    messages: { default: '« {objective} » remonte à lui-même : {loop}.' },
    unknowns: {},
  },
  'skipped-level': {
    title: 'Objectif qui saute un niveau',
    why: 'Chaque échelon dit avec ses mots ce que l’échelon supérieur signifie pour lui. Là où un échelon manque, ceux qui s’y trouvent ne connaissent pas l’objectif et n’en répondent pas.',
    fix: 'Rattachez l’objectif à un objectif du niveau juste au-dessus, ou rédigez-le.',
    messages: { default: '« {objective} », un objectif de niveau {level}, dépend de « {parent} » de niveau {above}, en sautant le niveau intermédiaire.' },
    unknowns: { 'level-missing': 'son niveau, ou celui de son parent, n’est pas indiqué' },
  },
  'childless-objective': {
    title: 'Objectif sans rien en dessous',
    why: 'Un objectif sans résultat clé, sans indicateur et sans objectif en dessous est une aspiration sans exécution : personne n’a été chargé d’agir.',
    fix: 'Donnez à l’objectif des résultats clés ou un indicateur, ou rattachez-y les objectifs qui le servent.',
    messages: { default: '« {objective} » n’a ni résultat clé, ni indicateur, ni objectif en dessous.' },
    unknowns: { 'name-not-found': 'un objectif, un résultat clé ou un KPI nomme un objectif qui n’a pas été trouvé et qui peut être celui-ci' },
  },
  'crowded-objective': {
    title: 'Objectif avec trop de résultats clés',
    why: 'Une longue liste de résultats clés énumère tout ce qu’on pourrait faire. La formation peut en servir quelques-uns ; s’il y en a beaucoup, elle sert celui qui l’arrange.',
    fix: 'Gardez les quelques résultats clés qui montreraient que l’objectif est atteint et déplacez les autres dans des plans.',
    messages: { default: '« {objective} » a {count} résultats clés, plus que {most}.' },
    unknowns: {},
  },
  'period-mismatch': {
    title: 'Objectif hors de la période de son parent',
    why: 'Ce qui est atteint après la clôture de l’objectif parent ne l’aide plus ; ce qui a commencé avant n’a pas été fixé pour lui.',
    fix: 'Ramenez les dates de l’objectif dans celles de son parent, ou rattachez-le à un objectif qui dure autant.',
    messages: {
      late: '« {goal} » se termine le {end}, après son parent « {parent} », qui se termine le {parentEnd}.',
      early: '« {goal} » commence le {start}, avant son parent « {parent} », qui commence le {parentStart}.',
    },
    unknowns: {
      'fiscal-year-unset': 'sa période dépend de l’exercice, qui n’est pas réglé',
      'dates-missing': 'ses dates, ou celles de son parent, ne sont pas indiquées',
    },
  },
  'unbalanced-weights': {
    title: 'Pondérations dont la somme n’est pas 100 %',
    why: 'L’avancement s’agrège par pondération. Si la somme dépasse le tout ou ne l’atteint pas, l’objectif parent paraît plus avancé, ou plus en retard, qu’il ne l’est.',
    fix: 'Réglez les pondérations pour que celles d’un même parent fassent 100 %.',
    messages: {
      default: 'Les pondérations des {count} {what} de « {objective} » font {sum}, et non 100 %.',
      over: 'Les pondérations de {count} {what} de « {objective} » font {sum} et ne laissent rien à ceux qui n’en ont pas.',
    },
    unknowns: { points: 'ses pondérations ressemblent à des points, pas à des parts' },
  },
  'framework-mismatch': {
    title: 'Objectif sans ce qu’exige sa méthode',
    why: 'Les OKR se jugent à leurs résultats clés, les objectifs SMART à leur chiffre et à leur date. Un objectif qui a le nom d’une méthode sans en avoir la forme n’est jugé par aucune.',
    fix: 'Ajoutez les résultats clés d’un OKR, ou le chiffre et la date d’un objectif SMART.',
    messages: {
      okr: '« {objective} » est présenté comme un OKR et n’a aucun résultat clé.',
      smart: '« {objective} » est présenté comme SMART et n’indique pas : {missing}.',
    },
    unknowns: {
      'name-not-found': 'un objectif, un résultat clé ou un KPI nomme un objectif qui n’a pas été trouvé et qui peut être celui-ci',
      'no-key-results': 'il n’y a pas de tableau de résultats clés',
    },
  },
  'moved-target': {
    title: 'Objectif modifié depuis la dernière validation',
    why: 'Une cible qui bouge après avoir été convenue sera atteinte quoi qu’ait fait la formation. Les objectifs peuvent changer en cours de route, mais par une décision visible de tous.',
    fix: 'Consignez la décision qui a modifié l’objectif, ou rétablissez ce qui a été signé.',
    messages: {
      smart: '{change} de « {goal} » valait {was} à la signature du {on} et vaut maintenant {now}, alors qu’un objectif SMART est figé une fois fixé.',
      okr: '{change} de « {goal} » valait {was} à la signature du {on} et vaut maintenant {now}.',
    },
    unknowns: { 'not-there': 'il n’existait pas à la dernière validation' },
  },
} as const;
