/** How many findings stand on which rows of the sheets: whoever selects a row is told. */
import type { Finding } from '../../audit/report/report';
import { parseArea, type Selected } from '../../workbook';

export class FindingsByRow {
  readonly #rows = new Map<string, Map<number, Set<string>>>();

  /** Accepted findings are nobody's work. */
  constructor(findings: readonly Finding[]) {
    for (const { id, sheet, cell, subjects, accepted } of findings) {
      if (accepted !== null) continue;
      for (const place of subjects ?? [{ sheet, cell }]) this.#add(place.sheet, parseArea(place.cell)?.top, id);
    }
  }

  #add(sheet: string, row: number | undefined, id: string): void {
    if (row === undefined) return;
    const rows = this.#rows.get(sheet) ?? new Map<number, Set<string>>();
    this.#rows.set(sheet, rows);
    const ids = rows.get(row) ?? new Set<string>();
    rows.set(row, ids);
    ids.add(id);
  }

  /** Of several rows, a finding that stands on more than one counts once. */
  countOf({ sheet, area }: Selected): number {
    const found = new Set<string>();
    for (const [row, ids] of this.#rows.get(sheet) ?? []) if (row >= area.top && row <= area.bottom) for (const id of ids) found.add(id);
    return found.size;
  }
}
