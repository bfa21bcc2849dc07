/** All that can be written into the sample: it has a History and a Review of its own, which are nobody's to write into. */
import { choicesNamed, DEFAULT_CHOICES, type WriteChoices } from '../../../src/audit/plan/choices';

export const EVERYTHING: WriteChoices = { ...(choicesNamed(['all']) ?? DEFAULT_CHOICES), history: false, review: false };
