import type { Direction, Level, Status } from '../types';

/** First match wins, so the negative and the particular stand before the plain. */
export const STATUS_WORDS: readonly (readonly [RegExp, Status | null])[] = [
  // Late is how it went; that it is over counts.
  [
    /^(?:completed?|delivered|done|finished|closed|held|abgeschlossen|erledigt|durchgefuhrt|termine\w*|realise\w*|livre\w*)\b.*\b(?:late|delay\w*|verspatet|verspatung|verzogert\w*|verzug|retard)\b/,
    'completed',
  ],
  // As learning systems export it: COURSE_INCOMPL, COURSE_COMPL.
  [/(?:^|[ _])incompl$/i, 'active'],
  [/(?:^|[ _])compl$/i, 'completed'],
  // Half a statement is none: "partially met" is neither met nor missed.
  [/\b(partial\w*|partly|mostly|nearly|almost|teilweise|teils|partielle\w*|en partie|presque|fast)\b/, null],
  [/\b(not completed?|not finished|not done|incomplete|unvollstandig|nicht abgeschlossen|nicht beendet|non termine\w*|inacheve\w*|noch offen)\b/, 'active'],
  [
    /\b(not going ahead|not taking place|will not (?:run|take place|happen)|did not (?:run|take place)|findet nicht statt|fand nicht statt|nicht durchgefuhrt|nicht stattgefunden|n a pas (?:eu )?lieu|n aura pas lieu|ne se fera pas|non tenue?s?)\b/,
    'cancelled',
  ],
  [/\b(not active|nicht aktiv|inaktiv|inacti\w*)\b/, 'closed'],
  [/\b(not on track|nicht im plan|nicht auf kurs)\b/, 'off-track'],
  [/\b(not passed|did not pass|non reussi\w*)\b/, 'failed'],
  [/\b(not enrolled|not registered|not attempted|waitlist\w*|wait listed|warteliste|liste d attente)\b/, 'assigned'],
  [/\b(no show|absent|did not attend|nicht erschienen)\b/, 'withdrawn'],
  [/\b(idea|proposal|proposed|draft|idee|vorschlag|entwurf|proposition|brouillon|backlog|concept|konzept)\b/, 'idea'],
  [
    /\b(cancel\w*|abandon\w*|dropped|scrapped|annule\w*|abgebrochen|storniert|gestrichen|discontinued|abandonne\w*|entfallt|entfallen|abgesagt\w*|fallt aus|fallt weg|fiel aus|ausgefallen\w*|verworfen\w*|eingestellt\w*|aufgegeben|called off|shelved|axed|killed|stopped|rejected|abgelehnt\w*|supprime\w*|deprogramme\w*|retire du programme|rejete\w*|refuse\w*)\b/,
    'cancelled',
  ],
  [
    /\b(not met|not achieved|missed|unmet|failed to meet|non atteint\w*|nicht erreicht|verfehlt|did not meet|does not meet|non atteinte?|target missed|ziel verfehlt|verpasst)\b/,
    'not-met',
  ],
  [
    /\b(not started|not begun|not yet|planned|upcoming|scheduled|pending|future|to do|todo|geplant|nicht begonnen|a venir|prevu\w*|planifie\w*|non commence\w*|pas commence\w*|pas encore\w*|in planung|in vorbereitung|vorgesehen|anstehend\w*|bevorstehend\w*|ausstehend\w*|noch nicht|in planning|in preparation|being prepared|to be scheduled|not launched|confirmed|bestatigt|approved|genehmigt\w*|freigegeben|bewilligt|validee?s?|approuvee?s?|en preparation|en projet|a planifier|a lancer|a faire|a demarrer|en cours de planification|en attente de lancement)\b/,
    'planned',
  ],
  [
    /\b(on hold|hold|held over|parked|frozen|stalled|halted|geparkt|eingefroren|gestoppt|in suspense|en suspens|mise? en attente|gelee?s?|differee?s?|on ice|auf eis|paused|suspended|deferred|postponed|verschoben\w*|vertagt|ruht|ruhend|ausgesetzt|reporte\w*|pausiert|zuruckgestellt|en pause|suspendu\w*)\b/,
    'on-hold',
  ],
  [/\b(off track|red|critical|behind|delayed|late|rot|rouge|kritisch|critique|in verzug|verspatet|verzogert|en retard)\b|🔴|^r$/u, 'off-track'],
  [/\b(at risk|amber|yellow|orange|gelb|jaune|gefahrdet|a risque|needs attention|a surveiller)\b|🟡|🟠|^a$/u, 'at-risk'],
  [/\b(on track|green|grun|vert|im plan|auf kurs|planmassig|en bonne voie|progressing)\b|🟢|^g$/u, 'on-track'],
  [/\b(withdrawn|unenrolled|withdrew|abgemeldet|desinscrit\w*)\b/, 'withdrawn'],
  [/\b(expired|abgelaufen|expire|expiree)\b/, 'expired'],
  [/\b(overdue|uberfallig)\b/, 'overdue'],
  [/\b(failed|fail|nicht bestanden|echoue\w*)\b/, 'failed'],
  [/\b(passed|pass|bestanden|reussi\w*)\b/, 'passed'],
  [/\b(met|achieved|exceeded|atteint\w*|erreicht|accomplished|reached|attained|target achieved|ziel erreicht)\b/, 'met'],
  [
    /\b(closed|retired|archived|left|leaver|former|departed|terminated|resigned|dismissed|geschlossen|archiviert|ausgeschieden|ausgetreten|ehemalig\w*|ferme\w*|clos|cloture\w*|archive\w*|sorti|sortie|partie?|ancien|ancienne|beendet)\b/,
    'closed',
  ],
  [
    /\b(complete|completed|done|finished|ended|delivered|attended|abgeschlossen|absolviert|erledigt|fertig|teilgenommen|termine\w*|acheve\w*|complet\w*|suivi\w*|durchgefuhrt|gehalten|stattgefunden|realise\w*|effectue\w*|fini\w*|fait|faite|held|rolled off|wrapped up)\b|✅|✔|✓/,
    'completed',
  ],
  [/\b(enrolled|registered|angemeldet|eingeschrieben|inscrit\w*)\b/, 'enrolled'],
  [/\b(assigned|zugewiesen|assigne\w*)\b/, 'assigned'],
  [
    /\b(active|running|ongoing|on going|in delivery|in rollout|rolling out|in durchfuhrung|in umsetzung|in progress|in-progress|started|live|current|open|created|launched|rolled out|wip|in flight|underway|under way|pilot\w*|on leave|employed|aktiv|laufend\w*|lauft|offen|gestartet|angestellt|en cours|actif|actifs|actives?|lance\w*|in arbeit|in bearbeitung|in progress)\b/,
    'active',
  ],
];

export const DIRECTION_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [
    /\b(range|band|within|with in|between|exact\w*|maintain\w*|stable|stay|nominal|bereich|zielbereich|bandbreite|zwischen|halten|stabil|fourchette|plage|intervalle|entre|maintenir)\b|^(?:target|on target|cible|ziel|zielwert)$|↔|⟷/,
    'range',
  ],
  [
    /\b(at most|below|down|downwards?|decreas\w*|lower|lowest|low|less|fewer|min|minimi[sz]\w*|minimum|reduc\w*|smaller|fall\w*|senk\w*|sinken\w*|niedrig\w*|weniger|kleiner|runter|abnehmend|fallend|reduzieren|verringern|minimieren|baiss\w*|diminu\w*|reduire|moins|bas|decroiss\w*|descendant|negative?)\b|↓|▼|^[-−<≤]$/,
    'down',
  ],
  [
    /\b(at least|above|up|upwards?|increas\w*|higher|highest|high|more|max|maximi[sz]\w*|maximum|rais\w*|ris\w*|greater|grow\w*|bigger|larger|steig\w*|hoher\w*|hohe|mehr|grosser|hoch|zunehmend|erhohen|maximieren|hausse|augment\w*|plus|haut|eleve\w*|croiss\w*|montant|positive?)\b|↑|▲|^[+>≥]$/,
    'up',
  ],
];

export const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\b(individual|person\w*|employee|individuel\w*|individuell|mitarbeite\w*|collaborateur\w*|employe\w*)\b/, 'individual'],
  [/\b(team\w*|squad|equipe\w*|gruppe\w*)\b/, 'team'],
  [
    /\b(company|corporate|organi[sz]ation\w*|enterprise|group|global|unternehmen\w*|konzern|entreprise|societe|konzernweit|strategi\w*|executive|board)\b/,
    'company',
  ],
  [/\b(unit|department\w*|division\w*|business unit|function\w*|bereich\w*|abteilung\w*|area|unite\w*|departement\w*|service|direction|divisional)\b/, 'unit'],
];

/** Days between one and the next. */
export const CADENCE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(biweekly|fortnight\w*|every two weeks|bi weekly|zweiwochentlich|alle zwei wochen|bimensuel\w*|toutes les deux semaines)\b/, 14],
  [/\b(bimonthly|bi monthly|every two months|every other month|zweimonatlich|bimestriel\w*)\b/, 61],
  [/\b(semi annual\w*|half yearly|biannual\w*|twice a year|every six months|twice yearly|half year|bi annual\w*|halbjahrlich\w*|semestriel\w*)\b/, 184],
  [/\b(biennial\w*|every two years|zweijahrlich|alle zwei jahre|bisannuel\w*)\b/, 730],
  [/\b(daily|taglich\w*|quotidien\w*)\b/, 1],
  [/\b(weekly|week|wochentlich\w*|hebdomadaire)\b/, 7],
  [/\b(monthly|month|monatlich\w*|mensuel\w*)\b/, 31],
  [/\b(quarterly|quarter|vierteljahrlich\w*|quartal\w*|trimestriel\w*)\b/, 92],
  [/\b(annual\w*|yearly|year|jahrlich\w*|annuel\w*)\b/, 366],
  [/^d$/, 1],
  [/^w$/, 7],
  [/^m$/, 31],
  [/^q$/, 92],
  [/^[ay]$/, 366],
];

/** The words of a header are words of its cells: mandatory or voluntary. */
export const NO =
  /^(no|n|false|0|nein|non|falsch|faux|✗|✘|❌|☐)$|^(?:no|nein|non|not|nicht|kein\w*|pas|aucun\w*)\b|^(?:voluntary|optional|elective|recommended|nice to have|freiwillig\w*|wahl\w*|empfohlen\w*|kann|fakultativ\w*|volontaire|facultati\w*|optionnel\w*|recommandee?s?|conseillee?s?)\b/u;
export const YES =
  /^(yes|y|true|x|✓|✔|✅|☑|1|ja|j|oui|o|wahr|vrai|si)$|^(?:yes|ja|oui)\b|^(?:mandatory|compulsory|obligatory|required|statutory|must|legally required|by law|pflicht\w*|verpflichtend\w*|obligatorisch\w*|muss|vorgeschrieben\w*|gesetzlich\w*|verbindlich\w*|obligatoire\w*|requise?|imposee?|reglementaire|exigee?)\b/u;

/** Whether somebody agreed to a goal, which says nothing of how it goes. */
export const APPROVAL_WORDS: readonly string[] = [
  'approved',
  'not approved',
  'pending approval',
  'awaiting approval',
  'in approval',
  'submitted',
  'not submitted',
  'draft',
  'sent back',
  'genehmigt',
  'nicht genehmigt',
  'entwurf',
  'eingereicht',
  'zur genehmigung',
  'approuve',
  'non approuve',
  'valide',
  'brouillon',
  'soumis',
  'en attente de validation',
];
