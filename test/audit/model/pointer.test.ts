/** What a record is called that is known from where it stands. */
import { Pointer } from '../../../src/audit/model/pointer';
import type { RawRecord } from '../../../src/audit/model/raw-record';

it.each<[string | null, string]>([
  ['O1', 'O1'],
  [null, 'Win clients'],
])('a record with the id %s goes by “%s”', (id, label) => expect(new Pointer({ id, name: 'Win clients' } as RawRecord).label).toBe(label));
