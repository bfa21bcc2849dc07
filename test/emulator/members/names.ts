/** `Excel.NamedItemCollection` and `NamedItem`, of names that are scoped to a worksheet. */
import { handle } from '../handle';
import type { Members } from '../member';
import type { Sheet, SheetName } from '../model/sheet';
import { OfficeError } from '../office-error';

const COLLECTION = 'ref: excel/excel.nameditemcollection';
const ITEM = 'ref: excel/excel.nameditem';

const isCalled =
  (name: unknown) =>
  (one: SheetName): boolean =>
    one.name.toLowerCase() === String(name).toLowerCase();

export const namedItemCollection: Members<{ readonly sheet: Sheet }> = {
  item: ({ sheet }, name) => {
    const found = sheet.names.find(isCalled(name));
    return found ? handle('NamedItem', { name: found, isNew: false }) : null;
  },
  methods: {
    getItemOrNullObject: {
      docs: `${COLLECTION}#getItemOrNullObject; hidden ones too`,
      since: '1.4',
      call: ({ sheet }, [name]) => {
        const found = sheet.names.find(isCalled(name));
        return found ? handle('NamedItem', { name: found, isNew: false }) : null;
      },
    },
    add: {
      docs: `${COLLECTION}#add: "the formula or the range that the name refers to"; a name that is there already is an error`,
      since: '1.4',
      writes: true,
      call: ({ sheet }, [name, reference]) => {
        if (!/^[A-Za-z_\\][\w.\\]*$/.test(String(name)) || typeof reference !== 'string')
          throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'NamedItemCollection.add');
        if (sheet.names.some(isCalled(name)))
          throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 'NamedItemCollection.add');
        const added: SheetName = { name: String(name), formula: reference.startsWith('=') ? reference : `=${reference}`, visible: true };
        sheet.names.push(added);
        return handle('NamedItem', { name: added, isNew: true });
      },
    },
  },
};

export const namedItem: Members<{ readonly name: SheetName; readonly isNew: boolean }> = {
  properties: {
    name: { docs: ITEM, since: '1.1', get: ({ name }) => name.name },
    formula: {
      docs: `${ITEM}#formula: "always starts with an equal sign"`,
      since: '1.7',
      get: ({ name }) => name.formula,
    },
    visible: {
      docs: `${ITEM}; office-js issues 3878 and 3949: only a name that was just added can be hidden, of others it is ignored`,
      since: '1.1',
      get: ({ name }) => name.visible,
      set: ({ name, isNew }, value) => {
        if (value === true || isNew) name.visible = value === true;
      },
    },
  },
  methods: {
    delete: {
      docs: `${ITEM}#delete: "deletes the given name"`,
      since: '1.4',
      writes: true,
      call: ({ name }, _, { workbook }) => {
        for (const sheet of workbook.sheets) sheet.names = sheet.names.filter((one) => one !== name);
        return null;
      },
    },
  },
};
