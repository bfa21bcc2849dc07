/** Excel, emulated behind Microsoft's own client, keeps the contract of hosts. */
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { areaName } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { snapshotFrom } from '../../emulator/to-snapshot';
import { fixContract, startContract, textCellContract } from '../contract-fixes';
import { leftContract } from '../contract-left';
import { hostContract, type Opened } from '../contract';
import { cellName } from '../../../src/workbook';
import type { Mutation } from '../memory-workbook';

/** Gives up at once, so that a broken connection is not waited for. */
const IMPATIENT = { wait: () => Promise.resolve(), sayAfter: 5, giveUpAfter: 15 };
/** More often than anything is tried again. */
const FOR_GOOD = 50;

function open(snapshot: WorkbookSnapshot): Promise<Opened> {
  const emulator = new Emulator({ workbook: workbookFrom(snapshot), platform: 'web' });
  connect(emulator);
  const person = new Person(emulator);
  return Promise.resolve({
    host: excelHost(IMPATIENT),
    mutate: (mutation) => Promise.resolve(mutate(emulator, person, mutation)),
    snapshot: () => Promise.resolve(snapshotFrom(emulator.workbook)),
    breakAfter: (steps) => {
      emulator.resetTraffic();
      if (steps === null) return;
      // Three steps to a round trip: in front of it, half way, and behind it with the answer lost.
      const when = (['before', { share: 0.5 }, 'after'] as const)[steps % 3] ?? 'before';
      emulator.fail({ roundTrip: Math.floor(steps / 3) + 1, when, code: 'GeneralException' });
      emulator.fail({ roundTrip: Math.floor(steps / 3) + 2, when: 'before', code: 'GeneralException', times: FOR_GOOD });
    },
  });
}

function mutate(emulator: Emulator, person: Person, mutation: Mutation): void {
  const { sheet } = mutation;
  switch (mutation.kind) {
    case 'edit':
      return person.edit(sheet, cellName(mutation.row, mutation.column), mutation.value);
    case 'insert-row':
      return person.insertRows(sheet, mutation.row);
    case 'delete-row':
      return person.deleteRows(sheet, mutation.row);
    case 'insert-column':
      return person.insertColumns(sheet, mutation.column);
    case 'sort':
      return person.sort(sheet, areaName(mutation.area), mutation.by);
    case 'rename-sheet':
      return person.renameSheet(sheet, mutation.name);
    case 'delete-sheet':
      return person.deleteSheet(sheet);
    case 'protect':
      return person.protect(sheet);
    case 'merge':
      return person.merge(sheet, areaName(mutation.area));
    case 'filter': {
      const table = emulator.workbook.sheets.find(({ name }) => name === sheet)?.tables.find(({ area }) => area.top === mutation.area.top);
      return table === undefined ? person.filter(sheet, areaName(mutation.area), mutation.hidden) : person.filterTable(table.name, mutation.hidden);
    }
    case 'convert-table':
      return person.convertTable(mutation.table);
    case 'rename-table':
      return person.renameTable(mutation.table, mutation.name);
    case 'resize-table':
      return person.resizeTable(mutation.table, areaName(mutation.area));
    case 'make-table':
      return person.makeTable(sheet, areaName(mutation.area), mutation.table);
  }
}

hostContract('Excel', open, { breaks: Array.from({ length: 9 }, (_, steps) => steps) });
fixContract('Excel', open, [], [0, 1, 2, 3, 4, 5, 6]);
startContract('Excel', open);
textCellContract('Excel', open);
leftContract('Excel', open);
