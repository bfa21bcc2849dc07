/** The batch that office.js sends at each `context.sync()`, and the answer it expects. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** At the places of `Arguments` that are objects, the id of the object's path. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[] | null;
    readonly Expand?: readonly string[] | null;
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface Batch {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number };
}

export const PATH = { root: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** `RequestFlags`: the batch may wait until the person has finished editing a cell. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;
