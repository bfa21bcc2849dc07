/** How a member of the Excel API is imitated: what documentation it follows, since which set, and what it does. */
import type { Emulator } from './emulator';
import type { Handle, Kind, Target } from './handle';

interface Cited {
  /** The documented behaviour this imitates: a page of office-js-docs-pr, a page of the API reference, or an issue. */
  readonly docs: string;
  /** The requirement set that brought the member, `1.9` of ExcelApi. */
  readonly since: string;
  /** Where using it empties the person's undo stack (excel-add-ins-undo-capabilities). */
  readonly clearsUndo?: 'everywhere' | 'desktop' | 'web';
}

export interface Property<T> extends Cited {
  get?(target: T, emulator: Emulator): unknown;
  set?(target: T, value: unknown, emulator: Emulator): void;
}

export interface Navigation<T> extends Cited {
  open(target: T, emulator: Emulator): Handle | null;
}

export interface Method<T> extends Cited {
  /** A handle where the method gives an object, null for a missing one, anything else for a plain value. */
  call(target: T, args: readonly unknown[], emulator: Emulator): unknown;
  /** Whether it changes the workbook. */
  readonly writes?: boolean;
}

export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Of a collection: all it holds, and one of them by name, id or number. */
  readonly items?: (target: T, emulator: Emulator) => readonly Handle[];
  readonly item?: (target: T, key: unknown, emulator: Emulator) => Handle | null;
  /** What office.js remembers an object of a collection by. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

export type AllMembers = { readonly [K in Kind]: Members<Target<K>> };
