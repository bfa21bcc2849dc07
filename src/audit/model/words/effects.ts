/** Words that say which way a figure is expected to move, beside the verbs of goals; a trailing * stands for any ending. */
export const RISE_WORDS: readonly string[] = ['rise', 'rises', 'higher', 'more', 'up by', 'increas*', 'rais*', 'grow*', 'gain*', 'hausse', 'augment*', 'plus de', 'steig*', 'hoher*', 'mehr', 'zunahme', 'anstieg'];
export const FALL_WORDS: readonly string[] = ['fall', 'falls', 'drop', 'drops', 'lower', 'fewer', 'less', 'down by', 'reduc*', 'decreas*', 'declin*', 'shorter', 'baisse', 'diminu*', 'moins', 'sink*', 'senk*', 'weniger', 'ruckgang', 'abnahme', 'kurzer'];
