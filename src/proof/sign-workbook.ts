/** Signs an audited workbook: a statement, a signature over it, and what each input said. */
import { audit } from '../audit/audit';
import { proofPlan, proofSheet, type ShownSignature } from '../audit/plan/proof-sheet';
import { reviewWithKeys } from '../audit/plan/write-plan';
import { otherFigures } from '../audit/plan/written-figures';
import { readProof, type SignedStatement } from '../audit/state/proof';
import { scorecardBefore } from '../audit/state/scorecard-before';
import { profileText } from '../audit/settings/setting-sources';
import { DEFAULT_SETTINGS, type Settings } from '../audit/settings/settings';
import { sealInputs } from '../audit/state/sealed-inputs';
import { readSettings } from '../audit/state/settings-sheet';
import { fingerprintOf, signatureOf, type SigningKey } from './signing';
import { statementFor, statementOf, type Signing } from './statement';
import { ourColumns, readLedger, type WorkbookSnapshot, type WritePlan } from '../workbook';

export type NotSigned = 'never-audited' | 'other-figures';

export interface Signed {
  readonly plan: WritePlan;
  readonly asOf: string;
  readonly fingerprint: string;
}

/**
 * The plan that adds a signature to those that are there; of one role, the last counts. `base`: what holds where the workbook says nothing. What is signed is what the sheets show: a workbook whose
 * figures are not those of an audit by its own settings is not signed.
 */
export async function signWorkbook(
  workbook: WorkbookSnapshot,
  signing: Signing,
  key: SigningKey,
  base: Settings = DEFAULT_SETTINGS,
): Promise<Signed | NotSigned> {
  const card = scorecardBefore(workbook);
  if (card?.asOf == null) return 'never-audited';
  const ledger = readLedger(workbook);
  const ours = ourColumns(workbook, ledger);
  const audited = audit(workbook, { asOf: card.asOf, settings: readSettings(workbook, base).settings });
  const { report } = audited;
  if (otherFigures(report, workbook, ours).length > 0) return 'other-figures';
  const { inputs, text } = sealInputs(workbook, ours);
  const profile = profileText(base);
  const statement = JSON.stringify(await statementFor(signing, report, { inputs: text, profile }, key.publicKey));
  const added = await shown({ statement, signature: await signatureOf(statement, key), publicKey: key.publicKey });
  const kept = (await Promise.all((readProof(workbook)?.signed ?? []).map(shown))).filter(({ role }) => role !== signing.role);
  const all = [...kept, added];
  return {
    plan: proofPlan(proofSheet(ledger?.inputs?.workbook ?? workbook.name, all, { ours, profile, inputs }), reviewWithKeys(audited, workbook, all), card.asOf),
    asOf: card.asOf,
    fingerprint: added.fingerprint,
  };
}

async function shown(signed: SignedStatement): Promise<ShownSignature> {
  const { role = '', name = '', on = '' } = statementOf(signed.statement) ?? {};
  return { ...signed, role, name, on, fingerprint: await fingerprintOf(signed.publicKey) };
}
