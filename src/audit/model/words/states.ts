/** Words of status, direction, level, cadence and yes or no, in English, French and German. */
import type { Direction, Level, Status } from '../types';

/** First match wins, so the negative and the particular stand before the plain. */
export const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(idea|proposal|proposed|draft|idee|vorschlag|entwurf|proposition|brouillon|backlog)\b/, 'idea'],
  [/\b(cancel\w*|abandon\w*|dropped|scrapped|annule\w*|abgebrochen|storniert|gestrichen|discontinued)\b/, 'cancelled'],
  [/\b(not met|not achieved|missed|unmet|failed to meet|non atteint\w*|nicht erreicht|verfehlt|did not meet|band not met)\b/, 'not-met'],
  [/\b(not started|not begun|not yet|planned|upcoming|scheduled|pending|future|to do|todo|geplant|nicht begonnen|a venir|prevu\w*|planifie\w*|non commence\w*)\b/, 'planned'],
  [/\b(on hold|paused|suspended|deferred|pausiert|zuruckgestellt|en pause|suspendu\w*)\b/, 'on-hold'],
  [/\b(off track|off-track|red|critical|behind|delayed|rot|rouge|in verzug|en retard)\b/, 'off-track'],
  [/\b(at risk|at-risk|amber|yellow|orange|gelb|jaune|gefahrdet|a risque)\b/, 'at-risk'],
  [/\b(on track|on-track|green|grun|vert|im plan|auf kurs|en bonne voie|progressing)\b/, 'on-track'],
  [/\b(withdrawn|unenrolled|withdrew|abgemeldet|desinscrit\w*)\b/, 'withdrawn'],
  [/\b(expired|abgelaufen|expire|expiree)\b/, 'expired'],
  [/\b(overdue|uberfallig)\b/, 'overdue'],
  [/\b(failed|fail|nicht bestanden|echoue\w*)\b/, 'failed'],
  [/\b(passed|pass|bestanden|reussi\w*)\b/, 'passed'],
  [/\b(met|achieved|exceeded|atteint\w*|erreicht|accomplished|reached)\b/, 'met'],
  [/\b(closed|retired|archived|inactive|geschlossen|ferme\w*|clos|cloture\w*|beendet)\b/, 'closed'],
  [/\b(complete|completed|done|finished|ended|delivered|course complete|abgeschlossen|erledigt|fertig|termine\w*|acheve\w*|complet\w*)\b/, 'completed'],
  [/\b(enrolled|registered|angemeldet|eingeschrieben|inscrit\w*)\b/, 'enrolled'],
  [/\b(assigned|zugewiesen|assigne\w*)\b/, 'assigned'],
  [/\b(active|running|ongoing|in progress|in-progress|started|live|current|open|created|aktiv|laufend|lauft|offen|en cours|actif|active|in arbeit)\b/, 'active'],
];

export const DIRECTION_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/\b(range|band|within|with in|between|bereich|fourchette|plage|exact\w*|maintain within|target is best|nominal)\b|↔/, 'range'],
  [/\b(down|decrease\w*|lower|less|minimi[sz]e|reduce|smaller|fall|senken|sinken\w*|niedriger|weniger|runter|baisse|diminuer|moins|bas|negative)\b|↓|▼|^[-−<≤]$/, 'down'],
  [/\b(up|increase\w*|higher|more|maximi[sz]e|raise|greater|grow|bigger|steigen\w*|hoher|mehr|hoch|hausse|augmenter|plus|haut|positive)\b|↑|▲|^[+>≥]$/, 'up'],
];

export const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\b(individual|person\w*|employee|individuel\w*|individuell|mitarbeite\w*)\b/, 'individual'],
  [/\b(team|squad|equipe|gruppe)\b/, 'team'],
  [/\b(company|corporate|organi[sz]ation\w*|enterprise|group|global|unternehmen\w*|konzern|entreprise|societe|strategic)\b/, 'company'],
  [/\b(unit|department\w*|division\w*|business unit|function\w*|bereich\w*|abteilung\w*|unite|departement\w*|service|direction)\b/, 'unit'],
];

/** Days between one and the next. */
export const CADENCE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(biweekly|fortnight\w*|every two weeks|bi weekly)\b/, 14],
  [/\b(bimonthly|every two months)\b/, 61],
  [/\b(semi annual\w*|half yearly|biannual\w*|twice a year|every six months|halbjahrlich\w*|semestriel\w*)\b/, 184],
  [/\b(biennial\w*|every two years)\b/, 730],
  [/\b(daily|taglich\w*|quotidien\w*)\b/, 1],
  [/\b(weekly|week|wochentlich\w*|hebdomadaire)\b/, 7],
  [/\b(monthly|month|monatlich\w*|mensuel\w*)\b/, 31],
  [/\b(quarterly|quarter|vierteljahrlich\w*|quartal\w*|trimestriel\w*)\b/, 92],
  [/\b(annual\w*|yearly|year|jahrlich\w*|annuel\w*)\b/, 366],
];

export const YES = /^(yes|y|true|x|✓|✔|1|ja|j|oui|o|wahr|vrai|si)$/;
export const NO = /^(no|n|false|0|nein|non|falsch|faux|✗|✘)$/;
