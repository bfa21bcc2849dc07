/** The questions of a roll-up, in SQL over the data set: views named as its tables are, `$period` the quarter in question. */

/** Smaller groups are not shown alone: what they say would be said of single people's work. */
export const LEAST_IN_A_GROUP = 5;
/** Rows listed of each kind. */
export const MOST_LISTED = 20_000;

export interface RollUpQuery {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly sql: string;
}

const HIDDEN = `'fewer than ${LEAST_IN_A_GROUP}'`;
const NO_UNIT = "coalesce(unit, '(no unit named)')";
const SMALL = `'Units with fewer than ${LEAST_IN_A_GROUP} modules'`;

export const ROLL_UP: readonly RollUpQuery[] = [
  {
    sheet: 'Summary',
    title: 'What this is made of',
    note: 'What was not audited is listed on the last sheet. No number here stands for it.',
    sql: `SELECT outcome AS "Outcome", count(*)::INTEGER AS "Workbooks", sum(modules)::INTEGER AS "Modules", sum(scored)::INTEGER AS "Modules with a score", sum(critical)::INTEGER AS "Critical findings",
      sum(high)::INTEGER AS "High findings", sum(missingAmounts)::INTEGER AS "Amounts missing" FROM runs WHERE period = $period GROUP BY outcome ORDER BY outcome`,
  },
  {
    sheet: 'Units and dimensions',
    title: 'Units by dimension',
    note: `Percent of the unit's modules with a score that have no finding in the dimension, counted where the dimension could be evaluated; empty: nowhere. Units with fewer than ${LEAST_IN_A_GROUP} such modules are named and not counted.`,
    sql: `WITH judged AS (SELECT workbook, sheet, cell, ${NO_UNIT} AS unit FROM modules WHERE period = $period AND score IS NOT NULL),
      flagged AS (SELECT DISTINCT workbook, sheet, cell, dimension FROM flags WHERE period = $period),
      cells AS (SELECT unit, d.dimension, count(*) AS evaluated, count(*) FILTER (f.dimension IS NULL) AS clean FROM judged j
        JOIN (SELECT workbook, dimension FROM dimensions WHERE period = $period AND score IS NOT NULL) d USING (workbook)
        LEFT JOIN flagged f ON f.workbook = j.workbook AND f.sheet = j.sheet AND f.cell = j.cell AND f.dimension = d.dimension GROUP BY ALL),
      units AS (SELECT unit, count(*) AS modules FROM judged GROUP BY unit)
      SELECT unit AS "Unit", CASE WHEN modules < ${LEAST_IN_A_GROUP} THEN ${HIDDEN} ELSE modules::VARCHAR END AS "Modules with a score",
        $dimensions
      FROM units LEFT JOIN cells USING (unit) GROUP BY unit, modules ORDER BY unit`,
  },
  {
    sheet: 'Spend by unit',
    title: 'Spend not shown to serve a priority, by unit and currency',
    note: `Currencies are never added. Units with fewer than ${LEAST_IN_A_GROUP} modules stand together; where those are fewer than ${LEAST_IN_A_GROUP} in all, their amounts are left out.`,
    sql: `WITH costs AS (SELECT ${NO_UNIT} AS unit, currency, cost, costAtRisk FROM modules WHERE period = $period AND cost IS NOT NULL AND currency IS NOT NULL),
      counted AS (SELECT unit, count(*) AS modules FROM costs GROUP BY unit),
      grouped AS (SELECT CASE WHEN modules < ${LEAST_IN_A_GROUP} THEN ${SMALL} ELSE unit END AS unit, currency, cost, costAtRisk FROM costs JOIN counted USING (unit)),
      sums AS (SELECT unit, currency, count(*) AS modules, sum(cost) AS cost, sum(costAtRisk) AS risk, count(*) FILTER (costAtRisk IS NULL) AS unjudged FROM grouped GROUP BY ALL),
      sized AS (SELECT *, sum(modules) OVER (PARTITION BY unit) AS all_modules FROM sums)
      SELECT unit AS "Unit", currency AS "Currency", CASE WHEN modules < ${LEAST_IN_A_GROUP} THEN ${HIDDEN} ELSE modules::VARCHAR END AS "Modules",
        CASE WHEN all_modules >= ${LEAST_IN_A_GROUP} THEN round(cost, 2) END AS "Cost", CASE WHEN all_modules >= ${LEAST_IN_A_GROUP} THEN round(risk, 2) END AS "Not shown to serve a priority",
        CASE WHEN all_modules >= ${LEAST_IN_A_GROUP} THEN unjudged::INTEGER END AS "Modules not judged"
      FROM sized ORDER BY risk DESC NULLS LAST, unit, currency`,
  },
  {
    sheet: 'Recurring findings',
    title: 'What is wrong in more than one workbook',
    note: 'Accepted and resolved findings are not counted.',
    sql: `SELECT rule AS "Rule", dimension AS "Dimension", severity AS "Severity", count(DISTINCT workbook)::INTEGER AS "Workbooks", count(*)::INTEGER AS "Findings" FROM findings
      WHERE period = $period AND NOT accepted AND status <> 'resolved' GROUP BY ALL HAVING count(DISTINCT workbook) > 1 ORDER BY 4 DESC, 5 DESC, 1`,
  },
  {
    sheet: 'Bought twice',
    title: 'Modules of one name in more than one workbook',
    note: 'Names are compared without capitals and spaces around them. Whether it is the same course, the owners know.',
    sql: `SELECT min(name) AS "Module", currency AS "Currency", count(DISTINCT workbook)::INTEGER AS "Workbooks", round(sum(cost), 2) AS "Cost together", string_agg(DISTINCT workbook, ', ' ORDER BY workbook) AS "In" FROM modules
      WHERE period = $period AND trim(name) <> '' GROUP BY lower(trim(name)), currency HAVING count(DISTINCT workbook) > 1 ORDER BY 4 DESC NULLS LAST, 1`,
  },
  {
    sheet: 'Trend',
    title: 'Quarter by quarter',
    note: 'The mean over workbooks whose alignment could be evaluated. Only scores of one version compare.',
    sql: `SELECT period AS "Quarter", scoringVersion AS "Version of the scores", count(*)::INTEGER AS "Workbooks", count(alignment)::INTEGER AS "Evaluated",
      CASE WHEN count(alignment) >= ${LEAST_IN_A_GROUP} THEN round(avg(alignment), 1)::VARCHAR WHEN count(alignment) > 0 THEN ${HIDDEN} ELSE 'not evaluated' END AS "Alignment" FROM runs
      WHERE outcome = 'audited' GROUP BY ALL ORDER BY 1, 2`,
  },
  {
    sheet: 'Not audited',
    title: 'What could not be audited, and why',
    note: 'They are tried again on every run.',
    sql: `SELECT workbook AS "Workbook", CASE outcome WHEN 'failed' THEN 'failed' ELSE 'no table was understood' END AS "Outcome", coalesce(reason, '') AS "Reason" FROM runs
      WHERE period = $period AND outcome <> 'audited' ORDER BY 1`,
  },
];
