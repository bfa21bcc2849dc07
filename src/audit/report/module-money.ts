/** A module’s money as the report carries it: figures with their parts, and what the others lack. */
import { cellName } from '../../workbook';
import type { Figure, FigureName } from '../money/figure';
import { moduleMoney } from '../money/module-money';
import type { Model, Module } from '../model/types';
import type { Language } from './language';
import { sentenceOf } from './message';
import type { ReportFigure, ReportModuleMoney } from './report';

/** @param cost the module's cost as the accounts count it; null where none is known */
export function reportModuleMoney(model: Model, module: Module, cost: number | null, language: Language): ReportModuleMoney {
  const { currency, on, grade, figures } = moduleMoney(model, module, cost);
  return { currency, on, grade, figures: figures.flatMap((figure) => evaluated(figure, language)), notEvaluated: lacking(figures, language) };
}

function evaluated({ figure, value, because, parts }: Figure, { lists, voice }: Language): ReportFigure[] {
  if (value === null) return [];
  return [
    {
      figure,
      value,
      how: sentenceOf(lists.money, because, voice),
      howCode: because.code,
      parts: parts.map((part) => ({
        part: part.part,
        words: sentenceOf(lists.moneyParts, { code: part.part }, voice),
        value: part.value,
        at: part.at === null ? null : { sheet: part.at.sheet, cell: cellName(part.at.row, part.at.column) },
      })),
    },
  ];
}

function lacking(figures: readonly Figure[], { lists, voice }: Language): ReportModuleMoney['notEvaluated'] {
  const reasons = new Map<string, { readonly figures: FigureName[]; readonly reason: string; readonly reasonCode: Figure['because']['code'] }>();
  for (const { figure, value, because } of figures) {
    if (value !== null) continue;
    const reason = sentenceOf(lists.money, because, voice);
    const known = reasons.get(reason) ?? { figures: [], reason, reasonCode: because.code };
    reasons.set(reason, known);
    known.figures.push(figure);
  }
  return [...reasons.values()];
}
