/** The shape of a language's headers. */
import type { FieldName } from '../../../fields';

/** Headers by field, separated by `|`. */
export type Vocabulary = Readonly<Partial<Record<FieldName, string>>>;
