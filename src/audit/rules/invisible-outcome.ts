/** Does the outcome of an important module appear anywhere that counts? */
import { judgedModules } from '../facts/judged-modules';
import { isCompanyWide } from '../facts/organisation';
import { isUnreadable } from '../reading/cell-state';
import { costlyModules } from '../facts/costly-modules';
import { fold } from '../reading/fold';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

const SHOWN =
  /\b(performance (review|appraisal|management|dialogue)\w*|appraisal\w*|score ?card\w*|dash ?board\w*|cockpit|bsc|kpi (report|board)\w*|board (report|pack)\w*|(monthly|quarterly|management|business) (business )?(review|report)\w*|qbr|mitarbeitergesprach\w*|zielvereinbarung\w*|leistungsbeurteilung\w*|kennzahlen\w*|tableaux? de bord|entretiens? annuels?|entretiens? d evaluation)\b/;
/** Where training speaks of itself, and words for nowhere. */
const ELSEWHERE =
  /\b(newsletter|intranet|lms|learning (report|portal|platform)|training (report|statistics|record)\w*|hr report|catalogue|catalog|e ?mail|no|none|nowhere|not reported|nirgends|nein|nulle part|non|aucun)\b/;
/** "No dashboard yet" names a dashboard and is none. */
const NOT_SHOWN = /^(no|not|nicht|kein\w*|aucun\w*|pas)\b/;

export const invisibleOutcome = defineRule({
  id: 'invisible-outcome',
  title: 'Outcome that appears in no scorecard',
  why: 'Alignment holds where outcomes appear in performance reviews, unit scorecards and executive dashboards. What nobody sees, nobody is held to.',
  fix: 'Report the outcome in a performance review, a scorecard or a dashboard, and name it.',
  needs: ['module.name', 'module.reportedIn'],
  uses: reads(READS.module, READS.companyWide, READS.cost),
  masks: [],
  options: {},
  messages: {
    blank: '*{module}*, {why}, is reported in no performance review, scorecard or dashboard.',
    elsewhere: '*{module}*, {why}, is reported in “{where}”: no performance review, scorecard or dashboard.',
  },
  unknowns: {
    'cell-unreadable': 'the cell that says where it is reported could not be read',
    'report-unknown': 'whether “{where}” is a performance review, scorecard or dashboard is not known',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Tier | Reported in |
      | Leading at Halden | company-wide | Newsletter ⚑ |
      | Leading change | company-wide | ⚑ |
      | Safe leadership | unit | Newsletter |
    `,
    clean: `
      ### Modules
      | Module | Tier | Reported in |
      | Leading at Halden | company-wide | Unit scorecards |
      | Safe leadership | unit | |
    `,
    undecided: `
      ### Modules
      | Module | Tier | Reported in |
      | Leading at Halden | company-wide | Town hall |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => isCompanyWide(model, module) || costlyModules(model).has(module)),
  check: (module, { model }) => {
    const { reportedIn } = module.fields;
    if (reportedIn === undefined || isUnreadable(reportedIn)) return cannotTell('cell-unreadable');
    const where = fold(reportedIn.value ?? '');
    const denied = NOT_SHOWN.test(where);
    if (SHOWN.test(where) && !denied) return PASSED;
    if (reportedIn.value !== null && !denied && !ELSEWHERE.test(where)) return cannotTell('report-unknown', { where: reportedIn.value });
    const data = {
      module: module.name,
      why: { word: isCompanyWide(model, module) ? ('for-the-whole-company' as const) : ('most-expensive' as const) },
    };
    return [
      reportedIn.value === null
        ? { message: 'blank', at: reportedIn.at, data }
        : { message: 'elsewhere', at: reportedIn.at, data: { ...data, where: reportedIn.value } },
    ];
  },
});
