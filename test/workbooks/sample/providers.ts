/** Whom the sample company could ask to build what it lacks: coaches, speakers, courses and firms, as its learning team keeps them. */
import { date, money, type SampleRow } from './drawn-sheet';

const PROVIDERS: readonly (readonly [
  name: string,
  kind: string,
  competencies: string,
  levels: string,
  languages: string,
  format: string,
  fee: number | null,
  from: string,
  to: string | null,
  place: string,
])[] = [
  ['Ilse Brandvold', 'Coach', 'Coaching; Career conversations', 'Team leads', 'English, Norwegian', 'One-to-one', 1450, '2026-01-01', '2026-12-31', 'Oslo'],
  [
    'Fjordlinje Learning',
    'Firm',
    'Service leadership; Working across units',
    'Team leads, heads',
    'English, German',
    'Workshop',
    3900,
    '2026-03-01',
    null,
    'Bergen',
  ],
  ['Negotiating in eight markets', 'Course', 'Negotiation across cultures', 'Heads', 'English', 'Online', 2600, '2026-02-01', '2026-11-30', 'Online'],
  ['Ramon Etxarte', 'Speaker', 'Opening a market', 'Heads, executives', 'Spanish, English', 'Keynote', 4200, '2026-01-01', '2026-12-31', 'Bilbao'],
  ['Atelier Sankt Hans', 'Firm', 'Design thinking', 'All leaders', 'English, French', 'Workshop', 5200, '2026-09-01', null, 'Lyon'],
  ['Hedda Moestrup', 'Coach', 'Delegating and prioritising; Coaching', 'Team leads', 'English', 'One-to-one', 1300, '2025-01-01', '2026-03-31', 'Aarhus'],
];

export function providerRows(): SampleRow[] {
  return PROVIDERS.map(([name, kind, competencies, levels, languages, format, fee, from, to, place], index) => ({
    'Provider ID': `V-${String(index + 1).padStart(2, '0')}`,
    Provider: name,
    Kind: kind,
    Competencies: competencies,
    'For whom': levels,
    Languages: languages,
    Format: format,
    'Day rate': fee === null ? null : money(fee),
    Currency: 'EUR',
    'Available from': date(from),
    'Available to': to === null ? null : date(to),
    Place: place,
  }));
}
