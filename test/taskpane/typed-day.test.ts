/** Days as they are typed: each is read again as the pane shows it, and none that two people would read as two. */
import fc from 'fast-check';
import { isoOf } from '../../src/audit/reading/days';
import { typedDay } from '../../src/taskpane/typed-day';
import { PANE_ENGLISH, wordsIn } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';

const LANGUAGES = [PANE_ENGLISH, GERMAN, FRENCH];
/** From 2000 to 2099. */
const days = fc.integer({ min: 36_526, max: 73_050 }).map(isoOf);

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('a day in %s', (tag, language) => {
  const { day } = wordsIn(language);

  it('is read as it is shown, and as ISO', () => {
    fc.assert(
      fc.property(days, (iso) => expect([typedDay(day(iso), tag), typedDay(iso, tag), typedDay(` ${day(iso).toUpperCase()} `, tag)]).toEqual([iso, iso, iso])),
    );
  });

  it('is read in the longer names of Intl, with two figures of its year, and with slashes or points where these say one thing', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const [year = '', month = '', of = ''] = iso.split('-');
        const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
        expect([long, typedDay(long, tag)]).toEqual([long, iso]);
        for (const text of [`${of}.${month}.${year}`, `${Number(of)}/${Number(month)}/${year.slice(2)}`]) {
          const isTwo = tag === 'en' && Number(of) <= 12 && of !== month;
          expect([text, typedDay(text, tag)]).toEqual([text, isTwo ? null : iso]);
        }
      }),
    );
  });

  it.each(['', 'soon', '31.2.2026', '2026-02-30', '30.6.', 'Ju 3 2026', '3 x 2026', '12 2026', '1.1.202', '0.1.2026', '13.13.2026', '32 May 2026'])(
    'is none of “%s”',
    (text) => expect(typedDay(text, tag)).toBeNull(),
  );
});

it.each([
  ['30 June 2026', 'en'],
  ['June 30, 2026', 'en'],
  ['Jun 30th 2026', 'en'],
  ['6/30/2026', 'en'],
  ['30. Juni 2026', 'de'],
  ['30 JUIN 2026', 'fr'],
])('“%s” is the thirtieth of June', (text, tag) => expect(typedDay(text, tag)).toBe('2026-06-30'));

it.each([
  ['1er août 2026', 'fr', '2026-08-01'],
  ['1 aout 2026', 'fr', '2026-08-01'],
  ['2. Maerz 2026', 'de', '2026-03-02'],
  ['2. Marz 26', 'de', '2026-03-02'],
])('“%s” in %s', (text, tag, iso) => expect(typedDay(text, tag)).toBe(iso));
