/** `Excel.ChartCollection`, `Chart` and its parts, as far as a chart of one of our sheets has them. */
import { handle, type HandleOf } from '../handle';
import type { Members, Property } from '../member';
import { areaOfAddress } from '../model/parse-address';
import type { Axis, Chart, Series, Sheet } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { Area } from '../../../src/workbook/address';

const COLLECTION = 'ref: excel/excel.chartcollection';
const CHART = 'ref: excel/excel.chart';
const SERIES = 'ref: excel/excel.chartseries';
const AXIS = 'ref: excel/excel.chartaxis';

type Opened = { readonly sheet: Sheet; readonly chart: Chart };

function rangeIn(value: unknown, where: string): Area {
  const area = (value as HandleOf<'Range'> | null)?.target.area;
  if (area === undefined) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', where);
  return area;
}

function newSeries(name: string, values: Area): Series {
  return { name, values, names: undefined, color: undefined, gapWidth: undefined };
}

const named = (sheet: Sheet, name: unknown): Chart | undefined => sheet.charts.find((one) => one.name.toLowerCase() === String(name).toLowerCase());

export const chartCollection: Members<{ readonly sheet: Sheet }> = {
  items: ({ sheet }) => sheet.charts.map((one) => handle('Chart', { sheet, chart: one })),
  item: ({ sheet }, key) => {
    const found = named(sheet, key);
    return found ? handle('Chart', { sheet, chart: found }) : null;
  },
  methods: {
    add: {
      docs: `${COLLECTION}#add: type, the range of its data, and how that is divided into series`,
      since: '1.1',
      writes: true,
      call: ({ sheet }, [type, range, by]) => {
        const area = rangeIn(range, 'ChartCollection.add');
        if (String(by) !== 'Columns') throw new OfficeError('InvalidArgument', 'Only charts of columns are imitated.', 'ChartCollection.add');
        const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index }));
        const added: Chart = {
          name: `Chart ${sheet.charts.length + 1}`,
          type: String(type),
          title: { text: '', visible: true },
          legend: true,
          place: undefined,
          series: columns.map((values, index) => newSeries(`Series${index + 1}`, values)),
          category: {},
          value: {},
        };
        sheet.charts.push(added);
        return handle('Chart', { sheet, chart: added });
      },
    },
    getItem: {
      docs: `${COLLECTION}#getItem: by name`,
      since: '1.1',
      call: ({ sheet }, [key]) => {
        const found = named(sheet, key);
        if (!found) throw new OfficeError('ItemNotFound', 'The requested resource does not exist.', 'ChartCollection.getItem');
        return handle('Chart', { sheet, chart: found });
      },
    },
    getItemOrNullObject: {
      docs: `${COLLECTION}#getItemOrNullObject: by name`,
      since: '1.4',
      call: ({ sheet }, [key]) => {
        const found = named(sheet, key);
        return found ? handle('Chart', { sheet, chart: found }) : null;
      },
    },
  },
};

export const chart: Members<Opened> = {
  identity: ({ chart: { name } }) => ({ Name: name }),
  properties: {
    name: {
      docs: `${CHART}#name`,
      since: '1.1',
      get: ({ chart: { name } }) => name,
      set: (target, value) => {
        target.chart.name = String(value);
      },
    },
  },
  navigations: {
    title: { docs: CHART, since: '1.1', open: (target) => handle('ChartTitle', { chart: target.chart }) },
    legend: { docs: CHART, since: '1.1', open: (target) => handle('ChartLegend', { chart: target.chart }) },
    axes: { docs: CHART, since: '1.1', open: (target) => handle('ChartAxes', { chart: target.chart }) },
    series: { docs: CHART, since: '1.1', open: (target) => handle('ChartSeriesCollection', { chart: target.chart }) },
  },
  methods: {
    setPosition: {
      docs: `${CHART}#setPosition: "relative to cells on the worksheet"`,
      since: '1.1',
      writes: true,
      call: (target, [start, end]) => {
        const [from, to] = [start, end].map((one) => areaOfAddress(String(one), 'Chart.setPosition')) as [Area, Area];
        target.chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
        return null;
      },
    },
    delete: {
      docs: `${CHART}#delete`,
      since: '1.1',
      writes: true,
      call: ({ sheet, chart: gone }) => {
        sheet.charts = sheet.charts.filter((one) => one !== gone);
        return null;
      },
    },
  },
};

export const chartTitle: Members<{ readonly chart: Chart }> = {
  properties: {
    text: {
      docs: 'ref: excel/excel.charttitle#text',
      since: '1.1',
      get: (target) => target.chart.title.text,
      set: (target, value) => {
        target.chart.title.text = String(value);
      },
    },
    visible: {
      docs: 'ref: excel/excel.charttitle#visible',
      since: '1.1',
      get: (target) => target.chart.title.visible,
      set: (target, value) => {
        target.chart.title.visible = value === true;
      },
    },
  },
};

export const chartLegend: Members<{ readonly chart: Chart }> = {
  properties: {
    visible: {
      docs: 'ref: excel/excel.chartlegend#visible',
      since: '1.1',
      get: (target) => target.chart.legend,
      set: (target, value) => {
        target.chart.legend = value === true;
      },
    },
  },
};

export const chartAxes: Members<{ readonly chart: Chart }> = {
  navigations: {
    categoryAxis: { docs: 'ref: excel/excel.chartaxes', since: '1.1', open: (target) => handle('ChartAxis', { axis: target.chart.category }) },
    valueAxis: { docs: 'ref: excel/excel.chartaxes', since: '1.1', open: (target) => handle('ChartAxis', { axis: target.chart.value }) },
  },
};

function bound(name: 'minimum' | 'maximum'): Property<{ readonly axis: Axis }> {
  return {
    docs: `${AXIS}#${name}`,
    since: '1.1',
    get: ({ axis }) => axis[name] ?? '',
    set: ({ axis }, value) => {
      axis[name] = Number(value);
    },
  };
}

export const chartAxis: Members<{ readonly axis: Axis }> = {
  properties: {
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    reversePlotOrder: {
      docs: `${AXIS}#reversePlotOrder: "plots data points from last to first"`,
      since: '1.7',
      get: ({ axis }) => axis.reversed ?? false,
      set: ({ axis }, value) => {
        axis.reversed = value === true;
      },
    },
  },
};

export const chartSeriesCollection: Members<{ readonly chart: Chart }> = {
  items: (target) => target.chart.series.map((series) => handle('ChartSeries', { series })),
  methods: {
    getItemAt: {
      docs: 'ref: excel/excel.chartseriescollection#getItemAt: from zero',
      since: '1.1',
      call: (target, [index]) => {
        const series = target.chart.series[Number(index)];
        if (series === undefined) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'getItemAt');
        return handle('ChartSeries', { series });
      },
    },
    add: {
      docs: 'ref: excel/excel.chartseriescollection#add: "not visible until values" are set',
      since: '1.7',
      writes: true,
      call: (target, [name]) => {
        const series = newSeries(String(name), { top: 0, left: 0, bottom: 0, right: 0 });
        target.chart.series.push(series);
        return handle('ChartSeries', { series });
      },
    },
  },
};

export const chartSeries: Members<{ readonly series: Series }> = {
  properties: {
    name: {
      docs: `${SERIES}#name`,
      since: '1.1',
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = String(value);
      },
    },
    gapWidth: {
      docs: `${SERIES}#gapWidth: of bars and columns only`,
      since: '1.7',
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        series.gapWidth = Number(value);
      },
    },
  },
  navigations: { format: { docs: SERIES, since: '1.1', open: ({ series }) => handle('ChartSeriesFormat', { series }) } },
  methods: {
    setValues: {
      docs: `${SERIES}#setValues`,
      since: '1.7',
      writes: true,
      call: ({ series }, [range]) => {
        series.values = rangeIn(range, 'ChartSeries.setValues');
        return null;
      },
    },
    setXAxisValues: {
      docs: `${SERIES}#setXAxisValues`,
      since: '1.7',
      writes: true,
      call: ({ series }, [range]) => {
        series.names = rangeIn(range, 'ChartSeries.setXAxisValues');
        return null;
      },
    },
  },
};

export const chartSeriesFormat: Members<{ readonly series: Series }> = {
  navigations: {
    fill: { docs: 'ref: excel/excel.chartseriesformat', since: '1.1', open: ({ series }) => handle('ChartFill', { series }) },
    line: { docs: 'ref: excel/excel.chartseriesformat', since: '1.1', open: ({ series }) => handle('ChartLineFormat', { series }) },
  },
};

export const chartFill: Members<{ readonly series: Series }> = {
  methods: {
    setSolidColor: {
      docs: 'ref: excel/excel.chartfill#setSolidColor',
      since: '1.1',
      writes: true,
      call: ({ series }, [color]) => {
        series.color = String(color);
        return null;
      },
    },
    clear: {
      docs: 'ref: excel/excel.chartfill#clear',
      since: '1.1',
      writes: true,
      call: ({ series }) => {
        series.color = null;
        return null;
      },
    },
  },
};

export const chartLineFormat: Members<{ readonly series: Series }> = {
  properties: {
    color: {
      docs: 'ref: excel/excel.chartlineformat#color',
      since: '1.1',
      get: ({ series }) => series.color ?? '',
      set: ({ series }, value) => {
        series.color = String(value);
      },
    },
  },
};
