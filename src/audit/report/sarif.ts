/** The report as SARIF 2.1.0 (OASIS), for tools that collect findings of many checkers. */
import { parseArea } from '../../workbook';
import { RULES } from '../rules';
import { profileOf } from '../scores/profile';
import type { Finding, Report } from './report';
import type { Severity } from '../severity';

/** SARIF knows three levels. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** Security-severity-like rank, 0..100, so that critical and high stay apart. */
const RANKS: Readonly<Record<Severity, number>> = { critical: 95, high: 75, medium: 45, low: 15 };

export function sarifReport(report: Report): object {
  const indexOf = new Map(RULES.map((rule, index) => [rule.id as string, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plumbline',
            semanticVersion: report.version,
            rules: RULES.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.why },
              help: { text: rule.fix },
              defaultConfiguration: { level: LEVELS[profileOf(rule.id)?.severity ?? 'medium'] },
              properties: { tags: [profileOf(rule.id)?.dimension ?? ''] },
            })),
          },
        },
        artifacts: [{ location: { uri: encodeURI(report.workbook) } }],
        results: report.findings.map((finding) => result(finding, report.workbook, indexOf.get(finding.rule) ?? -1)),
      },
    ],
  };
}

function result(finding: Finding, workbook: string, ruleIndex: number): object {
  const area = parseArea(finding.cell);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    rank: RANKS[finding.severity],
    message: { text: finding.message },
    partialFingerprints: { 'plumbline/v1': finding.id },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(workbook) },
          ...(area === undefined ? {} : { region: { startLine: area.top + 1, startColumn: area.left + 1 } }),
        },
        logicalLocations: [{ name: finding.cell, fullyQualifiedName: `${finding.sheet}!${finding.cell}`, kind: 'member' }],
      },
    ],
    ...(finding.accepted === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.accepted.reason }] }),
  };
}
