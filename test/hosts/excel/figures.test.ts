/** Sheets of figures in Excel: each formula comes to the value it was planned with, how they print is set, and everything comes out again. */
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { CHART_NAME, sheetNamed, valueAt } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { pictureOf } from '../../emulator/to-snapshot';
import { EVERYTHING } from '../../workbooks/sample/everything';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

it('stand by their formulas, print as they should, and leave no trace, written once or twice', async () => {
  for (const times of [1, 2]) {
    const emulator = new Emulator({ workbook: workbookFrom(sampleSnapshot(sampleSheets())) });
    connect(emulator);
    for (const { page } of emulator.workbook.sheets) page.paper = 'A4';
    const host = excelHost({ wait: () => Promise.resolve() });
    const before = pictureOf(emulator.workbook, { looks: false });
    for (let time = 0; time < times; time++) {
      const workbook = await host.read();
      const plan = planWrite(audit(workbook, { asOf: SAMPLE_AS_OF }), workbook, EVERYTHING);
      expect((await host.apply(plan)).refused).toEqual([]);
      const after = await host.read();
      for (const { name, cells } of plan.sheets) {
        const sheet = sheetNamed(after, name);
        if (sheet === undefined) throw new Error(`${name} is not there`);
        cells.forEach((line, row) =>
          line.forEach((input, column) => {
            if (typeof input !== 'object' || input === null) return;
            const [now, planned] = [valueAt(sheet, row, column) ?? '', input.value ?? ''];
            expect([name, row, column, now]).toEqual([name, row, column, typeof planned === 'number' ? expect.closeTo(planned, 6) : planned]);
          }),
        );
      }
    }
    const pages = new Map(emulator.workbook.sheets.map(({ name, page }) => [name, page]));
    expect(pages.get('Plumbline Scorecard')).toEqual({ paper: 'A4', orientation: 'Portrait', zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
    expect(pages.get('Plumbline Modules')).toEqual({
      paper: 'A4',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '$4:$5',
      printArea: 'A:Q',
      breaks: ['A44', 'A63'],
    });
    expect(pages.get('Plumbline Findings')).toMatchObject({ paper: 'A4', orientation: 'Landscape', printArea: 'A:K' });
    expect(pages.get('Modules')).toEqual({ paper: 'A4' });
    // Excel's own charts, each once, of the cells that are there.
    const charts = emulator.workbook.sheets.flatMap(({ name, charts: all }) =>
      all.map(({ name: called, type, series }) => [name, called, type, series.length]),
    );
    expect(charts).toEqual([
      ['Plumbline Scorecard', CHART_NAME, 'BarClustered', 1],
      ['Plumbline Money', CHART_NAME, 'BarStacked', 2],
    ]);
    const undo = times === 1 ? planRevert(await host.read()) : planRemove(await host.read())?.plan;
    if (undo === null || undo === undefined) throw new Error('There is nothing to take back.');
    expect((await host.apply(undo)).refused).toEqual([]);
    expect(pictureOf(emulator.workbook, { looks: false })).toBe(before);
  }
});
