/** The one chart that a sheet of ours may have: native, drawn over its cells, and gone with its sheet. */
import type { Area } from './address';

/** By this name it is found again among what people drew on the same sheet. */
export const CHART_NAME = 'Plumbline chart';

export const CHART_KINDS = ['bars', 'waterfall', 'line'] as const;

export interface SheetChart {
  /** `waterfall`: bars of the second series, each beginning where the first one says. */
  readonly kind: (typeof CHART_KINDS)[number];
  /** Read out where the chart cannot be seen, and shown above it unless `untitled`. */
  readonly title: string;
  readonly untitled?: boolean;
  /** The cells that it covers. */
  readonly place: Area;
  /** Names of the points, one below the other. */
  readonly names: Area;
  readonly series: readonly ChartSeries[];
  /** Where the axis of values ends; null: wherever the values do. It begins at zero. */
  readonly most: number | null;
}

export interface ChartSeries {
  readonly title: string;
  /** As many cells as there are names. */
  readonly values: Area;
}
