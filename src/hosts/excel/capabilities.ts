/** What this Excel can do beyond ExcelApi 1.9, asked once. Everything works without any of it. */
export interface Capabilities {
  /** Several writes become one step of the person's undo list (`mergeUndoGroup`). */
  readonly groupsUndo: boolean;
  /** Merged areas can be read. */
  readonly readsMergedAreas: boolean;
  /** Changes can be watched without harm to the undo list. */
  readonly watchesFreely: boolean;
  /** A table can be made wider without moving what stands beside it (`Table.resize`). */
  readonly resizesTables: boolean;
}

const NEEDS: Readonly<Record<Exclude<keyof Capabilities, 'watchesFreely'>, string>> = { groupsUndo: '1.20', readsMergedAreas: '1.13', resizesTables: '1.13' };

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export function capabilities(): Capabilities {
  return {
    groupsUndo: supports(NEEDS.groupsUndo),
    readsMergedAreas: supports(NEEDS.readsMergedAreas),
    resizesTables: supports(NEEDS.resizesTables),
    watchesFreely: String(Office.context.platform) !== 'PC',
  };
}
