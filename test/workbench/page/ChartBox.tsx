/** A chart of the emulated workbook where it stands, drawn plainly: bars, bars that begin where others end, or a line, with the names of their points. */
import type { Area } from '../../../src/workbook';
import { valueOf, type Chart, type Series, type Sheet } from '../../emulator/model/sheet';

const TITLE = 24;
/** The share of the width that names of bars get, and the height that names below a line get, in pixels. */
const NAMES = 0.3;
const FOOT = 20;

interface Props {
  readonly sheet: Sheet;
  readonly chart: Chart;
  /** In pixels of the sheet. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export function ChartBox({ sheet, chart, box }: Props) {
  const { title, type } = chart;
  const top = title.visible ? TITLE : 8;
  const drawing = { ...box, top, height: box.height - top - (type.startsWith('Line') ? FOOT : 8) };
  return (
    <svg className="chart" role="img" aria-label={title.text} style={{ left: box.left, top: box.top }} width={box.width} height={box.height}>
      {title.visible && (
        <text x={box.width / 2} y={16} textAnchor="middle" fontWeight="600">
          {title.text}
        </text>
      )}
      {type.startsWith('Line') ? <Lines sheet={sheet} chart={chart} drawing={drawing} /> : <Bars sheet={sheet} chart={chart} drawing={drawing} />}
    </svg>
  );
}

interface Drawing {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly drawing: Props['box'];
}

function Bars({ sheet, chart, drawing: { top, width, height } }: Drawing) {
  const names = namesOf(sheet, chart.series[0]);
  const bars = chart.series.map(({ values }) => numbersOf(sheet, values));
  const count = Math.max(1, names.length);
  const step = height / count;
  const most = chart.value.maximum ?? Math.max(1, ...names.map((_, point) => bars.reduce((sum, each) => sum + (each[point] ?? 0), 0)));
  const left = width * NAMES;
  const long = (value: number): number => (Math.max(0, value) / most) * (width - left - 12);
  return (
    <>
      {names.map((name, point) => {
        // The first point stands on top, as `reversePlotOrder` of the categories asks for it.
        const y = top + (chart.category.reversed === true ? point : count - 1 - point) * step;
        let at = left;
        return (
          <g key={point}>
            <text x={left - 6} y={y + step / 2 + 4} textAnchor="end">
              {name.length > 24 ? `${name.slice(0, 23)}…` : name}
            </text>
            {chart.series.map(({ color }, index) => {
              const x = at;
              at += long(bars[index]?.[point] ?? 0);
              return color === null ? null : <rect key={index} x={x} y={y + step * 0.15} width={at - x} height={step * 0.7} fill={color ?? '#2E6DA4'} />;
            })}
          </g>
        );
      })}
      <path d={`M${left} ${top}v${height}`} stroke="currentColor" opacity={0.5} />
    </>
  );
}

function Lines({ sheet, chart, drawing: { top, width, height } }: Drawing) {
  const names = namesOf(sheet, chart.series[0]);
  const lines = chart.series.map(({ values }) => numbersOf(sheet, values));
  const most = chart.value.maximum ?? Math.max(1, ...lines.flat().map((value) => value ?? 0));
  const across = (point: number): number => 24 + (names.length < 2 ? 0.5 : point / (names.length - 1)) * (width - 48);
  return (
    <>
      <path d={`M12 ${top + height}h${width - 24}`} stroke="currentColor" opacity={0.5} />
      {chart.series.map(({ color }, index) => {
        const points = (lines[index] ?? []).flatMap((value, point) =>
          value === null ? [] : [[across(point), top + height - (Math.max(0, value) / most) * height] as const],
        );
        return (
          <g key={index} stroke={color ?? '#2E6DA4'} fill={color ?? '#2E6DA4'}>
            <polyline points={points.map((point) => point.join(',')).join(' ')} fill="none" strokeWidth={2} />
            {points.map(([x, y]) => (
              <circle key={x} cx={x} cy={y} r={3} />
            ))}
          </g>
        );
      })}
      {[0, names.length - 1].map((point) => (
        <text key={point} x={across(point)} y={top + height + 15} textAnchor={point === 0 ? 'start' : 'end'}>
          {names[point]}
        </text>
      ))}
    </>
  );
}

function cellsOf(sheet: Sheet, { top, bottom, left }: Area) {
  return Array.from({ length: bottom - top + 1 }, (_, index) => valueOf(sheet, top + index, left));
}

function namesOf(sheet: Sheet, series: Series | undefined): string[] {
  return series?.names === undefined ? [] : cellsOf(sheet, series.names).map((value) => String(value ?? ''));
}

/** Null for what is no number. */
function numbersOf(sheet: Sheet, area: Area): (number | null)[] {
  return cellsOf(sheet, area).map((value) => (typeof value === 'number' ? value : null));
}
