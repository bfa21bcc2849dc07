/** Goals in one column with initiatives, bullets and bare numbers among them, and headers with the marks of footnotes. */
import type { LabelledSheet } from './draw';

export const ELEVENTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'OKRs with initiatives',
    language: 'en',
    drawing: `
      OKR                                      | Owner
      = objective.title | .owner
      = keyResult.title | .owner
      O1: Win the home market                  | Mia Lang
      KR1: Raise repeat orders from 20 to 26 % | Mia Lang
      ~Initiative: New shop                    | Mia Lang
      O2: Deliver when we said                 | Tom Beck
      KR1: Cut late orders from 9 to 5 %       | Tom Beck
      ~Initiative: Second shift                | Tom Beck
    `,
    holds: { objective: 2, keyResult: 2 },
  },
  {
    name: 'OKRs with bullets',
    language: 'en',
    drawing: `
      OKR                                   | Owner
      = objective.title | .owner
      = keyResult.title | .owner
      O1: Win the home market               | Mia Lang
      - Raise repeat orders from 20 to 26 % | Mia Lang
      - Cut returns from 41 to 30           | Tom Beck
      O2: Deliver when we said              | Tom Beck
      - Cut late orders from 9 to 5 %       | Tom Beck
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'OKRs by number',
    language: 'en',
    drawing: `
      Objective / key result                  | Owner    | Status
      = objective.title | .owner | .status
      = keyResult.title | .owner | .status
      1. Win the home market                  | Mia Lang | on track
      1.1 Raise repeat orders from 20 to 26 % | Mia Lang | on track
      1.2 Cut returns from 41 to 30           | Tom Beck | at risk
      2. Deliver when we said                 | Tom Beck | on track
      2.1 Cut late orders from 9 to 5 %       | Tom Beck | on track
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'Kennzahlen mit Fußnoten',
    language: 'de',
    drawing: `
      Kennzahl¹    | VJ  | Plan | Ist | Ampel
      = kpi.name | .baseline | .target | .current | .status
      Auftragswert² | 290 | 330 | 311 | gelb
      Retouren     | 41  | 30   | 29  | grün
      ~¹ vorläufig
      ~² ohne Ausland
    `,
  },
  {
    name: 'People and their waves',
    language: 'en',
    drawing: `
      Name     | Job title     | Email              | Rollout wave
      = person.name | .title | .email | .rollout
      Mia Lang | Sales manager | mia@halden.example | M-07: wave 1 of 2, drawn by lot
      Tom Beck | VP Sales      | tom@halden.example | M-07: wave 2 of 2, drawn by lot
    `,
  },
  {
    name: 'Units and their waves',
    language: 'en',
    drawing: `
      Unit  | Parent unit | Head of unit | Rollout wave
      = unit.name | .parent | .head | .rollout
      North | Sales       | Mia Lang     | M-07: wave 1 of 2, drawn by lot
      South | Sales       | Tom Beck     | M-07: wave 2 of 2, drawn by lot
    `,
  },
];
