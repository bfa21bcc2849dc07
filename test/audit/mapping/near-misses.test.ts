/** Of a sheet that is not understood, what it looks like is said, with the next step. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { MAPPING_REASONS } from '../../../src/audit/mapping/reasons';
import { sentenceOf } from '../../../src/audit/report/message';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { COLLECTION } from './collection/collection';
import { draw, workbookOfAll, workbooksOf } from './collection/draw';

type Grid = Drawn[][];

function told(grid: Grid): readonly string[] {
  return mapWorkbook(snapshotOf({ Sheet1: grid }), DEFAULT_SETTINGS).notUnderstood.map(({ reason }) => reason.code);
}

const drawn = (text: string): Grid =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim() || null));

it.each<[string, string, string]>([
  ['headers down the side', 'headers-in-column', 'Module | Coaching | Lean\nOwner | Ann Lee | Bo Kim\nStart date | 2026-02-03 | 2026-03-03\nCost | 1200 | 900'],
  ['a form in French', 'headers-in-column', 'Formation | Conduire un entretien\nResponsable | Anne Roy\nDate de début | 2026-02-03\nCoût | 1200'],
  ['a form in German, below a title', 'headers-in-column', 'Steckbrief\nKennzahl | Ausschussquote\nVerantwortlich | Otto Berg\nZielwert | 3\nIstwert | 4'],
  ['lines with semicolons', 'lines-in-one-cell', 'Module;Owner;Cost;KPI\nCoaching;Ann Lee;1200;Revenue\nLean;Bo Kim;900;Scrap'],
  ['quoted lines', 'lines-in-one-cell', '"Schulung","Verantwortlich","Kosten"\n"Coaching","Ann Lee","1200"\n"Lean","Bo Kim","900"'],
  ['lines with tabs', 'lines-in-one-cell', 'Formation\tResponsable\tCoût\nVente\tAnne Roy\t1200\nLean\tLuc Roy\t900'],
  ['Portuguese', 'other-language', 'Treinamento | Responsável | Carga horária | Data de início | Custo\nLiderança | Ana Souza | 16 | 2026-02-03 | 1200'],
  ['Spanish', 'other-language', 'Curso | Responsable | Fecha de inicio | Coste | Participantes\nLiderazgo | Ana Souza | 2026-02-03 | 1200 | 12'],
  ['Italian', 'other-language', 'Obiettivo | Responsabile | Scadenza | Indicatore\nCrescere | Anna Rossi | 2026-12-31 | NPS'],
  ['Dutch', 'other-language', 'Doelstelling | Verantwoordelijke | Startdatum | Einddatum\nGroeien | Jan Smit | 2026-01-01 | 2026-12-31'],
  ['Polish', 'other-language', 'Szkolenie | Osoba odpowiedzialna | Termin | Koszt\nPrzywództwo | Jan Nowak | 2026-01-01 | 1200'],
  ['Swedish', 'other-language', 'Utbildning | Ansvarig | Startdatum | Kostnad\nLedarskap | Jan Berg | 2026-01-01 | 1200'],
  ['a matrix whose people have no header', 'looks-like-matrix', ' | Coaching | Lean | Selling\nAnn Lee | x | | x\nBo Kim | x | x | \nCy Holt | | x | x'],
  ['a matrix whose people are called something else', 'looks-like-matrix', 'Crew | Coaching | Lean | Selling\nAnn Lee | x | | x\nBo Kim | x | x | '],
  ['decisions and functions', 'looks-like-raci', 'Programme | HR | Finance | Sales\nCoaching | A | I | R\nLean | C | I | A/R'],
  ['decisions and functions in German', 'looks-like-raci', 'Maßnahme | HR | Finanzen | Vertrieb\nFühren | A | R | I\nVerkaufen | I | R | A'],
  ['decisions and functions in French', 'looks-like-raci', 'Dispositif | RH | Finance | Ventes\nManager | A | R | I\nVendre | I | R | A'],
])('%s: %s', (_, code, text) => expect(told(drawn(text))).toEqual([code]));

it.each([
  ['Sales rep', 'Revenue (k€)', 'Win rate %', 'Calls per week'],
  ['Verkäufer', 'Umsatz', 'Abschlüsse', 'Reklamationen'],
  ['Vendeur', 'Ventes', 'Retours', 'Appels'],
])('%s: figures of people under the names of KPIs look like a scorecard', (...headers) => {
  expect(told([headers, ['Ann Lee', 120, 24, 30], ['Bo Kim', 90, 19, 41]])).toEqual(['looks-like-scorecard']);
  expect(
    told([
      [headers[0] as string, 'Q1', 'Q2', 'Q3'],
      ['Ann Lee', 3, 2, 4],
      ['Bo Kim', 1, 0, 2],
    ]),
  ).not.toEqual(['looks-like-scorecard']);
});

it.each<[string, string]>([
  ['a rota', 'Name | Mon | Tue | Wed\nAnn Lee | x | | x\nBo Kim | x | x | '],
  ['prose', 'How to fill this in\nAsk the people office; they know, or they will find out\nThe owner of this file: people office'],
  ['a list of words', 'Status\nOpen\nDone\nCancelled'],
  ['things that are ticked', 'Room | Beamer | Phone\nAsh | x | \nBirch | x | x'],
])('%s looks like nothing', (_, text) => {
  const near = ['looks-like-matrix', 'headers-in-column', 'lines-in-one-cell', 'other-language'];
  expect(told(drawn(text)).filter((code) => near.includes(code))).toEqual([]);
});

it('what nobody should map looks like nothing', () => {
  const alone = workbooksOf(COLLECTION.filter((sheet) => draw(sheet).labels.every(({ field }) => field === null)));
  const near = alone.flatMap((sheets) =>
    mapWorkbook(workbookOfAll(sheets), DEFAULT_SETTINGS).notUnderstood.filter(({ reason }) =>
      /^(?:looks-like|headers-in|lines-in|other-language)/.test(reason.code),
    ),
  );
  expect(near).toEqual([]);
});

it('says what to do', () => {
  const [first] = mapWorkbook(snapshotOf({ Plan: drawn('Module | Coaching | Lean\nOwner | Ann | Bo\nCost | 1200 | 900') }), DEFAULT_SETTINGS).notUnderstood;
  expect(first && sentenceOf(MAPPING_REASONS, first.reason)).toBe(
    'headers stand in column A, one below the other: copy the cells and paste them transposed, so that the headers stand in one row',
  );
});

describe('a matrix whose only known header is that of its people', () => {
  const kindsOf = (name: string, grid: Grid): readonly string[] => mapWorkbook(snapshotOf({ [name]: grid }), DEFAULT_SETTINGS).tables.map(({ kind }) => kind);
  it.each([
    ['English', 'Sheet1', 'Employee | Coaching | Lean week | Fire drill\nAnn Lee | x | | x\nBo Kim | x | x | '],
    ['German', 'Tabelle1', 'Mitarbeiter | Führen | Lean | Verkauf\nAnna Berg | ja | nein | ja\nBo Lund | ja | ja | nein'],
    ['French', 'Feuil1', 'Salarié | Entretien | Lean | Vente\nAnne Roy | oui | non | oui\nLuc Roy | oui | oui | non'],
    ['names on a sheet of training', 'Training matrix', 'Name | Coaching | Lean | Selling\nAnn Lee | x | | x\nBo Kim | x | x | '],
  ])('is read: %s', (_, name, text) => expect(kindsOf(name, drawn(text))).toEqual(['completion']));

  it.each([
    ['numbers', 'Participant | Communication | Talks\nAnn Lee | 3 | 4\nBo Kim | 4 | 2'],
    ['days', 'Employee | Mon | Tue | Wed\nAnn Lee | x | | x\nBo Kim | x | x | '],
  ])('is none with %s', (_, text) => expect(kindsOf('Sheet1', drawn(text))).toEqual([]));
});
