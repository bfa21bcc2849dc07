/** What the workbench shows of the workbook: our sheets among the others, their charts where they stand, and the tab of the sheet that is looked at. */
import { describeWithChromium } from '../support/available';
import { startWorkbenches, takePicture, type Workbenches } from './opened-pane';

describeWithChromium('the workbook in the workbench', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  it('has our sheets as tabs, with their charts, and the selected tab is in view', async () => {
    const opened = await workbenches.open('pane=350&start=audit', { viewport: { width: 900, height: 820 } });
    const { page, button, tab, heading, errors } = opened;
    await heading('What to repair first').waitFor();
    await tab('Write').click();
    await button(/^Write [\d,]+ cells$/).click();
    await heading('Written').waitFor();
    const sheets = page.getByRole('tablist', { name: 'Sheets' });
    const names = await sheets.getByRole('tab').allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['Modules', 'Plumbline Scorecard', 'Plumbline Findings']));
    const charted = await page.evaluate(() =>
      window.plumblineWorkbench.book.emulator.workbook.sheets
        .filter(({ visibility, charts }) => visibility === 'visible' && charts.length > 0)
        .map(({ name, charts }) => ({ name, points: charts.map(({ series }) => (series[0]?.values.bottom ?? 0) - (series[0]?.values.top ?? 0) + 1) })),
    );
    expect(charted.map(({ name }) => name)).toContain('Plumbline Scorecard');
    for (const { name, points } of charted) {
      // As whoever sits in front of it goes there, and as the pane does: the tabs follow.
      await page.evaluate((sheet) => window.plumblineWorkbench.person.select(sheet, 'A1'), name);
      const selected = sheets.getByRole('tab', { name, selected: true });
      await selected.waitFor();
      const [row, one] = await Promise.all([sheets.boundingBox(), selected.boundingBox()]);
      expect(one?.x).toBeGreaterThanOrEqual(row?.x ?? 0);
      expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual((row?.x ?? 0) + (row?.width ?? 0));
      const chart = page.locator('svg.chart');
      expect(await chart.count()).toBe(points.length);
      expect(await chart.first().locator('rect, circle').count()).toBeGreaterThanOrEqual(points[0] ?? 0);
      await takePicture(opened, `chart-${name}`);
    }
    // More tabs than there is room for: else nothing was tried.
    expect(await sheets.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});
