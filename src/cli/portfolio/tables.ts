/** The tables of a portfolio: what each row is and of what type each column, stated once for NDJSON, Parquet and `docs/portfolio.md`. */
import type { Audit } from '../../audit/audit';
import type { Module } from '../../audit/model/types';
import { SEVERITIES } from '../../audit/severity';

export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN' | 'DATE';
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface PortfolioTable {
  /** One row is … */
  readonly holds: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Without the columns that every row has. */
  rows(audit: Audit): readonly Row[];
}

/** What every row of every table begins with. */
export const EVERY_ROW = {
  workbook: 'VARCHAR',
  fingerprint: 'VARCHAR',
  asOf: 'DATE',
  version: 'VARCHAR',
  scoringVersion: 'INTEGER',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** As the units table calls it where it is known there; several are joined. */
function unitOf(module: Module | undefined): string | null {
  const names = (module?.fields.unit?.value ?? []).map(({ text, targets }) => (targets.length === 1 && targets[0] !== undefined ? targets[0].name : text));
  return names.length === 0 ? null : names.join('; ');
}

/** `runs` is not among them: it also has rows for what could not be audited. */
export const TABLES: Readonly<Record<string, PortfolioTable>> = {
  dimensions: {
    holds: 'a dimension of a workbook',
    columns: { dimension: 'VARCHAR', score: 'DOUBLE', checked: 'INTEGER', flagged: 'INTEGER', undecided: 'INTEGER' },
    rows: ({ report }) =>
      report.scores.dimensions.map(({ name, score, checked, flagged, undecided }) => ({ dimension: name, score, checked, flagged, undecided })),
  },
  findings: {
    holds: 'a finding',
    columns: {
      finding: 'VARCHAR',
      rule: 'VARCHAR',
      severity: 'VARCHAR',
      dimension: 'VARCHAR',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      subjectKind: 'VARCHAR',
      subjectId: 'VARCHAR',
      subject: 'VARCHAR',
      subjects: 'INTEGER',
      unit: 'VARCHAR',
      owner: 'VARCHAR',
      message: 'VARCHAR',
      fix: 'VARCHAR',
      status: 'VARCHAR',
      accepted: 'BOOLEAN',
    },
    rows: ({ report }) =>
      report.findings.map((finding) => ({
        finding: finding.id,
        rule: finding.rule,
        severity: finding.severity,
        dimension: finding.dimension,
        sheet: finding.sheet,
        cell: finding.cell,
        subjectKind: finding.subject.kind,
        subjectId: finding.subject.id,
        subject: finding.subject.name,
        subjects: finding.subjects?.length ?? 1,
        unit: finding.unit,
        owner: finding.owner,
        message: finding.message,
        fix: finding.fix,
        status: finding.status,
        accepted: finding.accepted !== null,
      })),
  },
  links: {
    holds: 'a link from a module to what it serves',
    columns: {
      says: 'VARCHAR',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      module: 'VARCHAR',
      goalKind: 'VARCHAR',
      goal: 'VARCHAR',
      verdict: 'VARCHAR',
      decidedSheet: 'VARCHAR',
      decidedCell: 'VARCHAR',
      reason: 'VARCHAR',
    },
    rows: ({ report }) =>
      report.links.map(({ says, at, module, goal, verdict, decidedAt, reasonCode }) => ({
        says,
        sheet: at.sheet,
        cell: at.cell,
        module: module?.name ?? null,
        goalKind: goal?.kind ?? null,
        goal: goal?.name ?? null,
        verdict,
        decidedSheet: decidedAt.sheet,
        decidedCell: decidedAt.cell,
        reason: reasonCode,
      })),
  },
  modules: {
    holds: 'a module',
    columns: {
      module: 'VARCHAR',
      name: 'VARCHAR',
      unit: 'VARCHAR',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      score: 'DOUBLE',
      evaluatedPoints: 'DOUBLE',
      worstCase: 'DOUBLE',
      cost: 'DOUBLE',
      currency: 'VARCHAR',
      costAtRisk: 'DOUBLE',
      evidenceGrade: 'VARCHAR',
      life: 'VARCHAR',
      mandatory: 'BOOLEAN',
    },
    rows: ({ report, model }) =>
      report.modules.map((module, place) => ({
        module: module.id,
        name: module.name,
        unit: unitOf(model.modules[place]),
        sheet: module.at.sheet,
        cell: module.at.cell,
        score: module.score,
        evaluatedPoints: module.evaluatedPoints,
        worstCase: module.worstCase,
        cost: module.cost,
        currency: module.currency,
        costAtRisk: module.costAtRisk,
        evidenceGrade: module.evidenceGrade,
        life: module.life,
        mandatory: module.mandatory,
      })),
  },
  flags: {
    holds: 'a rule that flags a module',
    columns: { module: 'VARCHAR', unit: 'VARCHAR', sheet: 'VARCHAR', cell: 'VARCHAR', rule: 'VARCHAR', dimension: 'VARCHAR' },
    rows: ({ report, model }) => {
      const dimensions = new Map(report.findings.map(({ rule, dimension }) => [rule, dimension]));
      return report.modules.flatMap(({ id, at, flags }, place) =>
        flags.map((rule) => ({
          module: id,
          unit: unitOf(model.modules[place]),
          sheet: at.sheet,
          cell: at.cell,
          rule,
          dimension: dimensions.get(rule) ?? null,
        })),
      );
    },
  },
  kpis: {
    holds: 'a KPI',
    columns: {
      kpi: 'VARCHAR',
      name: 'VARCHAR',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      direction: 'VARCHAR',
      baseline: 'DOUBLE',
      target: 'DOUBLE',
      current: 'DOUBLE',
      progress: 'DOUBLE',
      verdict: 'VARCHAR',
      reason: 'VARCHAR',
      class: 'VARCHAR',
    },
    rows: ({ report }) =>
      report.kpis.map(({ id, name, at, direction, baseline, target, current, progress, verdict, reasonCode, class: kind }) => ({
        kpi: id,
        name,
        sheet: at.sheet,
        cell: at.cell,
        direction,
        baseline,
        target,
        current,
        progress,
        verdict,
        reason: reasonCode,
        class: kind,
      })),
  },
  money: {
    holds: 'a currency of a workbook',
    columns: {
      currency: 'VARCHAR',
      total: 'DOUBLE',
      atRisk: 'DOUBLE',
      acceptedRisk: 'DOUBLE',
      notJudged: 'DOUBLE',
      clean: 'DOUBLE',
      spent: 'DOUBLE',
      toSpend: 'DOUBLE',
      overspend: 'DOUBLE',
    },
    rows: ({ report }) =>
      report.money.map(({ currency, total, atRisk, acceptedRisk, notJudged, clean, spent, toSpend, overspend }) => ({
        currency,
        total,
        atRisk,
        acceptedRisk,
        notJudged,
        clean,
        spent,
        toSpend,
        overspend,
      })),
  },
  priorities: {
    holds: 'a business priority',
    columns: { priority: 'VARCHAR', top: 'BOOLEAN', modules: 'INTEGER', learners: 'DOUBLE' },
    rows: ({ report }) => report.priorities.map(({ name, top, modules, learners }) => ({ priority: name, top, modules, learners })),
  },
};

export const RUN_COLUMNS = {
  outcome: 'VARCHAR',
  reason: 'VARCHAR',
  alignment: 'DOUBLE',
  coverage: 'DOUBLE',
  tables: 'INTEGER',
  notUnderstood: 'INTEGER',
  modules: 'INTEGER',
  scored: 'INTEGER',
  evaluatedPoints: 'DOUBLE',
  critical: 'INTEGER',
  high: 'INTEGER',
  medium: 'INTEGER',
  low: 'INTEGER',
  accepted: 'INTEGER',
  missingAmounts: 'INTEGER',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** The one row of `runs` for a workbook that was audited. Counts of severities leave accepted findings out. */
export function runRow({ report }: Audit): Row {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  const scored = report.modules.filter(({ score }) => score !== null);
  return {
    outcome: report.tables.length === 0 ? 'not-understood' : 'audited',
    reason: null,
    alignment: report.scores.alignment,
    coverage: report.scores.coverage,
    tables: report.tables.length,
    notUnderstood: report.notUnderstood.length,
    modules: report.modules.length,
    scored: scored.length,
    evaluatedPoints: scored.length === 0 ? null : scored.reduce((sum, { evaluatedPoints }) => sum + evaluatedPoints, 0) / scored.length,
    ...Object.fromEntries(SEVERITIES.map((each) => [each, open.filter(({ severity }) => severity === each).length])),
    accepted: report.findings.length - open.length,
    missingAmounts: report.missingAmounts.length,
  };
}
