/** What must be queued to draw the chart of one of our sheets: Excel's own, made anew at each write, so that it is drawn of the cells that are there now. */
import { CHART_NAME, cellName, type SheetChart, type SheetEdit } from '../../../workbook';
import { rangeOf, type SheetNow } from './sheet-now';
import { CALL_BYTES, type Step } from './step';

const COLOUR = '#2E6DA4';
const TYPES = { bars: 'BarClustered', waterfall: 'BarStacked', line: 'LineMarkers' } as const satisfies Record<SheetChart['kind'], string>;
/** Calls for a chart, and for each of its series. */
const CALLS = 24;
const SERIES_CALLS = 10;

/** A sheet that is new has none to take away. */
export function chartSteps({ name, hidden, chart }: SheetEdit, there: SheetNow | undefined): Step[] {
  if (hidden || (chart === undefined && there?.charted !== true)) return [];
  return [
    {
      bytes: CALL_BYTES * (CALLS + SERIES_CALLS * (chart?.series.length ?? 0)),
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        if (there?.charted === true) sheet.charts.getItem(CHART_NAME).delete();
        if (chart !== undefined) draw(sheet, chart);
      },
    },
  ];
}

function draw(sheet: Excel.Worksheet, { kind, title, untitled, place, names, series, most }: SheetChart): void {
  const [first, ...others] = series as [SheetChart['series'][number], ...SheetChart['series']];
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, first.values), 'Columns');
  chart.name = CHART_NAME;
  chart.title.text = title;
  if (untitled === true) chart.title.visible = false;
  chart.legend.visible = false;
  chart.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
  const drawn = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.title))];
  drawn.forEach((one, index) => {
    const { title: named, values } = series[index] as SheetChart['series'][number];
    one.name = named;
    one.setValues(rangeOf(sheet, values));
    one.setXAxisValues(rangeOf(sheet, names));
    if (kind === 'line') one.format.line.color = COLOUR;
    else if (kind === 'waterfall' && index === 0) one.format.fill.clear();
    else one.format.fill.setSolidColor(COLOUR);
    if (kind !== 'line') one.gapWidth = 40;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  if (most !== null) valueAxis.maximum = most;
  // Bars stand in the order of their cells, the first one on top; the numbers stay below.
  if (kind !== 'line') categoryAxis.reversePlotOrder = true;
}
