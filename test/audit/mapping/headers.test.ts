/** How a header is recognised: by its spelling, by what is left of it, by its head; and what it never is. */
import { foldHeader, looseForm } from '../../../src/audit/mapping/fold-header';
import { headMeanings } from '../../../src/audit/mapping/head-word';
import { DE } from '../../../src/audit/reading/words/headers/de';
import { EN } from '../../../src/audit/reading/words/headers/en';
import { FR } from '../../../src/audit/reading/words/headers/fr';
import { keyForm } from '../../../src/audit/mapping/key-form';
import { periodOf } from '../../../src/audit/mapping/period-header';
import { languagesOf, meaningsIn, meaningsOf, synonymsOf, type Language } from '../../../src/audit/mapping/synonyms';
import { fieldNames, KINDS } from '../../../src/audit/fields';

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

it.each([
  ['# leaders trained', 'Number of leaders trained'],
  ['# of participants', 'Number of participants'],
])('“%s” counts as “%s” does', (one, other) => expect(fields(one)).toEqual(fields(other)));

it('word order counts: a target KPI is no KPI target', () => {
  expect(looseForm('KPI target')).not.toBe(looseForm('Target KPI'));
});

it('a header of plain words is as much as the same one that is marked as a header', () => {
  const words = [EN, FR, DE].flatMap((vocabulary) => Object.values<string>(vocabulary).flatMap((all) => all.split('|')));
  expect(words.filter((word) => looseForm(word) !== looseForm(`${word}:`))).toEqual([]);
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

const DATABASE: Readonly<Record<string, (words: string) => string>> = {
  'underscores and no accents': (words) => words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe'),
  'umlauts as two letters': (words) => words.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
};

it.each(Object.keys(DATABASE))('each known header means the same spelled with %s', (name) => {
  const respelled = (words: string): string =>
    (DATABASE[name] as (words: string) => string)(words)
      .replace(/[^\p{L}\p{N}%#+]+/gu, '_')
      .replace(/^_|_$/g, '');
  const lost = KINDS.flatMap(fieldNames).flatMap((field) => {
    const { en, fr, de } = synonymsOf(field);
    const known = name.startsWith('umlauts') ? de : [...en, ...fr, ...de];
    return known.filter((header) => !fields(respelled(header)).includes(field)).map((header) => `${field}: ${header}`);
  });
  expect(lost).toEqual([]);
});

it.each([
  ['duree_heures', 'module.hours'],
  ['duration_hrs', 'module.hours'],
  ['dauerStunden', 'module.hours'],
  ['cost_usd', 'module.cost'],
  ['cout_ht_keur', 'module.cost'],
  ['gebuehr_chf', 'module.cost'],
  ['amount_gbp_2026', 'cost.amount'],
  ['formation_id', 'module.id'],
  ['id_kpi', 'module.kpi'],
  ['indicateur_id', 'link.kpi'],
  ['nomDuModule', 'module.name'],
  ['kennzahl_bezeichnung', 'kpi.name'],
  ['avancement_pct', 'objective.progress'],
  ['eintritt_datum', 'person.joined'],
])('“%s” means %s', (header, field) => expect(fields(header)).toContain(field));

it.each([
  ['number_of_employees', 'person.id'],
  ['Key KPI', 'kpi.id'],
  ['cost_code', 'cost.amount'],
])('“%s” is no %s', (header, field) => expect(fields(header)).not.toContain(field));
