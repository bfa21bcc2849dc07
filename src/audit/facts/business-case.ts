/** What a module states of its business case: the problem, the effect it should have, and when that will be measured. */
import { perRecord } from './per-model';
import { serves } from './services';
import { isBlank } from '../reading/cell-state';
import type { FieldName } from '../fields';
import { fitted } from '../model/fitted';
import type { Module } from '../model/types';
import type { FieldCell } from '../reading/types';

export type BusinessCasePartName = 'problem' | 'effect' | 'date';

export interface BusinessCasePart {
  readonly part: BusinessCasePartName;
  /** `unreadable`: words where a date belongs. `no-column`: nothing in the workbook could state it. */
  readonly state: 'stated' | 'missing' | 'unreadable' | 'no-column';
  /** The cells of the module and of its links that may state it. */
  readonly cells: readonly FieldCell<unknown>[];
}

const COLUMNS: Readonly<Record<BusinessCasePartName, readonly FieldName[]>> = {
  problem: ['module.businessProblem'],
  effect: ['module.expectedImpact', 'link.expectedEffect'],
  date: ['module.measureBy', 'link.measureBy'],
};

/** The three parts, in this order. */
export const businessCaseOf = perRecord((model, module: Module): readonly BusinessCasePart[] => {
  const { businessProblem, expectedImpact, measureBy } = module.fields;
  const links = serves(model, module).flatMap(({ link }) => (link === null ? [] : [link.fields]));
  const part = (name: BusinessCasePartName, ...may: readonly (FieldCell<unknown> | undefined)[]): BusinessCasePart => {
    const cells = fitted(may.filter((cell) => cell !== undefined));
    return Object.freeze({ part: name, state: COLUMNS[name].some((field) => model.has(field)) ? stateOf(cells) : 'no-column', cells });
  };
  return [
    part('problem', businessProblem),
    part('effect', expectedImpact, ...links.map(({ expectedEffect }) => expectedEffect)),
    part('date', measureBy, ...links.map((link) => link.measureBy)),
  ];
});

function stateOf(cells: readonly FieldCell<unknown>[]): BusinessCasePart['state'] {
  if (cells.some(({ value }) => value !== null)) return 'stated';
  return cells.every(isBlank) ? 'missing' : 'unreadable';
}
