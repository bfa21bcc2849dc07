/** How a header is recognised: by its spelling, by what is left of it, by its head; and what it never is. */
import { foldHeader, looseForm } from '../../../src/audit/mapping/fold-header';
import { headMeanings } from '../../../src/audit/mapping/head-word';
import { keyForm } from '../../../src/audit/mapping/key-form';
import { periodOf } from '../../../src/audit/mapping/period-header';
import { languagesOf, meaningsIn, meaningsOf, type Language } from '../../../src/audit/mapping/synonyms';

const fields = (header: string): readonly string[] => meaningsOf(header).map(({ field }) => field);

it.each([
  ['Completion Date (UTC TimeZone)', 'completiondate'],
  ['Goal #', 'goalno'],
  ['% complete', 'percentcomplete'],
  ['Maßeinheit', 'masseinheit'],
])('“%s” is spelled %s', (header, spelled) => expect(foldHeader(header)).toBe(spelled));

it.each([
  ['Name of indicator', 'Indicator name'],
  ['Trainer/in', 'Trainer'],
  ['Target 2026', 'Target'],
  ['FY26 target', 'Target'],
  ['Cost in EUR', 'Cost (k€)'],
  ['Cost in thousands', 'Cost, $ millions'],
  ['Coût en milliers d’euros', 'Coût kEUR'],
  ['Libellé de la formation', 'Libellé formation'],
  ['Linked KPIs', 'Linked KPI'],
  ['Modulverantwortliche/r', 'Modulverantwortliche'],
])('“%s” is as much as “%s”', (one, other) => expect(looseForm(one)).toBe(looseForm(other)));

it('word order counts: a target KPI is no KPI target', () => {
  expect(looseForm('KPI target')).not.toBe(looseForm('Target KPI'));
});

it('a word of two languages means what the headers beside it are written in', () => {
  const direction = (headers: readonly string[]): readonly string[] =>
    meaningsIn('Direction', languagesOf(headers))
      .map(({ field }) => field)
      .filter((field) => field.startsWith('kpi.'));
  expect(direction(['Indicateur', 'Cible', 'Échéance'])).toEqual(['kpi.unit']);
  expect(direction(['Indicator', 'Target', 'Deadline'])).toEqual(['kpi.direction']);
});

it('an English note is no French mark', () => {
  expect(meaningsIn('Note', ['en']).map(({ field }) => field)).not.toContain('completion.score');
  expect(meaningsIn('Note', ['fr']).map(({ field }) => field)).toContain('completion.score');
});

it.each<[string, Language, string]>([
  ['Operational sponsor', 'en', 'module.sponsor'],
  ['Indicateur à améliorer', 'fr', 'module.kpi'],
  ['Fachlicher Sponsor vor Ort', 'de', 'module.sponsor'],
])('the head of “%s” says what it is', (header, language, field) => {
  expect(headMeanings(header, [language]).map((meaning) => meaning.field)).toContain(field);
});

it.each<[string, Language]>([
  ['Former sponsor', 'en'],
  ['Approval date', 'en'],
  ['VAT amount', 'en'],
  ['Trainer / provider', 'en'],
  ['Score per owner', 'en'],
  ['Date de validation', 'fr'],
  ['Ehemaliger Sponsor', 'de'],
  ['Sponsor', 'en'],
])('“%s” is not told by its head', (header, language) => expect(headMeanings(header, [language])).toEqual([]));

it.each([
  ['Employee ID', 'code'],
  ['courseId', 'code'],
  ['Matricule', 'code'],
  ['Personalnummer', 'code'],
  ['Goal #', 'code'],
  ['Owner_Email_ID', 'mail'],
  ['Courriel', 'mail'],
  ['Learner name', 'name'],
  ['Sponsor', 'name'],
])('“%s” refers by %s', (header, form) => expect(keyForm(header)).toBe(form));

it.each(['2024', 'Q1 2025', 'FY25-Q1', 'Jan-26', 'Actual 2024', 'FY24 actual', 'Réalisé 2025', 'Ist 2025', 'Q1_2025'])('“%s” is a period', (header) =>
  expect(periodOf(header)).not.toBeNull(),
);

it.each(['Target 2026', 'Actual', '2024-03-01', 'Trainers', '12'])('“%s” is no period', (header) => expect(periodOf(header)).toBeNull());

it.each(['Phone', 'Colour', 'Shoe size', 'Row Labels', 'Sum of Cost'])('“%s” means nothing', (header) => expect(fields(header)).toEqual([]));
