/** What last year's training did: four modules whose leads of every second team were trained first, and what the readings of their teams show since. */
import { date, type SampleRow } from './drawn-sheet';
import { leadOf, TEAMS } from './people';

export interface Story {
  readonly module: string;
  readonly kpi: string;
  /** What the training changed in the teams that had it, as a share of their reading. */
  readonly lift: number;
}

export const STORIES: readonly Story[] = [
  { module: 'M-34', kpi: 'KPI-27', lift: 0.25 },
  { module: 'M-35', kpi: 'KPI-02', lift: -0.01 },
  { module: 'M-36', kpi: 'KPI-19', lift: 0.1 },
  { module: 'M-37', kpi: 'KPI-18', lift: -0.06 },
];

/** The first quarter in which it could be seen. */
const SEEN_FROM = 'Q2 2025';

const isFirst = (team: number): boolean => team % 2 === 0;

/** By how much a reading of a team differs for a training that its lead had: 1 where it does not. */
export function liftOf(kpi: unknown, team: number, quarter: string, quarters: readonly string[]): number {
  const story = STORIES.find((one) => one.kpi === kpi);
  return story === undefined || !isFirst(team) || quarters.indexOf(quarter) < quarters.indexOf(SEEN_FROM) ? 1 : 1 + story.lift;
}

/** The leads trained in spring 2025; `late` gives those who were not. */
export function leadCompletions({ module }: Pick<Story, 'module'>, late = false): SampleRow[] {
  return TEAMS.flatMap((_, team) =>
    isFirst(team) === late
      ? []
      : [
          {
            Module: module,
            'Employee ID': `E${1001 + leadOf(team)}`,
            'Completion date': date(`2025-0${2 + (team % 3 === 0 ? 1 : 0)}-${String(10 + (team % 12)).padStart(2, '0')}`),
            Status: 'Completed',
            'Test score': 75 + ((team * 5) % 20),
          },
        ],
  );
}
