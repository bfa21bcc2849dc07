/** Whether a workbook proves what its sheets say: its inputs as they were signed, its figures as an audit of them gives, its signatures as they were made. */
import { audit } from '../audit/audit';
import { otherFigures, type OtherFigure } from '../audit/plan/written-figures';
import { changedInputs, type ChangedInputs } from '../audit/state/changed-inputs';
import type { OwnCells } from '../audit/state/input-cells';
import { readProof } from '../audit/state/proof';
import { scorecardBefore } from '../audit/state/scorecard-before';
import { sealInputs } from '../audit/state/sealed-inputs';
import { readSettings } from '../audit/state/settings-sheet';
import { SCORING_VERSION } from '../audit/report/version';
import { fingerprintOf, isSignedBy, sha256 } from './signing';
import { settingsIn } from '../settings-text';
import { figuresOf, statementOf, type Statement } from './statement';
import { ourColumns, readLedger, type WorkbookSnapshot } from '../workbook';

export type SignatureState =
  | 'holds'
  /** It is none of this statement's: something of it was changed, or it was put in another's place. */
  | 'not-genuine'
  /** It holds for inputs that said something else. */
  | 'other-inputs'
  /** It holds for the inputs, and an audit of them gives other figures. */
  | 'other-figures'
  /** It was made where another profile of the organisation held than the one that stands beside it. */
  | 'other-profile'
  /** It was made for another version of the scores: what this one gives cannot be compared. */
  | 'other-version';

export interface CheckedSignature {
  readonly statement: Statement | null;
  readonly fingerprint: string;
  readonly state: SignatureState;
}

export interface ProofCheck {
  readonly signatures: readonly CheckedSignature[];
  /** Null where nothing was sealed. */
  readonly changes: ChangedInputs | null;
  /** Figures on our sheets that an audit of the workbook as it is does not give; null where they are of another version of the scores, or there are none. */
  readonly others: readonly OtherFigure[] | null;
  /** `YYYY-MM-DD`: the day for which it was audited again; null where no sheet names one. */
  readonly asOf: string | null;
}

/** Audits the workbook again by its own settings. Never throws for what a workbook holds. */
export async function checkProof(workbook: WorkbookSnapshot): Promise<ProofCheck> {
  const proof = readProof(workbook);
  const card = scorecardBefore(workbook);
  const statements = (proof?.signed ?? []).map(({ statement }) => statementOf(statement));
  const asOf = card?.asOf ?? statements.find((each) => each !== null)?.asOf ?? null;
  const ours = columnsOfOurs(workbook, proof?.ours ?? []);
  const { inputs, text } = sealInputs(workbook, ours);
  const digest = proof === null ? '' : await sha256(text);
  const profile = proof?.profile ?? null;
  const said = profile === null ? null : settingsIn(profile);
  const base = said !== null && 'settings' in said ? said.settings : undefined;
  const profileDigest = profile === null ? undefined : await sha256(profile);
  const auditOn = onceFor((day: string) => audit(workbook, { asOf: day, settings: readSettings(workbook, base).settings }).report);
  const signatures: CheckedSignature[] = [];
  for (const [index, { statement: signed, signature, publicKey }] of (proof?.signed ?? []).entries()) {
    const statement = statements[index] ?? null;
    const genuine = statement !== null && statement.publicKey === publicKey && (await isSignedBy(signed, signature, publicKey));
    const state: SignatureState = !genuine
      ? 'not-genuine'
      : statement.inputs !== digest
        ? 'other-inputs'
        : statement.profile !== profileDigest
          ? 'other-profile'
          : statement.scoringVersion !== SCORING_VERSION
            ? 'other-version'
            : JSON.stringify(statement.figures) === JSON.stringify(await figuresOf(auditOn(statement.asOf)))
              ? 'holds'
              : 'other-figures';
    signatures.push({ statement, fingerprint: await fingerprintOf(publicKey), state });
  }
  const comparable = card !== null && asOf !== null && card.scoringVersion === SCORING_VERSION;
  return {
    signatures,
    changes: proof === null || proof.inputs.size === 0 ? null : changedInputs(proof.inputs, inputs),
    others: comparable ? otherFigures(auditOn(asOf), workbook, ours) : null,
    asOf,
  };
}

/** Those that the ledger knows; a copy for others has none, and then those that were listed when it was signed. */
function columnsOfOurs(workbook: WorkbookSnapshot, listed: readonly OwnCells[]): readonly OwnCells[] {
  const known = ourColumns(workbook, readLedger(workbook));
  return known.length > 0 ? known : listed;
}

function onceFor<T>(make: (day: string) => T): (day: string) => T {
  const made = new Map<string, T>();
  return (day) => {
    const known = made.get(day) ?? make(day);
    made.set(day, known);
    return known;
  };
}
