/** Words that state an amount, a deadline or the keeping of a level, in English, French and German; a trailing * stands for any ending. */

/** "One" and "quarter" are left out: they say too many other things. */
export const AMOUNT_WORDS: readonly string[] = ['half', 'halv*', 'double*', 'doubling', 'triple*', 'third', 'two thirds', 'three quarters', 'zero', 'twice', 'dozen', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'moitie', 'tiers', 'doubl*', 'tripl*', 'deux', 'trois', 'quatre', 'cinq', 'dix', 'halfte', 'halbier*', 'drittel', 'verdoppel*', 'verdreifach*', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'zehn'];

export const KEEPING_WORDS: readonly string[] = ['keep', 'keeping', 'maintain*', 'sustain*', 'preserve*', 'hold', 'remain*', 'stay', 'maintenir', 'maintien', 'garder', 'preserver', 'conserver', 'halten', 'beibehalten', 'bewahren', 'aufrechterhalten'];

/** What turns a stretch of time into a deadline. */
export const DEADLINE_LEADS: readonly string[] = ['by', 'until', 'before', 'within', 'end of', 'during', 'this', 'bis', 'innerhalb', 'ende', 'dieses', 'dieser', 'diesen', 'avant', 'fin', 'd ici', 'dans', 'cette', 'ce'];
export const DEADLINE_TIMES: readonly string[] = ['year*', 'quarter*', 'month*', 'week*', 'half year', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jahr*', 'quartal*', 'monat*', 'woche*', 'januar', 'februar', 'marz', 'juni', 'juli', 'oktober', 'dezember', 'ans', 'annee', 'trimestre*', 'mois', 'semaine*', 'janvier', 'fevrier', 'mars', 'avril', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
