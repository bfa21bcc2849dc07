/** One person, one workbook: read → audit → preview → apply → revert. A small store that works without a screen. */
import type { EnteredCell } from './audit/state/review-entered';
import { since, type Seen } from './audit/report/since';
import type { Settings } from './audit/settings/settings';
import type { SignRequest } from './auditor';
import type { QuickFix } from './audit/repairs/quick-fixes';
import type { Where } from './audit/plan/fix-plan';
import type { SessionOptions } from './session-options';
import * as plans from './session-plans';
import type { ColumnToAdd, SettingsChange, StartWith, Unforeseen } from './session-plans';
import { SessionLive } from './session-live';
import { foreseen, ledgerNote, ledgerSince, readLedger, type Address, type Doing, type ReadOptions, type WorkbookSnapshot } from './workbook';
import { noSafeEdit, notSigned, nothingToTakeBack, reviewChanged, type Trouble } from './trouble';

/** Reading takes this share of an audit's progress. */
const READING = 0.4;

export class Session extends SessionLive {
  /** The cell that a person asked for last and has not been gone to. */
  private wanted: Address | null = null;
  /** The snapshot that `result` speaks of: only from this one may a plan be made, or a value could land in another row. Null after a write. */
  private auditedWorkbook: WorkbookSnapshot | null = null;
  /** What the last audit saw and found, for the next to be compared with. */
  private lastAudited: (Seen & { readonly asOf: string; readonly language: string }) | null = null;

  private language: string;
  private profileRead = false;

  constructor(private readonly options: SessionOptions) {
    super(options.host);
    this.language = options.language ?? 'en';
  }

  /** Reads the workbook and says which tables it holds. */
  look(): Promise<void> {
    return this.work(
      { code: 'reading-workbook' },
      () => this.look(),
      () => this.readAndMap(),
    );
  }

  /** Reads the workbook again and audits it. */
  audit(): Promise<void> {
    return this.work(
      { code: 'reading-workbook' },
      () => this.audit(),
      () => this.readAndAudit(),
    );
  }

  /** Audits what changed since the last audit; reads everything where that is not known. */
  auditAgain(): Promise<void> {
    return this.work(
      { code: 'reading-workbook' },
      () => this.auditAgain(),
      () => this.readAndAudit(true),
    );
  }

  /** The day that the next audit will speak of. */
  asOf(): string {
    return this.state.asOf ?? this.options.today();
  }

  chooseDay(asOf: string): void {
    this.set({ asOf });
  }

  /** Audits speak another language from now on; what there is to read is audited again. */
  speak(language: string): Promise<void> {
    if (language === this.language) return Promise.resolve();
    this.language = language;
    return this.state.result === null ? Promise.resolve() : this.audit();
  }

  /** Goes to a cell. Of those asked for while it is still on its way to one, the last. */
  show(at: Address): Promise<void> {
    this.wanted = at;
    return this.work(
      { code: 'going-to-cell' },
      () => this.show(at),
      async () => {
        for (let next = this.wanted; next !== null; next = this.wanted) {
          this.wanted = null;
          await this.options.host.show(next);
        }
      },
    );
  }

  /** Plans the cells that would show the result; audits again first when the workbook has changed. */
  preview(choices = this.state.choices): Promise<void> {
    this.set({ choices });
    return this.work(
      { code: 'listing-cells' },
      () => this.preview(choices),
      async () => {
        if (this.state.stale || this.auditedWorkbook === null) await this.readAndAudit();
        const { result } = this.state;
        if (result === null || this.auditedWorkbook === null) return;
        const workbook = this.auditedWorkbook;
        const plan = await this.options.auditor.plan(workbook, { asOf: result.report.asOf, choices, ...(await this.assumed()) });
        const drawn = await plans.withDrawn(this.options.host, plan, workbook);
        this.set({ workbook: drawn });
        this.plan({ plan, for: 'report', answers: [] }, drawn);
      },
    );
  }

  /** Plans to keep settings in the workbook: `change` is given those it has now, and the columns with what each was taken to mean. */
  previewSettings(change: SettingsChange): Promise<void> {
    return this.planRead(
      [0.8, 'to audit'],
      () => this.previewSettings(change),
      async (workbook) => {
        const { base } = await this.assumed();
        const mapping = await this.options.auditor.map(workbook, base);
        return plans.toKeep({ workbook, mapping, asOf: this.asOf() }, change, base);
      },
    );
  }

  /** Plans a person's own edit of one cell. */
  previewFix(fix: Pick<QuickFix, 'at' | 'before'>, to: string | number): Promise<void> {
    return this.previewEdit(
      () => this.previewFix(fix, to),
      (where) => plans.toFix(where, fix, to),
    );
  }

  /** Plans one more column beside a table. */
  previewColumn(column: ColumnToAdd): Promise<void> {
    return this.previewEdit(
      () => this.previewColumn(column),
      (where) => plans.toAddColumn(where, column),
    );
  }

  /** Plans sheets to start with. */
  previewStart(what: StartWith): Promise<void> {
    return this.planRead(
      [1, 'to audit'],
      () => this.previewStart(what),
      (workbook) => plans.toStart(workbook, what, this.asOf()),
    );
  }

  private previewEdit(again: () => Promise<void>, make: (where: Where) => Promise<Unforeseen | null>): Promise<void> {
    return this.work({ code: 'listing-cells' }, again, async () => {
      if (this.state.stale || this.auditedWorkbook === null) await this.readAndAudit();
      const [workbook, mapping] = [this.auditedWorkbook, this.state.result?.mapping];
      if (workbook === null || mapping === undefined) return;
      this.plan((await make({ workbook, mapping, asOf: this.asOf() })) ?? noSafeEdit(), workbook);
    });
  }

  /** Plans to keep what was typed into the review; what somebody else has filled otherwise meanwhile is not written over. */
  previewReview(entered: readonly EnteredCell[]): Promise<void> {
    return this.planRead(
      [0.8, 'to audit'],
      () => this.previewReview(entered),
      async (workbook) => {
        const on = { asOf: this.state.result?.report.asOf ?? this.asOf(), ...(await this.assumed()) };
        return (await plans.toReview(workbook, entered, this.options.auditor, on)) ?? reviewChanged();
      },
    );
  }

  /** Plans a signature on what was written last; refused where the workbook has changed since, or another audit was written. */
  previewSignature(request: Pick<SignRequest, 'signing' | 'key'>): Promise<void> {
    return this.planRead(
      [0.5, 'to take back'],
      () => this.previewSignature(request),
      async (workbook) => {
        const asOf = this.state.result?.report.asOf ?? this.asOf();
        const signed = this.state.stale ? 'stale' : await plans.toSign(workbook, { ...request, ...(await this.assumed()) }, this.options.auditor, asOf);
        return typeof signed === 'string' ? notSigned(signed) : signed;
      },
    );
  }

  /** Plans to take the last write back. */
  previewRevert(): Promise<void> {
    return this.planRead(
      [1, 'to take back'],
      () => this.previewRevert(),
      async (workbook) => (await plans.toRevert(workbook)) ?? nothingToTakeBack(workbook),
    );
  }

  /** Plans to take out everything that was ever written. */
  previewRemove(): Promise<void> {
    return this.planRead(
      [1, 'to take back'],
      () => this.previewRemove(),
      async (workbook) => (await plans.toRemove(workbook)) ?? nothingToTakeBack(workbook),
    );
  }

  /** A plan that needs the workbook as it is now. */
  private planRead(
    [share, what]: readonly [number, 'to audit' | 'to take back'],
    again: () => Promise<void>,
    make: (workbook: WorkbookSnapshot) => Promise<Unforeseen | Trouble>,
  ): Promise<void> {
    return this.work({ code: what === 'to audit' || share < 1 ? 'listing-cells' : 'reading-written' }, again, async () => {
      const workbook = await this.read(share, what);
      this.plan(await make(workbook), workbook);
    });
  }

  /** Does what was previewed. Everything that was refused is in the outcome, by name. */
  apply(): Promise<void> {
    const { planned } = this.state;
    if (planned === null) return Promise.resolve();
    const plan = { ...planned.plan, ...(this.options.writer === undefined ? {} : { by: this.options.writer() }) };
    return this.work(
      { code: plans.DOING_PLAN[plan.purpose] },
      () => this.apply(),
      async () => {
        try {
          const applied = await this.options.host.apply(plan);
          this.auditedWorkbook = null;
          const known = this.state.ledger;
          const outcome = { purpose: plan.purpose, applied, columns: plans.columnsWritten(plan, applied) };
          this.set({ planned: null, outcome, ledger: ledgerSince(plan, applied, this.state.ledger) });
          // Whoever was faster is named to the one who was not.
          if (applied.refused.some(({ why }) => why.code === 'written-since')) {
            await this.seeLedger();
            // Where all was taken back, nothing in the workbook names anybody any more.
            if (this.state.ledger === null && known?.by !== undefined) this.set({ outcome: { ...outcome, gone: known.by } });
          }
          // What settings and edits are for is the next audit, and a review goes on: nobody should have to ask for it.
          if (!['report', 'signature', 'taking back'].includes(planned.for) && applied.refused.length === 0)
            await (this.state.result === null && planned.for === 'settings' ? this.readAndMap() : this.readAndAudit());
        } catch (error) {
          await this.seeLedger();
          throw error;
        }
      },
    );
  }

  private async readAndMap(): Promise<void> {
    const workbook = await this.read(1, 'to audit');
    this.set({ mapping: await this.options.auditor.map(workbook, (await this.assumed()).base), outcome: null });
  }

  /** Shows a plan with what will come of it, or says why there is none. */
  private plan(planned: Unforeseen | Trouble, workbook: WorkbookSnapshot): void {
    if ('again' in planned) this.set({ planned: null, outcome: null, trouble: planned });
    else this.set({ planned: { ...planned, foreseen: foreseen(planned.plan, workbook) }, outcome: null });
  }

  private async readAndAudit(again = false): Promise<void> {
    // Before anything is read: what is changed meanwhile must be told.
    await this.watch();
    let readPart: number | null = null;
    const onPart = (cells: number): void => void (readPart = cells);
    const [assumed, workbook] = await Promise.all([this.assumed(), this.read(READING, 'to audit', again && this.state.live ? { again, onPart } : {})]);
    this.stopping = new AbortController();
    const onProgress = (share: number, doing: Doing): void => this.progress(doing, READING + share * (1 - READING), true);
    onProgress(0, { code: 'auditing' });
    const result = await this.options.auditor.audit(workbook, {
      asOf: this.asOf(),
      language: this.language,
      onProgress,
      signal: this.stopping.signal,
      edited: readPart !== null,
      ...assumed,
    });
    const before = this.lastAudited;
    this.lastAudited = { findings: result.report.findings, workbook, asOf: result.report.asOf, language: this.language };
    this.auditedWorkbook = workbook;
    // Of another day something else is true whatever was edited, and in another language everything is said otherwise.
    const changes = before?.asOf === result.report.asOf && before.language === this.language ? since(before, this.lastAudited) : null;
    this.set({ result, since: changes, mapping: result.mapping, stale: false, planned: null, outcome: null, readPart });
  }

  /** What holds where the workbook says nothing. Without it there is no audit: one by the defaults would be another. */
  private async assumed(): Promise<{ readonly base?: Settings }> {
    if (!this.profileRead) this.set({ profile: (await this.options.profile?.()) ?? null });
    this.profileRead = true;
    return this.state.profile === null ? {} : { base: this.state.profile };
  }

  /** Reading fills the progress up to `share`. */
  private async read(share: number, what: 'to audit' | 'to take back', more: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const onProgress = (part: number, doing: Doing): void => this.progress(doing, part * share, false);
    const workbook = await this.options.host.read({ onProgress, forAudit: what === 'to audit', ...more });
    this.took(workbook);
    return workbook;
  }

  private took(workbook: WorkbookSnapshot): void {
    this.set({ workbook, ledger: ledgerNote(readLedger(workbook)) });
  }

  /** After a write that failed, what the workbook itself says of it decides what can be taken back. */
  private async seeLedger(): Promise<void> {
    try {
      // The ledger alone tells: to read the whole workbook again would cost more than the write that failed.
      this.set({ ledger: ledgerNote(readLedger(await this.options.host.read({ ledgerOnly: true }))) });
    } catch {
      // The outcome of the write is what the person must be told; the ledger is read again before anything is taken back.
      this.set({ ledger: this.state.ledger ?? { state: 'writing', asOf: this.options.today() } });
    }
  }
}
