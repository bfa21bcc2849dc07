/** What sheets were taken to be at the last audit, for those that the next one finds unchanged. */
import type { WorkbookSnapshot } from '../../workbook';
import type { Settings } from '../settings/settings';
import type { KnownSheets } from './map-workbook';

export class MappingMemory {
  #sheets: KnownSheets = new Map();
  #settings = '';
  #workbook: Pick<WorkbookSnapshot, 'date1904' | 'formats'> = { date1904: false, formats: [] };

  /** Of the sheets that are the very same ones and are read by the same settings; further ones may be added, for the next time. */
  sheetsFor({ sheets, date1904, formats }: WorkbookSnapshot, settings: Settings): KnownSheets {
    const by = JSON.stringify(settings);
    const { date1904: counted, formats: before } = this.#workbook;
    // Cells name their formats by number.
    const isSame = by === this.#settings && date1904 === counted && before.every((format, number) => formats[number] === format);
    const known: KnownSheets = new Map();
    for (const sheet of isSame ? sheets : []) {
      const one = this.#sheets.get(sheet);
      if (one !== undefined) known.set(sheet, one);
    }
    this.#settings = by;
    this.#workbook = { date1904, formats };
    return (this.#sheets = known);
  }
}
