/** Words of a module's title that say where, when, in which language or for which run it is held, not what it is about. */
export const TITLE_NOISE: ReadonlySet<string> = new Set(
  // Regions and languages.
  (
    'emea apac amer latam americas americ europe european asia pacific africa middle east west north south northern southern eastern western central global international regional local dach benelux nordic nordics iberia ' +
    'uk us usa eu germany france spain italy portugal austria switzerland poland netherlands belgium sweden denmark norway canada china india japan brazil mexico ' +
    'deutschland frankreich spanien italien osterreich schweiz polen europa nord sud ost allemagne espagne italie autriche suisse pologne est ouest ' +
    'english german french spanish italian portuguese polish dutch en de fr es it pl nl deutsch englisch franzosisch anglais allemand francais espagnol ' +
    // Runs.
    'cohort wave batch group edition round session run intake class kohorte gruppe durchgang cohorte vague groupe promotion spring summer autumn fall winter fruhjahr sommer herbst printemps ete automne hiver q1 q2 q3 q4 h1 h2 ' +
    // What all of them are.
    'module course training programme program workshop seminar kurs schulung formation atelier'
  ).split(' '),
);

/** Words after which a number only counts runs: "cohort 2", "wave 3". */
export const RUN_WORDS: ReadonlySet<string> = new Set(
  'cohort wave batch group edition round session run intake class kohorte gruppe durchgang cohorte vague groupe promotion'.split(' '),
);
