/** French: everything that an audit says. */
import { defineLanguage } from '../audit/report/language';
import { LISTS } from './fr/lists';
import { GOAL_RULES } from './fr/rules-goals';
import { MODULE_RULES } from './fr/rules-modules';
import { STRATEGY_RULES } from './fr/rules-strategy';
import { UPKEEP_RULES } from './fr/rules-upkeep';
import { VOICE } from './fr/voice';

export default defineLanguage({
  tag: 'fr',
  voice: VOICE,
  lists: LISTS,
  rules: { ...STRATEGY_RULES, ...GOAL_RULES, ...MODULE_RULES, ...UPKEEP_RULES },
});
