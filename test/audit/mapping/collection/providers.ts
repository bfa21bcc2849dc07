/** Coaches, speakers, courses and firms that somebody could hire, as people list them. */
import type { LabelledSheet } from './draw';

export const PROVIDERS: readonly LabelledSheet[] = [
  {
    name: 'Providers',
    language: 'en',
    drawing: `
      Provider ID | Provider | Kind | Competencies | Levels | Languages | Format | Fee | Currency | Available from | Available to | Place
      = provider.id | .name | .kind | .competencies | .levels | .languages | .format | .fee | .currency | .from | .until | .place
      V-01 | Nordlys Coaching | coach | Coaching; Feedback | team leads | English, Norwegian | one-to-one | 12000 | EUR | 2026-01-01 | 2026-12-31 | Oslo
      V-02 | Ada Brandt | speaker | Negotiation | VP | German | keynote | 4500 | EUR | 2026-03-01 | 2026-09-30 | Berlin
      V-03 | Winning abroad | course | Negotiation; Commercial acumen | managers | English | workshop | 18000 | EUR | 2026-02-01 | 2027-01-31 | Lyon
    `,
  },
  {
    name: 'Coaches',
    language: 'en',
    drawing: `
      Coach | Skills | Speaks | Day rate | Based in
      = provider.name | .competencies | .languages | .fee | .place
      Nora Vik | Coaching | English, Norwegian | 1400 | Oslo
      Ruth Adler | Feedback, Coaching | German | 1650 | Vienna
      Pablo Reyes | Delegating | Spanish | 1200 | Madrid
    `,
  },
  {
    name: 'Intervenants',
    language: 'fr',
    drawing: `
      Prestataire | Type | Compétences couvertes | Langues | Tarif journalier | Devise | Disponible du | Disponible jusqu’au | Ville
      = provider.name | .kind | .competencies | .languages | .fee | .currency | .from | .until | .place
      Cabinet Morel | cabinet | Négociation ; Vente | français, anglais | 1800 | EUR | 2026-01-05 | 2026-12-18 | Lyon
      Sylvie Roche | coach | Feedback | français | 1300 | EUR | 2026-02-01 | 2026-10-31 | Nantes
      Idées Claires | conférencier | Innovation | anglais | 3200 | EUR | 2026-03-01 | 2026-06-30 | Paris
    `,
  },
  {
    name: 'Anbieter',
    language: 'de',
    drawing: `
      Anbieter | Art | Kompetenzen | Zielgruppe | Sprachen | Tagessatz | Währung | Verfügbar ab | Verfügbar bis | Ort
      = provider.name | .kind | .competencies | .levels | .languages | .fee | .currency | .from | .until | .place
      Steg und Partner | Firma | Verhandeln; Verkaufen | Teamleitung | Deutsch | 1900 | EUR | 2026-01-05 | 2026-12-18 | Hamburg
      Ilse Kern | Coach | Feedback | Führungskräfte | Deutsch, Englisch | 1500 | EUR | 2026-02-01 | 2026-10-31 | Graz
      Rede und Antwort | Kurs | Präsentieren | alle | Deutsch | 900 | EUR | 2026-03-01 | 2026-11-30 | Bern
    `,
  },
  {
    name: 'Modules and who holds them',
    language: 'en',
    drawing: `
      Module | Vendor | Competency | Format | Language | Total cost | Currency
      = module.name | .vendor | .competency | .format | - | .cost | .currency
      Leading others | Nordlys Coaching | Coaching | workshop | English | 12000 | EUR
      Winning the last step | Steg and Partner | Negotiation | workshop | German | 18000 | EUR
      Saying what is | Nordlys Coaching | Feedback | online | English | 7000 | EUR
    `,
  },
  {
    name: 'People and their skills',
    language: 'en',
    drawing: `
      Employee ID | Name | Job title | Skills | Language | Location | Manager
      = person.id | .name | .title | - | - | .location | .manager
      E-1 | Ines Weber | VP Sales | Negotiation | German | Bonn | Kim Duarte
      E-2 | Kim Duarte | COO | Planning | English | Lyon |
      E-3 | Gil Soto | Sales lead | Coaching | Spanish | Madrid | Ines Weber
    `,
  },
];
