/** What makes the program an auditor of a portfolio instead of a command; no command is called so. Apart from all else, for every command asks at its start. */
export const AUDITOR = '--portfolio-auditor';
