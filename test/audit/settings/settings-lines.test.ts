/** Each line of the settings speaks of the setting that it names: blank gives its default back, and nothing else. */
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { SETTING_LINES } from '../../../src/audit/settings/settings-lines';

const VALUES = ['1', '2', 'EUR', 'yes', 'first', 'agile', 'new', '0.5', 'Manager; Director'];

it.each(SETTING_LINES.map((line) => [line.name, line] as const))('%s', (_, line) => {
  const changes = VALUES.flatMap((value) => line.read(value) ?? []);
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    expect(Object.keys(change)).toEqual([line.of]);
    const changed = { ...DEFAULT_SETTINGS, ...change };
    expect(line.write({ ...changed, [line.of]: DEFAULT_SETTINGS[line.of] })).toEqual(line.write(DEFAULT_SETTINGS));
    expect(line.read(line.write(changed))).toEqual(change);
  }
});
