/** The two headlines of an audit as formulas over Plumbline Modules; as values where those rows cannot be reached. */
import type { CellInput } from '../../workbook';
import type { Report } from '../report/report';
import { servedText } from '../report/text';
import { SCORECARD_LABELS } from '../state/own-sheets';
import type { ModuleRows } from './modules-sheet';

/** Mean of the module scores, weighted by cost. */
export function alignmentInput({ scores: { alignment } }: Report, rows: ModuleRows | null): CellInput {
  if (alignment === null || rows === null) return alignment ?? SCORECARD_LABELS.notEvaluated;
  const [weight, score] = [rows.of('weight'), rows.of('score')];
  return { formula: `=SUMPRODUCT(${score},${weight})/SUM(${weight})`, value: alignment };
}

/** `6 of 7` */
export function servedInput(report: Report, rows: ModuleRows | null): CellInput {
  const value = servedText(report);
  return rows?.priorities == null ? value : { formula: `=COUNTIF(${rows.priorities},">0")&" of "&COUNTIF(${rows.priorities},">=0")`, value };
}
