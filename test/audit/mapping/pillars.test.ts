/** Pillars, axes and fields of action are priorities: by number and title, or by name alone; what is listed below them is not. */
import { audit } from '../../../src/audit/audit';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';

type Rows = readonly (readonly (string | number)[])[];
const fieldsOf = (sheet: string, rows: Rows): readonly (string | null)[] =>
  mapWorkbook(snapshotOf({ [sheet]: rows }), DEFAULT_SETTINGS).tables.flatMap(({ columns }) => columns.map(({ field }) => field));

const NUMBERED = ['priority.id', 'priority.name', 'priority.executive'];
const NAMED = ['priority.name', 'priority.executive', 'priority.metric', 'priority.target'];

it.each<[string, Rows, readonly string[]]>([
  [
    'Axes',
    [
      ['Axe', 'Intitulé', 'Sponsor COMEX'],
      ['Axe 1', 'Fidéliser', 'DRH'],
      ['Axe 2', 'Croître', 'DG'],
    ],
    NUMBERED,
  ],
  [
    'Handlungsfelder',
    [
      ['Handlungsfeld', 'Bezeichnung', 'Verantwortlich'],
      ['HF 1', 'Binden', 'CHRO'],
      ['HF 2', 'Wachsen', 'CEO'],
    ],
    NUMBERED,
  ],
  [
    'Pillars',
    [
      ['Pillar', 'Title', 'Exec sponsor'],
      ['P1', 'Keep our people', 'CHRO'],
      ['P2', 'Grow', 'CEO'],
    ],
    NUMBERED,
  ],
  [
    'Axes stratégiques',
    [
      ['Axe', 'Sponsor', 'Indicateur', 'Cible'],
      ['Fidéliser', 'DRH', 'Turnover', 11],
      ['Croître', 'DG', 'CA', 450],
    ],
    NAMED,
  ],
  [
    'Pillars',
    [
      ['Pillar', 'Sponsor', 'KPI', 'Target'],
      ['Keep our people', 'CHRO', 'Attrition', 11],
      ['Grow', 'CEO', 'Revenue', 450],
    ],
    NAMED,
  ],
])('“%s” %j', (sheet, rows, fields) => expect(fieldsOf(sheet, rows)).toEqual(fields));

it('goals of several axes are no priorities that share a number', () => {
  const rows = [
    ['Axe', 'Intitulé', 'Responsable', 'Échéance'],
    ['Axe 1', 'Réduire le turnover de 14 % à 11 %', 'C. Petit', '31/12/2026'],
    ['Axe 1', 'Tenir 100 % des entretiens', 'C. Petit', '31/12/2026'],
    ['Axe 2', 'Développer le CA de 5 %', 'L. Faure', '31/12/2026'],
  ];
  expect(fieldsOf('Plan', rows)).toEqual(['objective.priority', 'objective.title', 'objective.owner', 'objective.due']);
});

it('a module serves the pillar whose number it names, and the key result whose number stands behind “KR”', () => {
  const { report } = audit(
    snapshotOf({
      Axes: [
        ['Axe', 'Intitulé', 'Sponsor COMEX'],
        ['Axe 1', 'Fidéliser les équipes', 'DRH'],
        ['Axe 2', 'Croissance rentable', 'DG'],
      ],
      OKR: [
        ['Objective', 'KR #', 'Key Result', 'Target'],
        ['Grow', '1.1', 'Win 12 clients', 12],
        ['Grow', '2.1', 'Weekly talks held', 40],
      ],
      Formations: [
        ['Formation', 'Axe', 'KR', 'Coût'],
        ['Coaching', 'Axe 1', 'KR 2.1', 9600],
        ['Négociation', 'Axe 2', '1.1', 12400],
      ],
    }),
    { asOf: '2026-03-31' },
  );
  expect(report.links.map(({ module, goal }) => [module?.name, goal?.kind, goal?.name])).toEqual(
    expect.arrayContaining([
      ['Coaching', 'priority', 'Fidéliser les équipes'],
      ['Coaching', 'keyResult', 'Weekly talks held'],
      ['Négociation', 'keyResult', 'Win 12 clients'],
    ]),
  );
  expect(report.links.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
});
