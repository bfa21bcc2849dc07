/** How many findings stand on which rows of the sheets: whoever selects a row is told. */
import type { Finding } from '../../audit/report/report';
import { parseArea, type Selected } from '../../workbook';

export class FindingsByRow {
  #rows: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> | null = null;

  constructor(private readonly findings: readonly Finding[]) {}

  /** Of several rows, a finding that stands on more than one counts once. */
  countOf({ sheet, area }: Selected): number {
    const found = new Set<string>();
    for (const [row, ids] of this.#bySheet().get(sheet) ?? []) if (row >= area.top && row <= area.bottom) for (const id of ids) found.add(id);
    return found.size;
  }

  /** Sorted when the first row is asked about: of most audits none ever is. */
  #bySheet(): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> {
    return (this.#rows ??= sorted(this.findings));
  }
}

/** Accepted findings are nobody's work. */
function sorted(findings: readonly Finding[]): Map<string, Map<number, Set<string>>> {
  const bySheet = new Map<string, Map<number, Set<string>>>();
  const add = (sheet: string, row: number | undefined, id: string): void => {
    if (row === undefined) return;
    const rows = bySheet.get(sheet) ?? new Map<number, Set<string>>();
    bySheet.set(sheet, rows);
    const ids = rows.get(row) ?? new Set<string>();
    rows.set(row, ids);
    ids.add(id);
  };
  for (const { id, sheet, cell, subjects, accepted } of findings) {
    if (accepted !== null) continue;
    for (const place of subjects ?? [{ sheet, cell }]) add(place.sheet, parseArea(place.cell)?.top, id);
  }
  return bySheet;
}
