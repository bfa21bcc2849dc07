/** What a language calls a column, by the part of a field’s name that stands behind its kind. */
import type { Fields, Kind } from '../audit/fields';

/** `sponsor`, `lastReviewed`: kinds that share a name share its word. */
type ShortName = { [K in Kind]: Extract<keyof Fields[K], string> }[Kind];

export type FieldWords = Readonly<Record<ShortName, string>>;
