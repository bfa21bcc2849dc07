/** French: what the rules on reviews, silos, money and evidence say. */

export const UPKEEP_RULES = {
  'stale-review': {
    title: 'Pas revu depuis trop longtemps',
    why: 'L’alignement se perd en deux ou trois trimestres si personne n’y regarde : les priorités changent, et ce qui était juste au printemps sert l’an passé en hiver.',
    fix: 'Revoyez-le à la lumière des priorités actuelles et saisissez la date.',
    messages: {
      stale: '« {record} » a été revu pour la dernière fois le {day}, il y a {age} <jour|jours> ; il devrait l’être tous les {cadence} jours.',
      veryStale: '« {record} » a été revu pour la dernière fois le {day}, il y a {age} <jour|jours> : plus de deux fois les {cadence} jours prévus.',
      never: '« {record} » a commencé le {begun} et n’a jamais été revu ; il devrait l’être tous les {cadence} jours.',
    },
    unknowns: {
      'review-unreadable': 'la date de sa dernière revue n’a pas pu être lue',
      'review-to-come': 'la date de sa dernière revue est encore à venir',
      'no-date': 'il n’a ni date de revue ni date de début',
    },
  },
  'copied-review-date': {
    title: 'Une même date de revue recopiée partout',
    why: 'Quand la même date figure sur chaque module, la colonne a été remplie avant l’audit, et non après un échange sur chacun d’eux.',
    fix: 'Saisissez pour chaque module le jour où il a réellement été examiné.',
    messages: {
      default:
        '{count} modules sur {all} ont été revus pour la dernière fois le même jour, le {day}, et rien d’autre n’a changé dans les modules depuis l’audit du {audited}.',
    },
    unknowns: { 'first-audit': 'si quelque chose d’autre a changé ne se sait qu’à partir du deuxième audit' },
  },
  'unreviewed-change': {
    title: 'Pas revu depuis un changement qui le touche',
    why: 'Les changements d’organisation ouvrent des brèches dans le programme : une unité est fusionnée, un marché ouvert, et sa formation continue comme si de rien n’était.',
    fix: 'Revoyez-le à la lumière du changement et saisissez la date.',
    messages: {
      reviewed: '« {record} » a été revu pour la dernière fois le {day}, avant le changement du {changed} (« {change} »).',
      never: '« {record} » n’a pas de date de revue, et le changement du {changed} (« {change} ») le touche.',
    },
    unknowns: {
      'review-unreadable': 'la date de sa dernière revue n’a pas pu être lue',
      'review-to-come': 'la date de sa dernière revue est encore à venir',
    },
  },
  'vanished-unit': {
    title: 'Unité qui n’existe plus',
    why: 'Les unités sont fusionnées, renommées, fermées. Un objectif ou un module d’une unité disparue n’a personne pour y travailler ni à qui rendre compte.',
    fix: 'Nommez l’unité qui a pris la suite, ou ajoutez l’ancien nom aux autres noms de l’unité.',
    messages: {
      unknown: '« {unit} », l’unité de « {record} »{more}, ne figure ni parmi les unités ni dans la liste des personnes.',
      near: '« {unit} », l’unité de « {record} »{more}, ne figure ni parmi les unités ni dans la liste des personnes ; la plus proche : {near}.',
      closed: '« {unit} », l’unité de « {record} »{more}, a existé jusqu’au {to}.',
    },
    unknowns: {
      'other-names': 'la plupart des unités nommées ne figurent pas dans la liste des unités ou des personnes : les feuilles les nomment peut-être autrement',
    },
  },
  'unserved-market': {
    title: 'Nouveau marché ou unité que rien ne nomme',
    why: 'Une entreprise qui entre sur un marché a besoin de dirigeants qui sachent y travailler. Si aucun objectif ni module ne l’a nommé depuis, l’organisation a bougé et le programme non.',
    fix: 'Ajoutez un objectif ou un module pour lui, ou notez pourquoi il n’en faut pas.',
    messages: { default: '« {change} » ({day}) : aucun objectif ni module ne nomme {places}.' },
    unknowns: { 'place-missing': 'le changement ne dit pas quel marché ni quelle unité' },
  },
  'overdue-review': {
    title: 'Revue trimestrielle en retard',
    why: 'L’alignement se perd en deux ou trois trimestres si RH et dirigeants métiers ne se demandent pas ensemble, chaque trimestre, si compétences, indicateurs et unités conviennent encore.',
    fix: 'Tenez la revue : répondez ensemble à ses trois questions et validez-la.',
    messages: { default: 'La dernière revue a été validée le {day}, il y a {age} <jour|jours> ; {days} jours au plus doivent en séparer deux.' },
    unknowns: { 'no-review-yet': 'aucune revue n’a encore été validée ; la première lance le décompte' },
  },
  'one-sided-review': {
    title: 'Revue signée d’un seul côté',
    why: 'Les trois questions se posent ensemble, RH et dirigeants métiers. Une revue qu’un seul côté a signée est l’avis de ce côté sur le travail de l’autre.',
    fix: 'Faites venir le côté manquant à la revue et faites-le signer.',
    messages: {
      hr: 'Personne des RH n’a signé la revue du {day} ; {signed} a signé pour le métier.',
      business: 'Personne du métier n’a signé la revue du {day} ; {signed} a signé pour les RH.',
      nobody: 'Personne n’a signé la revue du {day} ; RH et métier devraient signer tous deux.',
    },
    unknowns: {},
  },
  'open-decision': {
    title: 'Décision de revue dont l’échéance est passée',
    why: 'Une revue qui décide sans donner suite apprend à tous que ses décisions n’ont pas à être prises au sérieux.',
    fix: 'Faites-le et saisissez le jour, ou convenez d’une autre date à la prochaine revue.',
    messages: {
      default: '« {decision} » était attendue pour le {due} et n’est pas faite.',
      owned: '« {decision} », que {owner} devait faire pour le {due}, n’est pas faite.',
    },
    unknowns: { 'due-missing': 'la décision n’a pas d’échéance' },
  },
  'unreinforced-module': {
    title: 'Terminé sans ancrage',
    why: 'Un comportement qui n’apparaît ni en réunion ni en entretien s’efface en quelques semaines. Un module sans suite est oublié quand on mesure son effet.',
    fix: 'Prévoyez ce qui l’entretient : coaching entre pairs, pratique, relevé du comportement.',
    messages: {
      default: '« {module} » s’est terminé le {end} ; aucun ancrage n’est indiqué, et aucun comportement n’a été relevé dans les {within} jours.',
    },
    unknowns: {
      'cell-unreadable': 'la cellule de son ancrage n’a pas pu être lue',
      'end-missing': 'rien ne dit quand le module s’est terminé',
      'reading-to-come': 'un comportement peut encore être relevé dans les {within} jours qui suivent sa fin',
    },
  },
  'invisible-outcome': {
    title: 'Résultat qui n’apparaît dans aucun tableau de bord',
    why: 'L’alignement tient là où les résultats apparaissent dans les entretiens d’évaluation, les tableaux de bord des unités et de la direction. De ce que personne ne voit, personne ne répond.',
    fix: 'Rendez compte du résultat dans un entretien d’évaluation ou un tableau de bord, et nommez-le.',
    messages: {
      blank: '« {module} », {why}, n’apparaît dans aucun entretien d’évaluation ni tableau de bord.',
      elsewhere: '« {module} », {why}, apparaît dans « {where} » : ni entretien d’évaluation, ni tableau de bord.',
    },
    unknowns: {
      'cell-unreadable': 'la cellule qui dit où il en est rendu compte n’a pas pu être lue',
      'report-unknown': 'on ne sait pas si « {where} » est un entretien d’évaluation ou un tableau de bord',
    },
  },
  'duplicate-module': {
    title: 'Deux unités mènent le même module chacune de son côté',
    why: 'Des unités qui construisent chacune leur version paient deux fois, et leurs dirigeants apprennent deux façons de faire une même chose.',
    fix: 'Fusionnez les modules en un programme, ou dites dans leurs titres ce qui les distingue.',
    messages: { default: '« {module} » de {unit} dit à peu près la même chose que {twins}.' },
    unknowns: { 'unit-missing': 'son unité n’est pas indiquée' },
  },
  'contradicting-modules': {
    title: 'Des modules tirent un KPI en sens contraire',
    why: 'Les silos bâtissent des programmes qui se contredisent. Ce qu’un module gagne, l’autre le reprend, et les deux sont payés.',
    fix: 'Décidez dans quel sens le KPI doit évoluer, et modifiez ou arrêtez le module qui le pousse dans l’autre.',
    messages: {
      wrongWay: '« {module} » attend « {effect} » de « {kpi} », qui devrait {should}, comme « {other} » l’attend (« {opposite} », {cell}).',
      default: '« {module} » attend « {effect} » de « {kpi} », « {other} » attend « {opposite} » ({cell}).',
    },
    unknowns: { 'direction-missing': 'il n’est pas indiqué dans quel sens lui, ou les autres, attendent que le KPI évolue' },
  },
  'mixed-frameworks': {
    title: 'Unité qui mêle OKR et SMART sans le dire',
    why: 'Les OKR s’adaptent en cours de cycle et se revoient chaque trimestre, les objectifs SMART sont figés une fois fixés. Si une unité ne dit pas lequel est lequel, chacun garde les règles qui l’arrangent.',
    fix: 'Renseignez la méthode de chaque objectif, ou choisissez-en une.',
    messages: {
      default:
        'Parmi les objectifs de {unit} sans méthode indiquée, {okrs} ont des résultats clés (comme « {okr} ») et {smarts} un chiffre et une date propres (comme « {smart} »).',
    },
    unknowns: { 'neither-framework': 'ses objectifs n’ont ni résultats clés, ni chiffre et date propres' },
  },
  'siloed-module': {
    title: 'Module qui ne sert que sa propre unité',
    why: 'Une unité qui ne forme que pour ses propres objectifs bâtit un cadre à elle ; rien ne dit si l’entreprise veut ce qu’elle enseigne.',
    fix: 'Rattachez l’objectif de l’unité à l’un de ceux de l’entreprise, ou le module à un objectif qui atteint l’entreprise.',
    messages: { default: '« {module} » ne sert que {goals}, de sa propre unité {unit}, et rien de cela n’atteint l’entreprise.' },
    unknowns: {
      'name-not-found': 'un nom sur le chemin est introuvable',
      'unit-missing': 'son unité, ou celle de ce qu’il sert, n’est pas indiquée',
    },
  },
  'incomplete-business-case': {
    title: 'Dossier de décision incomplet',
    why: 'Les dirigeants financent ce qu’ils peuvent mesurer : un problème métier, l’effet attendu sur un KPI et la date de sa mesure. Sans cela, un plan est un calendrier de cours.',
    fix: 'Ajoutez ce qui manque : le problème, l’effet attendu ou la date de mesure.',
    messages: { default: '« {module} » n’indique pas : {missing}.' },
    unknowns: { 'date-unreadable': 'la date de mesure est donnée par des mots qui ne désignent aucun jour' },
  },
  'incomplete-cost': {
    title: 'Coût qui oublie quelque chose',
    why: 'Le temps des participants est souvent le premier coût d’une formation, et le premier oublié. Un coût qui l’omet embellit tous les retours.',
    fix: 'Complétez les catégories de coût vides, avec 0 là où il n’y en a pas.',
    messages: {
      blank: 'Le coût de « {module} » omet : {missing}.',
      total: 'Le coût de « {module} » est un seul montant : on ne voit pas s’il comprend : {missing}.',
    },
    unknowns: { 'total-exceeds-parts': 'le total dépasse les parts indiquées' },
  },
  'uncosted-module': {
    title: 'Module sans coût',
    why: 'Un module dont personne n’indique le coût ne peut pas être comparé à ce qu’il apporte et se cache dans chaque somme des dépenses.',
    fix: 'Saisissez ce que coûte le module, temps des participants compris.',
    messages: { default: 'Rien ne dit ce que coûte « {module} ».' },
    unknowns: {
      'participants-unknown': 'le coût par personne est indiqué, et rien ne dit combien y participent',
      'cell-unreadable': 'le contenu de la cellule de son coût n’est pas un nombre',
    },
  },
  'mixed-currency': {
    title: 'Coûts en plusieurs devises',
    why: 'Un total d’euros et de dollars est un nombre sans signification, et personne qui le lit ne peut le voir.',
    fix: 'Convertissez les coûts dans une devise, ou tenez une feuille par devise.',
    messages: {
      default: 'Les coûts des modules sont indiqués en {currencies} ; le premier en {odd} se trouve en {cell}. Aucune somme n’en est affichée.',
    },
    unknowns: {},
  },
  'overridden-formula': {
    title: 'Nombre saisi par-dessus une formule',
    why: 'Un nombre saisi dans une colonne de formules reste tel quel quand tout change autour, et personne ne le voit : les sommes semblent calculées et ne le sont pas.',
    fix: 'Recopiez la formule de la cellule du dessus, ou dites à côté du nombre pourquoi il est là.',
    messages: {
      default: 'Un nombre est saisi par-dessus la formule dans {where} de « {column} » : {cells}. Les autres contiennent {formula}.',
      long: 'Un nombre est saisi par-dessus la formule dans {where} de « {column} » : {cells}.',
    },
    unknowns: {},
  },
  'inconsistent-formula': {
    title: 'Formule différente de ses voisines',
    why: 'Une formule qui diffère du reste de sa colonne est le plus souvent une erreur de copie, et son résultat ressemble à tous les autres.',
    fix: 'Recopiez la formule de la cellule du dessus, ou dites à côté pourquoi cette ligne se calcule autrement.',
    messages: {
      default: 'Une formule diffère de celles du dessus et du dessous dans {where} de « {column} » : {cells}. Les autres contiennent {formula}.',
      long: 'Une formule diffère de celles du dessus et du dessous dans {where} de « {column} » : {cells}.',
    },
    unknowns: {},
  },
  'short-total': {
    title: 'Total qui oublie des lignes',
    why: 'Les lignes ajoutées sous la dernière d’une somme n’y sont pas. Le total semble juste, et tout ce qui a été décidé d’après lui est trop petit.',
    fix: 'Étendez la plage du total aux lignes voisines.',
    messages: { default: 'Le total {column}, {formula}, oublie des nombres voisins de sa plage dans {where} : {cells}.' },
    unknowns: {},
  },
  'unmeasured-module': {
    title: 'Terminé, échu et non mesuré',
    why: 'Un programme que personne ne mesure après sa fin a coûté son argent pour une promesse. Quand la date de mesure passe en silence, le plan suivant le répète sans preuve.',
    fix: 'Saisissez un relevé du KPI rattaché, postérieur au module, ou dites pourquoi il n’y en a pas.',
    messages: { default: '« {module} » s’est terminé le {end} et devait être mesuré pour le {due} ; {kpis} n’a aucun relevé postérieur.' },
    unknowns: {
      'end-missing': 'rien ne dit quand le module s’est terminé',
      'no-kpi': 'aucun KPI rattaché ne pourrait être relevé',
      'reading-undated': 'rien ne dit quand un KPI rattaché a été relevé',
    },
  },
  'early-measurement': {
    title: 'Mesuré avant qu’un effet puisse se voir',
    why: 'Le comportement change en semaines, les résultats en mois. Un KPI relevé avant la fin d’un module, ou le lendemain, mesure ce qu’il y avait avant.',
    fix: 'Déplacez la date de mesure après le module, du temps que son effet demande.',
    messages: {
      before: '« {module} » dure jusqu’au {end} mais est mesuré le {date}, avant d’être fini ; son effet se voit au plus tôt après {window}.',
      soon: '« {module} » se termine le {end} et est mesuré le {date}, {days} <jour|jours> plus tard ; il faut environ {window} pour que son effet se voie.',
    },
    unknowns: { 'end-missing': 'rien ne dit quand le module se termine' },
  },
  'unisolated-claim': {
    title: 'Bénéfice revendiqué sans l’isoler',
    why: 'Les ventes montent pour bien des raisons. Un bénéfice revendiqué en entier, sans dire comment la part du programme a été distinguée du marché, de la saison et des nouveaux tarifs, ne résistera pas à la première question de la finance.',
    fix: 'Nommez la méthode : équipes témoins, tendance, ou estimation avec son degré de confiance.',
    messages: {
      default: '« {module} » revendique un bénéfice de {benefit} en {cell} et ne nomme aucune méthode qui distingue sa part du reste.',
    },
    unknowns: { 'cell-unreadable': 'la cellule de la méthode d’isolation n’a pas pu être lue' },
  },
  'late-benefit': {
    title: 'Bénéfice compté au-delà de sa première année',
    why: 'Le comportement s’efface et les marchés bougent. Les bénéfices d’une formation se comptent sur un an ; au-delà ce sont des espoirs, et les additionner rend tout programme rentable.',
    fix: 'Ramenez à un an la durée sur laquelle le bénéfice est compté.',
    messages: { default: 'Le bénéfice de « {module} » est compté du {from} au {to}, au-delà de sa première année.' },
    unknowns: { 'period-missing': 'rien ne dit de quand à quand le bénéfice est compté' },
  },
  'missing-comparison': {
    title: 'Effet sans personne à qui comparer',
    why: 'Quand tous sont formés en même temps, personne ne peut distinguer la formation de la saison, du marché ou des nouveaux tarifs. Quelques équipes qui commencent un trimestre plus tard ne coûtent rien et font la différence.',
    fix: 'Relevez aussi le KPI d’équipes comparables sans la formation, ou faites-en commencer quelques-unes plus tard.',
    messages: {
      none: 'Ce que « {module} » a fait pour « {kpi} » ne se lit que par l’avant et l’après : personne qui aurait pu être formé sans l’être n’a de relevés de la même période.',
      few: 'Ce que « {module} » a fait pour « {kpi} » ne se lit que par l’avant et l’après : parmi ceux qui ne l’ont pas suivi, {count} ont des relevés de la même période, et il en faut {needed}.',
    },
    unknowns: {
      'too-little': 'trop peu de personnes formées ont des relevés',
      'group-undefined': 'rien ne dit qui aurait pu être formé',
    },
  },
  'unproven-effect': {
    title: 'Qualifié de succès que les relevés ne montrent pas',
    why: 'Une différence que le hasard seul donnerait n’est ni un succès ni un échec : on ne sait pas encore. Qui l’annonce comme un succès perd la salle quand le trimestre suivant tourne autrement.',
    fix: 'Dites qu’il est trop tôt pour trancher, et mesurez plus d’équipes ou attendez des relevés ultérieurs.',
    messages: {
      open: '« {module} » est annoncé comme un succès, et « {kpi} » ne le montre pas : {effect}, quelque part entre {low} et {high}, peut être nul. Ces relevés auraient pu montrer {smallest} ou plus.',
      worse: '« {module} » est annoncé comme un succès, et « {kpi} » s’est dégradé : {effect}, quelque part entre {low} et {high}.',
    },
    unknowns: {},
  },
  'unchecked-fade': {
    title: 'Effet qui n’a pas été revérifié',
    why: 'Un comportement nouveau s’efface, et ceux qui allaient partir partent peut-être plus tard. Un effet à 90 jours que personne ne regarde après un an peut avoir disparu alors qu’on l’annonce encore.',
    fix: 'Relevez encore une fois le KPI des mêmes équipes, un an après la formation.',
    messages: {
      default:
        '« {module} » a fait évoluer « {kpi} » dans le bon sens, relevé pour la dernière fois {days} <jour|jours> après la formation ; si l’effet tenait encore après {months} mois, personne ne le sait.',
    },
    unknowns: { 'reading-to-come': 'ses relevés ultérieurs sont encore à venir' },
  },
} as const;
