/** What was found out about sheets at the last audit, for those that the next one finds unchanged. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';

export class SheetMemory<Known> {
  #sheets = new Map<SheetSnapshot, Known>();
  #by = '';
  #workbook: Pick<WorkbookSnapshot, 'date1904' | 'formats'> = { date1904: false, formats: [] };

  /**
   * Of the sheets that are the very same ones; further ones may be added, for the next time.
   * @param by what sheets are read by, beside the workbook's own formats: by anything else they are read anew
   */
  knownOf({ sheets, date1904, formats }: WorkbookSnapshot, by: string): Map<SheetSnapshot, Known> {
    const { date1904: counted, formats: before } = this.#workbook;
    // Cells name their formats by number.
    const isSame = by === this.#by && date1904 === counted && before.every((format, number) => formats[number] === format);
    const known = new Map<SheetSnapshot, Known>();
    for (const sheet of isSame ? sheets : []) {
      const one = this.#sheets.get(sheet);
      if (one !== undefined) known.set(sheet, one);
    }
    this.#by = by;
    this.#workbook = { date1904, formats };
    return (this.#sheets = known);
  }
}
