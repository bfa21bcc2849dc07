/** Exports of known systems and publishers, recognised by their set of headers; what a generic reading of the words would get wrong stands here. */
import type { FieldName, Kind } from '../fields';
import { foldHeader, headerForms } from './fold-header';

interface Layout {
  readonly name: string;
  /** All of these must be there. */
  readonly headers: readonly string[];
  /** Null: known, and of no use to an audit. */
  readonly fields: Readonly<Record<string, FieldName | null>>;
}

/** Of no kind: known, and holds nothing an audit reads; `unused` says why. */
export type VendorLayout = Layout &
  ({ readonly kind: Kind } | { readonly kind: null; readonly unused: `export-of-${'skills' | 'activities' | 'views' | 'people' | 'tasks'}` });

const VENDOR_LAYOUTS: readonly VendorLayout[] = [
  {
    name: 'Adobe Learning Manager, learner transcript',
    kind: 'completion',
    headers: ['Adobe ID', 'User Unique ID', 'Course', 'Completion Date', 'Enrollment Date'],
    fields: {
      Name: null,
      email: 'completion.person',
      Course: 'completion.module',
      Module: null,
      'Completion Date': 'completion.completed',
      Status: 'completion.status',
      'Quiz Score': 'completion.score',
      'Manager Name': null,
      'Started Date': null,
      'Learning plan Name': null,
    },
  },
  {
    name: 'Adobe Learning Manager, skill transcript',
    kind: null,
    unused: 'export-of-skills',
    headers: ['Adobe ID', 'Skill', 'Skill Level', 'Credits Required', 'Credits Earned'],
    fields: {},
  },
  {
    name: 'Moodle, course completion',
    kind: null,
    unused: 'export-of-activities',
    headers: ['ID', 'Name', 'Course complete'],
    fields: {},
  },
  {
    name: 'Moodle, course completion',
    kind: null,
    unused: 'export-of-activities',
    headers: ['Email address', 'Course complete'],
    fields: {},
  },
  {
    name: 'Asana, tasks',
    kind: null,
    unused: 'export-of-tasks',
    headers: ['Task ID', 'Section/Column', 'Assignee', 'Projects'],
    fields: {},
  },
  {
    name: 'LinkedIn Learning, learner summary',
    kind: null,
    unused: 'export-of-views',
    headers: ['Name', 'Email', 'Days Logged In', 'Course Views'],
    fields: {},
  },
  {
    name: 'LinkedIn Learning, organisation summary',
    kind: null,
    unused: 'export-of-people',
    headers: ['Start Day', 'End Day', 'People Logged In'],
    fields: {},
  },
  {
    name: 'LinkedIn Learning, learner detail',
    kind: 'completion',
    headers: ['Name', 'Email', 'Percent Completed', 'Content Name'],
    fields: {
      Name: null,
      Email: 'completion.person',
      'Content Name': 'completion.module',
      'Percent Completed': 'completion.status',
      Completed: 'completion.completed',
    },
  },
  {
    name: 'SuccessFactors, completions',
    kind: 'completion',
    headers: ['STUD_ID', 'CPNT_ID', 'COMPL_DTE'],
    fields: {
      STUD_ID: 'completion.person',
      CPNT_ID: 'completion.module',
      COMPL_DTE: 'completion.completed',
      CMPL_STAT_ID: 'completion.status',
      REV_DTE: null,
      CPNT_TYP_ID: null,
    },
  },
  {
    name: 'SuccessFactors, costs of completions',
    kind: 'cost',
    headers: ['CPNT_ID', 'FIN_VAR_ID', 'AMOUNT', 'CURRENCY_CODE'],
    fields: {
      CPNT_ID: 'cost.module',
      FIN_VAR_ID: 'cost.category',
      AMOUNT: 'cost.amount',
      CURRENCY_CODE: 'cost.currency',
      CPNT_TYP_ID: null,
      REV_DTE: null,
      STUD_ID: null,
    },
  },
  {
    name: 'Workday Learning, assignments as a data warehouse keeps them',
    kind: 'completion',
    headers: ['ASSIGNMENT_DATE', 'COMPLETED', 'COMPLETION_DATE', 'CONTENT_TYPE', 'PENN_ID'],
    fields: {
      PENN_ID: 'completion.person',
      COURSE_TITLE: 'completion.module',
      COMPLETION_DATE: 'completion.completed',
      COMPLETED: null,
      ASSIGNMENT_DATE: null,
      CONTENT_TYPE: null,
      COURSE_SOURCE: null,
      CURRENTLY_REQUIRED: null,
      CURRENTLY_ASSIGNED: null,
    },
  },
  {
    name: 'Docebo, enrolments',
    kind: 'completion',
    headers: ['username', 'level', 'course_id', 'course_code'],
    fields: {
      username: 'completion.person',
      course_code: 'completion.module',
      course_id: null,
      level: null,
      status: 'completion.status',
      completion_date: 'completion.completed',
    },
  },
  {
    name: 'Cornerstone, transcript',
    kind: 'completion',
    headers: ['User ID', 'Transcript Status', 'Training Title'],
    fields: {
      'User ID': 'completion.person',
      'Training Title': 'completion.module',
      'Transcript Status': 'completion.status',
      'Completion Date': 'completion.completed',
      'Due Date': null,
    },
  },
  {
    name: 'Pluralsight, course completion',
    kind: 'completion',
    headers: ['User ID', 'Course name', 'Completion date', 'First view date'],
    fields: {
      'User ID': null,
      Email: 'completion.person',
      'Course name': 'completion.module',
      'Course ID': null,
      'Completion date': 'completion.completed',
      'Completion status': 'completion.status',
      'Team name': 'completion.team',
    },
  },
  {
    name: 'iSpring, result',
    kind: 'completion',
    headers: ['userId', 'courseId', 'completionDate', 'completionStatus'],
    fields: {
      userId: 'completion.person',
      courseTitle: 'completion.module',
      courseId: null,
      completionDate: 'completion.completed',
      completionStatus: 'completion.status',
      awardedScore: 'completion.score',
      passingScore: null,
    },
  },
  {
    name: 'BurningOKR export',
    kind: 'keyResult',
    headers: ['Team', 'Objective', 'Corporate Objective', 'Key Result', 'Start', 'End', 'Actual'],
    fields: {
      Objective: 'keyResult.objective',
      'Key Result': 'keyResult.title',
      Start: 'keyResult.baseline',
      End: 'keyResult.target',
      Actual: 'keyResult.current',
      Unit: 'keyResult.measureUnit',
      Progress: 'keyResult.progress',
      Description: null,
    },
  },
  {
    name: 'Peoplebox goals',
    kind: 'objective',
    headers: ['Goal Title', 'Goal ID', 'Parent Goal IDs', 'Owner Emails'],
    fields: {
      'Goal ID': 'objective.id',
      'Goal Title': 'objective.title',
      'Parent Goal IDs': 'objective.parent',
      'Owner Emails': 'objective.owner',
      'Goal Cycle': 'objective.period',
      'Goal Type': 'objective.kind',
      Scope: 'objective.level',
      Departments: 'objective.unit',
      'Start Date': 'objective.start',
      'End Date': 'objective.due',
      'Starting Value': 'objective.baseline',
      'Target Value': 'objective.target',
      'Current Value': 'objective.current',
      'Progress Status': 'objective.status',
      'Row ID': null,
      'Parent Row IDs': null,
      Description: null,
    },
  },
  {
    name: 'PeopleCues objectives',
    kind: 'objective',
    headers: ['Objective Title', 'Owner_Email_ID', 'Metric_Name', 'Metric_Target_Value'],
    fields: {
      'Objective Title': 'objective.title',
      Owner_Email_ID: 'objective.owner',
      Start_Date: 'objective.start',
      Due_Date: 'objective.due',
      Metric_Name: 'objective.metric',
      Metric_Type: 'objective.measureUnit',
      Metric_Start_Value: 'objective.baseline',
      Metric_Target_Value: 'objective.target',
      Description: null,
    },
  },
  {
    name: 'Betterworks goals',
    kind: 'objective',
    headers: ['name', 'progress', 'start_date', 'end_date', 'owner_email'],
    fields: {
      name: 'objective.title',
      type: 'objective.kind',
      progress: 'objective.progress',
      start_date: 'objective.start',
      end_date: 'objective.due',
      owner_email: 'objective.owner',
      categories: null,
      description: null,
    },
  },
  {
    name: 'Culture Amp goals',
    kind: 'objective',
    headers: ['email', 'name', 'visibility', 'due_at', 'completion'],
    fields: {
      email: 'objective.owner',
      name: 'objective.title',
      due_at: 'objective.due',
      created_at: null,
      status: 'objective.status',
      completion: 'objective.progress',
      description: null,
      visibility: null,
      priority: null,
      individual_emails: null,
    },
  },
  {
    name: 'Engagedly goals',
    kind: 'objective',
    headers: ['Goal', 'Goal Identifier', 'Owner Email ID', 'Notification Frequency'],
    fields: {
      Goal: 'objective.title',
      'Goal Identifier': 'objective.id',
      'Owner Email ID': 'objective.owner',
      'Start Date': 'objective.start',
      'End Date': 'objective.due',
      'Notification Frequency': 'objective.reviewEvery',
      Status: 'objective.status',
      Notes: null,
      'Check-In Type': null,
      Assigner: null,
      'Assigner Email ID': null,
    },
  },
  {
    name: 'puzzle okr',
    kind: 'keyResult',
    headers: ['Key Result', 'Commit value', 'Target value', 'Stretch goal'],
    fields: {
      Objective: 'keyResult.objective',
      'Key Result': 'keyResult.title',
      Baseline: 'keyResult.baseline',
      'Target value': 'keyResult.target',
      'Commit value': null,
      'Stretch goal': null,
      Unit: 'keyResult.measureUnit',
      Zone: null,
      Confidence: 'keyResult.confidence',
      'Latest check-in date': 'keyResult.lastReviewed',
    },
  },
  {
    name: 'Mayor’s Management Report, New York City',
    kind: 'kpi',
    headers: ['Indicator', 'Target.MMR', 'YTDScaled', 'Desired.Direction'],
    fields: {
      ID: 'kpi.id',
      Indicator: 'kpi.name',
      'Target.MMR': 'kpi.target',
      YTDScaled: 'kpi.current',
      'Desired.Direction': 'kpi.direction',
      Service: 'kpi.objective',
      Critical: 'kpi.weight',
      'Agency.Full.Name.y': 'kpi.unit',
      Goal: null,
      Success: null,
      Avg3yr: null,
      Avg5yr: null,
    },
  },
  {
    name: 'GC InfoBase, indicators',
    kind: 'kpi',
    headers: ['stable_id', 'result_id', 'target_min', 'target_max', 'seeking_to'],
    fields: {
      id: 'kpi.id',
      stable_id: null,
      result_id: 'kpi.objective',
      name: 'kpi.name',
      target_min: 'kpi.minimum',
      target_max: 'kpi.maximum',
      actual_result: 'kpi.current',
      status_key: 'kpi.status',
      seeking_to: 'kpi.direction',
      methodology: 'kpi.definition',
      measure: 'kpi.measureUnit',
      target_year: 'kpi.due',
      target_month: null,
      target_narrative: 'kpi.target',
      target_explanation: null,
      target_type: null,
      target_change: null,
    },
  },
  {
    name: 'GC InfoBase, results',
    kind: 'objective',
    headers: ['id', 'stable_id', 'subject_id', 'doc'],
    fields: { id: 'objective.id', name: 'objective.title', stable_id: null, subject_id: null, doc: null },
  },
  {
    name: 'GC InfoBase, programmes',
    kind: 'module',
    headers: ['dept_code', 'crso_id', 'activity_code'],
    fields: { activity_code: null, name: 'module.name', dept_code: 'module.unit', crso_id: null, old_name: null, desc: null },
  },
  {
    name: 'GC InfoBase, links of programmes to results',
    kind: 'link',
    headers: ['program_id', 'result_id'],
    fields: { program_id: 'link.module', result_id: 'link.objective' },
  },
  {
    name: 'GC InfoBase, organisations',
    kind: 'unit',
    headers: ['org_id', 'dept_code', 'legal_title', 'applied_title'],
    fields: { dept_code: 'unit.id', legal_title: 'unit.name', applied_title: 'unit.aliases', org_id: null },
  },
  {
    name: 'Canadian Indicator Framework',
    kind: 'objective',
    headers: ['sdg_goal', 'indicator_number', 'indicator_name', 'target_name'],
    fields: {
      sdg_goal: null,
      indicator_number: null,
      indicator_name: 'objective.metric',
      target_name: 'objective.title',
      current_value: 'objective.current',
      computation_units: 'objective.measureUnit',
      progress_status: 'objective.status',
      current_year: null,
    },
  },
  {
    name: 'GOV.UK organisations',
    kind: 'unit',
    headers: ['code', 'display', 'parent', 'gov_id'],
    fields: { code: 'unit.id', display: 'unit.name', parent: 'unit.parent', intranet_url: null, gov_id: null },
  },
];

const FOLDED = VENDOR_LAYOUTS.map((layout) => ({
  layout,
  needed: layout.headers.map(foldHeader),
  fields: new Map(Object.entries(layout.fields).map(([header, field]) => [foldHeader(header), field])),
}));

export interface KnownLayout {
  readonly layout: VendorLayout;
  /** The layout's word about a header: a field, null for "of no use", undefined for a header it does not know. */
  fieldOf(header: string): FieldName | null | undefined;
}

/** The layout that a set of headers fits best: the one that asks for most. */
export function vendorLayout(headers: readonly string[]): KnownLayout | null {
  const present = new Set(headers.flatMap(headerForms));
  const fitting = FOLDED.filter(({ needed }) => needed.every((header) => present.has(header))).sort((one, other) => other.needed.length - one.needed.length)[0];
  if (fitting === undefined) return null;
  return {
    layout: fitting.layout,
    fieldOf: (header) => {
      const form = headerForms(header).find((one) => fitting.fields.has(one));
      return form === undefined ? undefined : fitting.fields.get(form);
    },
  };
}
