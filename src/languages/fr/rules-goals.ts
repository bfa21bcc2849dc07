/** French: what the rules on goals, KPIs and cells say. */

export const GOAL_RULES = {
  'kpi-without-target': {
    title: 'Aucune cible à atteindre',
    why: 'Sans cible, toute valeur en vaut une autre, et la formation censée faire bouger le KPI ne peut ni réussir ni échouer.',
    fix: 'Saisissez la valeur à atteindre sous forme de nombre.',
    messages: { blank: '« {goal} » n’a pas de cible.', words: 'La cible de « {goal} » est « {words} », qui n’est pas une valeur à atteindre.' },
    unknowns: {
      'unknown-level': 'sa cible est une variation, et le niveau de référence n’est pas indiqué',
      'target-unreadable': 'sa cible n’a pas pu être lue comme un seul nombre',
    },
  },
  'kpi-without-baseline': {
    title: 'Aucune valeur de départ',
    why: 'Un changement ne se montre qu’à partir d’un point. Sans valeur de départ ni relevé antérieur, un bon chiffre après la formation est peut-être celui d’avant.',
    fix: 'Saisissez la valeur d’avant la formation, ou un relevé antérieur.',
    messages: { default: '« {goal} » n’a ni valeur de départ ni relevé antérieur.' },
    unknowns: { 'baseline-unreadable': 'sa valeur de départ n’a pas pu être lue comme un nombre' },
  },
  'kpi-without-direction': {
    title: 'Rien ne dit si plus ou moins vaut mieux',
    why: 'Un KPI dont le bon sens n’est pas indiqué est lu par chacun comme cela l’arrange, et un ordinateur ne peut pas le juger du tout.',
    fix: 'Indiquez si le KPI doit monter, baisser ou rester dans une plage, ou donnez-lui une valeur de départ et une cible.',
    messages: { default: 'Rien ne dit si « {kpi} » doit monter ou baisser.' },
    unknowns: {
      'unknown-words': 'son sens est exprimé dans des mots inconnus',
      'target-unreadable': 'sa cible n’a pas pu être lue comme un seul nombre et indique peut-être le bon sens',
    },
  },
  'kpi-without-owner': {
    title: 'KPI sans responsable',
    why: 'Un chiffre dont personne ne répond est lu tard et excusé. Le responsable est celui à qui la formation demande ce qui le ferait bouger.',
    fix: 'Saisissez la personne qui répond du KPI.',
    messages: { default: 'Personne n’est nommé responsable de « {kpi} ».' },
    unknowns: { 'cell-unreadable': 'la cellule de son responsable n’a pas pu être lue' },
  },
  'flat-target': {
    title: 'Cible égale à la valeur de départ',
    why: 'Une cible déjà atteinte ne demande rien : la formation qui y est rattachée paraîtra réussie sans avoir rien changé.',
    fix: 'Fixez une cible au-delà de la valeur de départ, ou dites dans le nom que le niveau doit être maintenu.',
    messages: { default: 'La cible de « {goal} » est {target}, là où il a commencé ({baseline}).' },
    unknowns: { 'numbers-missing': 'il n’a pas de valeur de départ ou pas de cible' },
  },
  'target-against-direction': {
    title: 'Cible du mauvais côté de la valeur de départ',
    why: 'Là où les chiffres disent « baisser » et les mots « monter », atteindre la cible est un échec qui sera annoncé comme un succès.',
    fix: 'Corrigez le sens, la valeur de départ ou la cible, selon ce qui est faux.',
    messages: { default: '« {goal} » devrait {should}, mais va de {baseline} à {target}.' },
    unknowns: {
      'numbers-missing': 'il n’a pas de valeur de départ ou pas de cible',
      'direction-unclear': 'rien n’indique dans quel sens il doit évoluer, ou ses chiffres sont eux-mêmes des variations',
    },
  },
  'target-beyond-history': {
    title: 'Cible bien au-delà de tout ce qui a été observé',
    why: 'Une cible qui demande plusieurs fois la plus forte variation connue est souvent une erreur de saisie ; si elle est voulue, la formation seule l’atteindra difficilement.',
    fix: 'Vérifiez la cible, ou dites ce qui sera si différent cette fois.',
    messages: {
      default:
        '« {kpi} » était à {latest} et devrait arriver à {target} ; la plus forte variation entre deux de ses {count} <relevé|relevés> a été de {largest}.',
    },
    unknowns: {
      'readings-flat': 'ses relevés n’ont jamais varié',
      'numbers-missing': 'il n’a pas de cible, ou moins de {fewest} <relevé|relevés>',
    },
  },
  'status-contradicts-numbers': {
    title: 'Le statut dit une chose, les chiffres une autre',
    why: 'Un statut est ce que l’on rapporte. S’il est plus flatteur, ou plus sévère, que les chiffres, les décisions sur la formation se prennent sur une humeur.',
    fix: 'Corrigez le statut, ou les chiffres si ce sont eux qui sont périmés.',
    messages: {
      met: '« {goal} » est donné comme « {status} », mais se trouve à {current} pour une cible de {target}.',
      missed: '« {goal} » est donné comme « {status} », mais se trouve à {current} et atteint donc sa cible de {target}.',
      overdue: '« {goal} » est donné comme « {status} », mais l’échéance était le {due} et il se trouve à {current} pour une cible de {target}.',
      behind: '« {goal} » est donné comme « {status} », mais a parcouru {progress} du chemin là où {expected} étaient attendus.',
      ahead: '« {goal} » est donné comme « {status} », mais a parcouru {progress} du chemin là où {expected} étaient attendus.',
    },
    unknowns: {
      'relative-target': 'sa cible est une variation par rapport à un niveau qui n’est pas indiqué',
      'different-scales': 'ses nombres sont écrits dans des échelles différentes',
      'unknown-level': 'sa cible est une variation, et le niveau de référence n’est pas indiqué',
      'single-value': 'sa plage est une seule valeur, et rien ne dit si plus ou moins vaut mieux',
      'no-limits': 'sa plage n’a pas de bornes',
      'no-current-value': 'il n’a pas de valeur actuelle',
      'current-unreadable': 'sa valeur actuelle n’a pas pu être lue comme un nombre',
      'no-target': 'il n’a pas de cible',
      'target-unreadable': 'sa cible n’a pas pu être lue comme un seul nombre',
      'other-time': 'sa cible porte sur une autre durée que la mesure',
      'no-direction': 'rien ne dit si plus ou moins vaut mieux',
      'at-risk': 'un objectif à risque peut se trouver n’importe où',
      'course-missing': 'son début, son échéance ou sa valeur de départ n’est pas indiqué',
    },
  },
  'mixed-scale': {
    title: 'Fractions et pourcentages mélangés',
    why: 'Une valeur de départ de 0,85 et une cible de 85 ressemblent à un objectif centuplé. Tout chiffre qui en est tiré (avancement, effet, argent) est faux d’autant.',
    fix: 'Écrivez tous les nombres du KPI dans une seule échelle, 0,85 ou 85.',
    messages: { default: '{small} de « {kpi} » vaut {fraction}, {large} vaut {percentage} : l’un ressemble à une fraction, l’autre à un pourcentage.' },
    unknowns: { 'too-few-numbers': 'il a moins de deux nombres à comparer' },
  },
  'vague-goal': {
    title: 'Objectif qui ne nomme aucun résultat',
    why: 'On ne peut pas manquer de bonnes intentions. Un objectif qui ne nomme aucun changement ne donne à ceux qui planifient la formation ni but ni critère.',
    fix: 'Reformulez l’objectif comme un changement : un verbe tel qu’augmenter, réduire ou atteindre, et ce sur quoi il porte.',
    messages: {
      vague: '« {goal} » repose sur {words} et ne nomme aucun résultat.',
      bare: '« {goal} » nomme un thème, pas un résultat.',
      blank: '« {goal} » n’a pas de libellé.',
    },
    unknowns: { 'unknown-verb': 'sa formulation n’emploie aucun verbe connu' },
  },
  'unmeasurable-goal': {
    title: 'Objectif sans rien à compter',
    why: 'Un objectif sans chiffre, sans indicateur et sans KPI est atteint quand quelqu’un le dit. Les dirigeants financent ce qu’ils peuvent mesurer.',
    fix: 'Chiffrez l’objectif, ou indiquez le KPI qui montre qu’il est atteint.',
    messages: { default: '« {goal} » n’a ni chiffre, ni indicateur, ni KPI.' },
    unknowns: {
      'name-not-found': 'un objectif, un résultat clé ou un KPI nomme un objectif qui n’a pas été trouvé et qui peut être celui-ci',
      'measure-in-words': 'sa mesure n’est donnée qu’en mots et désigne peut-être un KPI',
    },
  },
  'goal-without-deadline': {
    title: 'Objectif sans échéance',
    why: 'Un objectif qu’on peut atteindre n’importe quand n’est jamais en retard : sa formation n’est jamais due et son effet jamais mesuré.',
    fix: 'Saisissez le jour ou la période où l’objectif doit être atteint.',
    messages: { default: '« {goal} » ne dit nulle part pour quand.' },
    unknowns: {
      'due-unreadable': 'son échéance n’a pas pu être lue',
      'objective-without-deadline': 'son objectif n’a pas d’échéance à reprendre',
      'kpis-partly-dated': 'seuls certains des KPI qui le mesurent ont une échéance',
    },
  },
  'task-as-key-result': {
    title: 'Résultat clé qui est une tâche',
    why: 'On peut cocher une tâche sans que rien n’ait changé. Un résultat clé dit ce qui sera différent une fois le travail fait.',
    fix: 'Indiquez le changement que le travail doit apporter et gardez la tâche dans le plan.',
    messages: { default: '« {keyResult} » est accompli dès que quelque chose est livré (« {word} »).' },
    unknowns: { 'target-ambiguous': 'sa cible compte peut-être les livraisons, ou leur effet' },
  },
  'stale-kpi': {
    title: 'KPI qui n’a pas été relevé depuis longtemps',
    why: 'Une formation qui doit faire bouger un KPI ne se pilote pas avec un chiffre d’avant son début.',
    fix: 'Relevez le KPI, saisissez la valeur et sa date, ou abandonnez le KPI si personne ne le relève plus.',
    messages: {
      default: '« {kpi} » a été relevé pour la dernière fois le {last}, il y a {age} <jour|jours> ; ses chiffres arrivent tous les {spacing} jours environ.',
    },
    unknowns: { 'reading-undated': 'rien ne dit quand il a été relevé pour la dernière fois' },
  },
  'number-stored-as-text': {
    title: 'Nombre stocké sous forme de texte',
    why: 'Excel laisse ces cellules hors de ses sommes sans rien dire. Nous les lisons comme les nombres qu’elles montrent ; vos propres totaux, non.',
    fix: 'Convertissez les cellules en nombres (Données, Convertir, Terminer).',
    messages: { default: 'Un nombre est stocké comme texte dans {where} de {column} : {cells}.' },
    unknowns: {},
  },
  'ambiguous-date': {
    title: 'Date qui peut se lire de deux façons',
    why: 'Dans 03/04/2026, certains lisent mars et d’autres avril. Qu’une revue soit en retard ou un objectif terminé ne doit pas dépendre du pays du lecteur.',
    fix: 'Saisissez les dates comme des dates, ou sous la forme 2026-04-03.',
    messages: {
      default: 'Une date peut désigner deux jours dans {where} de {column} : {cells}.',
      converted: 'Une date n’est peut-être pas celle qui a été saisie (jour et mois inversés, ou une année seule) dans {where} de {column} : {cells}.',
    },
    unknowns: {},
  },
  'error-value': {
    title: 'Erreur dans une cellule',
    why: 'Une cellule qui affiche #N/A ou #REF! n’est ni une valeur ni vide : ce qui s’y trouvait est perdu pour toute somme et tout lien qui l’emploie.',
    fix: 'Réparez la formule, ou saisissez la valeur.',
    messages: { default: 'Une erreur s’affiche dans {where} de {column} : {cells}.' },
    unknowns: {},
  },
} as const;
