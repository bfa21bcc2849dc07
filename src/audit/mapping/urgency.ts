/** How urgent something is, which many sheets call its priority: scales in words, letters, codes and numbers, in all three languages. */

const WORDS = [
  // English
  '(?:very |highly |less |not |most )?(?:high|medium|low|urgent|critical|important)|highest|lowest|med|mid|normal|standard|routine|immediate|asap|essential|optional|top|major|minor|moderate|blocker|trivial',
  "(?:must|should|could|would|won[’']?t|will not|nice to|need to|good to)(?:[ -]have)?|mandatory|desirable|wish|later|now|next",
  // German
  '(?:sehr |weniger |nicht |eher )?(?:hoch|mittel|niedrig|gering|dringend|wichtig|kritisch|eilig)|hohe|mittlere|niedrige|geringe|höchste|niedrigste|muss|soll|sollte|kann|könnte|wunsch|sofort|später|unwichtig|zwingend|wünschenswert',
  // French
  '(?:très |peu |moins |plus )?(?:haute?|moyen(?:ne)?|basse?|bas|faible|forte?|élevée?|urgente?|critique|importante?|prioritaire)|normale?|modérée?|essentiel(?:le)?|indispensable|souhaitable|facultatif|facultative|optionnel(?:le)?|secondaire|majeure?|mineure?|doit|devrait|pourrait|immédiate?',
].join('|');
const UNIT = 'priority|priorit[äa]t|priorité|prio|level|tier|stufe|niveau|rang|rank|class|klasse|classe|cat(?:egory|[ée]gorie)?|kategorie';
const CODE = `p ?[0-5]|(?:${UNIT})\\.? ?(?:[0-5]|[abc])|[abc]|[hml]|[hmn]|[0-5]|i{1,3}|iv`;
const JOINT = '\\s*[-–—:.)=/(]+\\s*|\\s+';

/** Words alone: they are urgency wherever they stand. */
const IN_WORDS = new RegExp(`^(?:${WORDS}|[abc]|[hml])(?: (?:${UNIT}))?$`, 'i');
/** With codes, which may be the ids of priorities too. */
const SCALE = new RegExp(`^(?:(?:${CODE})(?:${JOINT}))?(?:${WORDS}|${CODE})(?:(?:${JOINT})(?:${CODE}|${UNIT}))?\\)?$|^[!*★]{1,5}$`, 'i');

export const isUrgencyWord = (text: string): boolean => IN_WORDS.test(text.trim());

export const isUrgency = (text: string): boolean => text.length < 40 && SCALE.test(text.trim());
