/** German: everything that an audit says. */
import { defineLanguage } from '../audit/report/language';
import { LISTS } from './de/lists';
import { GOAL_RULES } from './de/rules-goals';
import { MODULE_RULES } from './de/rules-modules';
import { STRATEGY_RULES } from './de/rules-strategy';
import { UPKEEP_RULES } from './de/rules-upkeep';
import { VOICE } from './de/voice';

export default defineLanguage({
  tag: 'de',
  voice: VOICE,
  lists: LISTS,
  rules: { ...STRATEGY_RULES, ...GOAL_RULES, ...MODULE_RULES, ...UPKEEP_RULES },
});
