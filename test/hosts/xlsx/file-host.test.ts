import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankXlsx } from '../../../src/hosts/xlsx/blank-xlsx';
import { openFile } from '../../../src/hosts/xlsx/file-host';
import { planOf, sheetEdit } from './plans';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

describe('a workbook on disk', () => {
  it('is saved as another file and never changed itself', async () => {
    const bytes = blankXlsx();
    writeFileSync(at('plan.xlsx'), bytes);
    const file = await openFile(at('plan.xlsx'));
    await file.apply(planOf({ sheets: [sheetEdit([['a']])] }));
    await file.saveAs(at('plan.audited.xlsx'), { replaces: 'nothing' });
    expect(readFileSync(at('plan.xlsx')).equals(Buffer.from(bytes))).toBe(true);
    expect((await (await openFile(at('plan.audited.xlsx'))).read()).sheets.map(({ name }) => name)).toContain('Plumbline Findings');
    expect(readdirSync(folder).sort()).toEqual(['plan.audited.xlsx', 'plan.xlsx']);
  });

  it('refuses to be saved over the workbook that was opened, under any of its names', async () => {
    writeFileSync(at('plan.xlsx'), blankXlsx());
    symlinkSync(at('plan.xlsx'), at('link.xlsx'));
    const file = await openFile(at('plan.xlsx'));
    await expect(file.saveAs(at('plan.xlsx'), { replaces: 'nothing' })).rejects.toMatchObject({ code: 'same-file' });
    await expect(file.saveAs(at('link.xlsx'), { replaces: 'nothing' })).rejects.toMatchObject({ code: 'same-file' });
  });

  it('leaves an older result whole when saving fails, and nothing half-written', async () => {
    writeFileSync(at('plan.xlsx'), blankXlsx());
    const file = await openFile(at('plan.xlsx'));
    await expect(file.saveAs(at('nowhere/plan.xlsx'), { replaces: 'nothing' })).rejects.toMatchObject({
      code: 'cannot-save',
      message: expect.stringMatching(/no such file or folder/) as string,
    });
    await expect(file.saveAs(folder, { replaces: 'nothing' })).rejects.toMatchObject({ code: 'cannot-save' });
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  it('says what is wrong with a path', async () => {
    await expect(openFile(at('missing.xlsx'))).rejects.toMatchObject({ code: 'cannot-open', message: expect.stringMatching(/no such file/) as string });
    await expect(openFile(folder)).rejects.toMatchObject({ code: 'cannot-open', message: expect.stringMatching(/folder/) as string });
  });

  it('may be a CSV, or a workbook that calls itself one', async () => {
    writeFileSync(at('plan.csv'), 'Module;Cost\nCoaching;5\n');
    writeFileSync(at('odd.csv'), blankXlsx('Real'));
    const csv = await openFile(at('plan.csv'));
    expect((await csv.read()).sheets[0]).toMatchObject({
      name: 'plan',
      cells: [
        ['Module', 'Cost'],
        ['Coaching', 5],
      ],
    });
    expect((await (await openFile(at('odd.csv'))).read()).sheets[0]?.name).toBe('Real');
    await csv.saveAs(at('plan.audited.xlsx'), { replaces: 'nothing' });
    expect(existsSync(at('plan.audited.xlsx'))).toBe(true);
  });
});
