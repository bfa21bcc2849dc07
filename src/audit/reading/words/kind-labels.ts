/** What people write before the number or code of something, to say what it is: `KPI 3`, `Priority 2`, in English, French and German; lower case. */

export const PRIORITY_LABELS: readonly string[] = [
  'p',
  'prio',
  'priority',
  'strategic priority',
  'pillar',
  'theme',
  'goal',
  'strategic goal',
  'priorität',
  'handlungsfeld',
  'schwerpunkt',
  'stoßrichtung',
  'ziel',
  'priorité',
  'axe',
  'axe stratégique',
  'pilier',
  'enjeu',
];

export const KPI_LABELS: readonly string[] = ['kpi', 'metric', 'indicator', 'measure', 'kennzahl', 'indikator', 'indicateur', 'mesure'];

export const MODULE_LABELS: readonly string[] = [
  'module',
  'course',
  'training',
  'programme',
  'program',
  'modul',
  'kurs',
  'seminar',
  'schulung',
  'formation',
  'stage',
];
