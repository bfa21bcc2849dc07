/** What says in a cell that somebody took part, and the words for those who do. */
import { readBoolean, readStatus } from '../reading/read-words';

/** Who takes part, in the singular; owners, trainers and contacts are none. */
export const PARTICIPANT =
  /employee|learner|participant|trainee|student|attendee|delegate|worker|staff|\bemp\b|mitarbeiter|teilnehmer|lernende|beschäftigte|personal|\bma\b|apprenant|stagiaire|salarié|collaborat|employé|agent|matricule|personne|bénéficiaire|\bperson\b|user|member|colleague/i;

const MARK = /^[x✓✔✗✘●■○–-]$|^\d{1,3} ?%$|^100$|^[01]$/i;

/** A tick, a yes or no, a status, a share or a date. */
export function isMark(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return value === 0 || value === 1 || value === 100 || (value > 36_000 && value < 60_000);
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return (
    MARK.test(text) ||
    readBoolean(text).value !== null ||
    readStatus(text).value !== null ||
    /^(?:n\/?a|not applicable|waived|exempt|entfällt|befreit|dispensé)$/i.test(text) ||
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)
  );
}
