/** Ten kinds of workbooks as people keep them, drawn from a seed: for sums over many of them. */
import type { CellValue } from '../../src/workbook';

type Rows = readonly (readonly CellValue[])[];

export interface DrawnBook {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Rows>>;
}

/** A sequence of numbers from 0 to below 1 that a seed fixes. */
function drawn(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const UNITS = ['Sales', 'Service', 'Plant', 'Board', 'Lab'];
const PRIORITIES: Rows = [
  ['Priority ID', 'Strategic priority', 'Rank'],
  ['P1', 'Grow revenue', 1],
  ['P2', 'Keep our people', 2],
];
const KPIS: Rows = [
  ['KPI ID', 'KPI', 'Baseline', 'Target', 'Priority'],
  ['K1', 'Renewal rate', 0.8, 0.9, 'P1'],
  ['K2', 'Retention', 0.85, 0.92, 'P2'],
];

/** The kind is the number's last digit. */
export function drawnBook(number: number): DrawnBook {
  const next = drawn(number + 1);
  const count = 2 + Math.floor(next() * 12);
  const cents = (): number => Math.round(next() * 5_000_000) / 100;
  const kpi = (): CellValue => (next() < 0.3 ? null : next() < 0.5 ? 'K1' : 'K2');
  const unit = (): string => UNITS[Math.floor(next() * UNITS.length)] as string;
  const rows = <T extends readonly CellValue[]>(make: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => make(place));
  const common = { Priorities: PRIORITIES, KPIs: KPIS };
  const modules = (header: string, cost: () => CellValue): Rows => [
    ['Module ID', 'Module', 'KPI', header, 'Unit'],
    ...rows((place) => [`M${place}`, `Course ${number}-${place}`, kpi(), cost(), unit()]),
  ];
  const german = (amount: number): string => `${amount.toFixed(2).replace('.', ',')} €`;
  const kinds: readonly (() => Readonly<Record<string, Rows>>)[] = [
    () => ({ ...common, 'Training modules': modules('Cost (EUR)', cents) }),
    () => ({ ...common, 'Training modules': modules('Cost (CHF)', cents) }),
    () => ({
      ...common,
      'Training modules': [
        ['Module ID', 'Module', 'KPI', 'Cost', 'Currency', 'Unit'],
        ...rows((place) => [`M${place}`, `Course ${number}-${place}`, kpi(), cents(), next() < 0.5 ? 'EUR' : 'USD', unit()]),
      ],
    }),
    () => ({
      ...common,
      Schulungen: [
        ['Modul-ID', 'Modul', 'Kennzahl', 'Kosten', 'Bereich'],
        ...rows((place) => [`M${place}`, `Kurs ${number}-${place}`, kpi(), german(cents()), unit()]),
      ],
    }),
    () => ({
      ...common,
      'Training modules': [
        ['Module ID', 'Module', 'Unit', 'Total cost (EUR)'],
        ...rows((place) => [`M${place}`, `Course ${number}-${place}`, unit(), cents()]),
      ],
      Links: [['Module ID', 'KPI ID'], ...rows((place) => [`M${place}`, kpi() ?? 'K1'])],
    }),
    () => ({
      ...common,
      'Training modules': [['Module ID', 'Module', 'KPI', 'Unit'], ...rows((place) => [`M${place}`, `Course ${number}-${place}`, kpi(), unit()])],
      Costs: [
        ['Module ID', 'Cost item', 'Amount (EUR)'],
        ...rows((place) => [`M${place}`, 'Trainer', cents()]),
        ...rows((place) => [`M${place}`, 'Travel', cents()]),
      ],
    }),
    () => ({
      ...common,
      'Training modules': modules('Cost (EUR)', () => (next() < 0.2 ? 'n/a' : cents())),
    }),
    () => ({ 'Training modules': modules('Cost (EUR)', cents) }),
    () => ({
      ...common,
      'Training modules': [
        ['Module ID', 'Module', 'KPI', 'Cost (EUR)', 'Mandatory'],
        ...rows((place) => [`M${place}`, `Course ${number}-${place}`, kpi(), cents(), next() < 0.3 ? 'yes' : 'no']),
      ],
    }),
    () => ({ Notes: [['Nothing that could be audited', cents()]] }),
  ];
  return {
    name: `${unit()}/book ${number}.xlsx`,
    sheets: (kinds[number % 10] as () => Readonly<Record<string, Rows>>)(),
  };
}
