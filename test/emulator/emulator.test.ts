/** The emulator answers Microsoft's own client: with Excel's behaviour, Excel's limits and Excel's errors, and never with a guess. */
import { cellName } from '../../src/workbook';
import { Emulator, type EmulatorOptions } from './emulator';
import { workbookFrom } from './from-snapshot';
import { enteredText } from './model/enter-value';
import { connect } from './node';
import { Person } from './person';
import { pictureOf, snapshotFrom } from './to-snapshot';

function started(options: EmulatorOptions = {}): Emulator {
  const emulator = new Emulator(options);
  connect(emulator);
  return emulator;
}

/** The code of the error that a batch ends with; null when it does not. */
function codeOf(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | null> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return null;
  }).catch((error: { code: string }) => error.code);
}

function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).untrack();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('an unmodified Excel.run reads and writes', async () => {
  started();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sheet1');
    sheet.getRange('B2:C3').values = [
      [1, 'two'],
      [true, '=1+1'],
    ];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,values,formulas');
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const beyond = missing.getRange('A1');
    beyond.load('values');
    await context.sync();
    return {
      address: used.address,
      values: used.values as unknown[][],
      formulas: used.formulas as unknown[][],
      missing: missing.isNullObject,
      beyond: beyond.isNullObject,
    };
  });
  expect(seen).toEqual({
    address: 'Sheet1!B2:C3',
    values: [
      [1, 'two'],
      [true, 0],
    ],
    formulas: [
      [1, 'two'],
      [true, '=1+1'],
    ],
    missing: true,
    beyond: true,
  });
});

test('null leaves a cell, an empty text clears it, a shape that does not fit is refused', async () => {
  started();
  await codeOf((sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]));
  await codeOf((sheet) => (sheet.getRange('A1:B1').values = [[null, '']]));
  expect(await valuesOf('A1:B1')).toEqual([[1, '']]);
  expect(await codeOf((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
});

test('what was done before an error stays done', async () => {
  started();
  expect(
    await codeOf((sheet, context) => {
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['lost']];
    }),
  ).toBe('ItemNotFound');
  expect(await valuesOf('A1')).toEqual([['kept']]);
});

test('a range that is tracked moves along with rows put in above it', async () => {
  const emulator = started();
  await codeOf((sheet) => (sheet.getRange('A3').values = [['here']]));
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A3');
    range.load('address');
    await context.sync();
    new Person(emulator, 'Remote').insertRows('Sheet1', 0, 2);
    range.load('address,values');
    await context.sync();
    return [range.address, range.values[0]?.[0] as unknown];
  });
  expect(seen).toEqual(['Sheet1!A5', 'here']);
  expect(emulator.references.count).toBe(0);
});

test('text that looks like something else becomes it, unless an apostrophe or the text format says no', () => {
  const become: readonly (readonly [string, unknown])[] = [
    ['00123', 123],
    ['1e5', 100_000],
    ['5%', 0.05],
    ['$1,200.50', 1200.5],
    ['-5', -5],
    ['TRUE', true],
    ['#n/a', '#N/A'],
    ['2026-03-31', 46_112],
    ['3/31/2026', 46_112],
    ['31-Mar-2026', 46_112],
    ['March 2026', 46_082],
    ['6:00 pm', 0.75],
    ['1 1/2', 1.5],
    ['2026-02-30', '2026-02-30'],
    ['May the fourth', 'May the fourth'],
    ['M-001', 'M-001'],
    ["'00123", '00123'],
  ];
  expect(become.map(([text]) => [text, enteredText(text, false).value])).toEqual(become);
  expect(['=A1', '+A1', '-A1', '@A1'].map((text) => enteredText(text, false).formula)).toEqual(['=A1', '=+A1', '=-A1', '=@A1']);
  expect(enteredText('=A1', true)).toEqual({ value: '=A1' });
});

describe('limits', () => {
  test('five megabytes at a time on the web, in both directions; none on the desktop', async () => {
    const text = 'x'.repeat(30_000);
    const fill = (sheet: Excel.Worksheet): void => void (sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]));
    started({ platform: 'web' });
    expect(await codeOf(fill)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf((sheet) => (sheet.getRange('A1:A200').values = text as unknown as string[][]))).toBeNull();
    expect(await valuesOf('A1:A200').catch((error: { code: string }) => error.code)).toBe('ResponsePayloadSizeLimitExceeded');
    started({ platform: 'desktop' });
    expect(await codeOf(fill)).toBeNull();
  });

  test.each([
    ['error', 'RangeExceedsLimit'],
    ['null', null],
  ] as const)('five million cells in one read: %s', async (overReadLimit, expected) => {
    started({ overReadLimit });
    const seen = await valuesOf('A1:F1000000').catch((error: { code: string }) => error.code);
    expect(seen).toBe(expected);
    expect(await valuesOf('A:B')).toBeNull();
  });

  test('an address list is cut off at 8,192 characters', async () => {
    const emulator = started();
    const addresses = Array.from({ length: 1_400 }, (_, row) => cellName(10_000 + row, 0)).join(',');
    expect(addresses.length).toBeGreaterThan(8_192);
    await codeOf((sheet) => (sheet.getRanges(addresses).format.fill.color = '#FF0000'));
    expect(emulator.workbook.sheets[0]?.rows[11_399]?.looks).toBeUndefined();
    expect(emulator.workbook.sheets[0]?.rows[10_000]?.looks?.get(0)).toEqual({ fill: '#FF0000' });
  });
});

describe('errors', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['AccessDenied', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['InvalidSelection', (_, context) => context.workbook.worksheets.getItem('Other').getRange('A1').select()],
    ['ItemAlreadyExists', (_, context) => context.workbook.worksheets.add('sheet1')],
    ['InvalidArgument', (_, context) => context.workbook.worksheets.add('a name that is far too long for Excel')],
    ['InvalidOperation', (_, context) => context.workbook.worksheets.getItem('Other').delete()],
  ])('%s', async (code, batch) => {
    const emulator = started();
    await codeOf((_, context) => context.workbook.worksheets.add('Other'));
    new Person(emulator).protect('Sheet1');
    if (code === 'InvalidOperation') await codeOf((_, context) => (context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'));
    expect(await codeOf(batch)).toBe(code);
  });

  test('cell-edit mode, with and without delayForCellEdit', async () => {
    const emulator = started();
    emulator.editMode.start();
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return 'went on';
    });
    emulator.editMode.finish();
    expect(await waiting).toBe('went on');
  });

  test('a member of a set the host does not have', async () => {
    started({ api: '1.12' });
    expect(await codeOf((sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address'))).toBe('ApiNotFound');
  });

  test('a member that is not imitated is named, never answered', async () => {
    const emulator = started();
    await expect(codeOf((sheet) => sheet.slicers.load('items/name'))).resolves.toBeUndefined();
    expect(emulator.notEmulated).toEqual([expect.stringContaining('Worksheet.slicers')]);
  });

  test('faults come before, half way and after, as often as asked', async () => {
    const emulator = started();
    const twoCells = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2').values = [['second']];
    };
    emulator.fail({ roundTrip: 1, when: 'before', code: 'Conflict' });
    expect(await codeOf(twoCells)).toBe('Conflict');
    expect(await valuesOf('A1:A2')).toEqual([[''], ['']]);
    emulator.fail({ roundTrip: 1, when: { share: 0.8 }, code: 'Conflict' });
    expect(await codeOf(twoCells)).toBe('Conflict');
    expect(await valuesOf('A1:A2')).toEqual([['first'], ['']]);
    emulator.fail({ roundTrip: 1, when: 'after', code: 'Conflict', times: 2 });
    expect([await codeOf(twoCells), await codeOf(twoCells), await codeOf(twoCells)]).toEqual(['Conflict', 'Conflict', null]);
  });
});

test('a block written over hidden rows lands in the wrong ones, as in Excel', async () => {
  const emulator = started();
  await codeOf((sheet) => (sheet.getRange('A1:A4').values = [[1], [2], [3], [4]]));
  new Person(emulator).filter('Sheet1', 'A1:A4', [1]);
  await codeOf((sheet) => (sheet.getRange('A2:A4').values = [['b'], ['c'], ['d']]));
  expect(await valuesOf('A1:A4')).toEqual([[1], [2], ['b'], ['b']]);
});

test('formulas that were entered are worked out, again after each change', async () => {
  const emulator = started();
  const formulas: readonly (readonly [string, unknown])[] = [
    ['=SUM(A1:A3)', 6],
    ['=A1/0', '#DIV/0!'],
    ['=IF(B1<50,"not evaluated",100*SUM(A1:A3)/A3)', 'not evaluated'],
    ['=SUMPRODUCT(--ISNUMBER(A1:A4),A1:A4)', 6],
    ['="x"&ROUND(A2/A3,2)', 'x0.67'],
    ['=IFERROR(A4+1,-A1*2%)', -0.02],
    ['=(-1)^0.5', '#NUM!'],
    ["='Sheet1'!$A$3*-(1+1)", -6],
    ['=NOSUCH(1)', '#NAME?'],
  ];
  await codeOf((sheet) => {
    sheet.getRange('B1:B9').values = formulas.map(([formula]) => [formula]);
    sheet.getRange('A1:A4').values = [[1], [2], [3], ['n/a']];
  });
  expect(await valuesOf('B1:B9')).toEqual(formulas.map(([, value]) => [value]));
  expect(emulator.notEmulated).toContain('=NOSUCH(1)');
  new Person(emulator).edit('Sheet1', 'A1', 100);
  expect((await valuesOf('B1:B1'))[0]).toEqual([105]);
});

test('a table grows when something is written right below it', async () => {
  const emulator = started();
  await codeOf((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Name', 'Cost'],
      ['Coaching', 10],
    ];
    sheet.tables.add('A1:B2', true).name = 'Modules';
    sheet.getRange('A3:B3').values = [['Mentoring', 20]];
  });
  expect(emulator.workbook.sheets[0]?.tables[0]).toMatchObject({ name: 'Modules', area: { bottom: 2 } });
});

test('a workbook goes to a snapshot and back', async () => {
  const emulator = started();
  await codeOf((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Name', 'Share'],
      ['Coaching', '5%'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Modules';
  });
  const person = new Person(emulator);
  person.merge('Sheet1', 'D1:E1');
  person.protect('Sheet1');
  const again = workbookFrom(snapshotFrom(emulator.workbook));
  expect(pictureOf(again)).toBe(pictureOf(emulator.workbook));
});
