/** What an audit finds other than the one before it did: the answer to "what did my edits do?". */
import { ourColumns, readLedger, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { Finding } from './report';

export interface Since {
  /** Cells outside our own sheets that hold something else now; null where rows or columns came or went, so that cells cannot be told apart. */
  readonly cells: number | null;
  /** Findings that are gone, or were accepted since. */
  readonly cleared: number;
  /** Ids of findings that were not there. */
  readonly appeared: readonly string[];
  /** Ids of findings that say something else. */
  readonly altered: readonly string[];
}

/** What an audit saw, and what it found there. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly workbook: WorkbookSnapshot;
}

export function since(before: Seen, now: Seen): Since {
  const known = new Map(open(before.findings).map((finding) => [finding.id, finding]));
  const listed = open(now.findings);
  const still = new Set(listed.map(({ id }) => id));
  return {
    cells: changedCells(before.workbook, now.workbook),
    cleared: [...known.keys()].filter((id) => !still.has(id)).length,
    appeared: listed.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    altered: listed.filter((finding) => known.has(finding.id) && saysOther(known.get(finding.id) as Finding, finding)).map(({ id }) => id),
  };
}

function open(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

function saysOther(one: Finding, other: Finding): boolean {
  return one.message !== other.message || one.severity !== other.severity;
}

function changedCells(before: WorkbookSnapshot, now: WorkbookSnapshot): number | null {
  const theirs = ({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] => sheets.filter(({ name }) => !name.startsWith('Plumbline '));
  if (theirs(before).length !== theirs(now).length) return null;
  const ours = new Set([...ourColumns(before, readLedger(before)), ...ourColumns(now, readLedger(now))].map(({ sheet, column }) => `${sheet}!${column}`));
  let changed = 0;
  for (const sheet of theirs(now)) {
    const old = sheetNamed(before, sheet.name);
    if (old === undefined) return null;
    const count = changedIn(old, sheet, (column) => ours.has(`${sheet.name}!${column}`));
    if (count === null) return null;
    changed += count;
  }
  return changed;
}

/** Rows that only one of both has are blank in the other, unless they stand between rows of it. */
function changedIn(before: SheetSnapshot, now: SheetSnapshot, isOurs: (column: number) => boolean): number | null {
  const rows = Math.max(before.rows.length, now.rows.length);
  let changed = 0;
  for (let index = 0; index < rows; index++) {
    const old = before.cells[index] ?? [];
    const fresh = now.cells[index] ?? [];
    const [one, other] = [before.rows[index], now.rows[index]];
    if (one !== undefined && other !== undefined && one !== other) return null;
    const width = Math.max(old.length, fresh.length);
    for (let column = 0; column < width; column++) if ((old[column] ?? null) !== (fresh[column] ?? null) && !isOurs(column)) changed += 1;
  }
  return changed;
}
