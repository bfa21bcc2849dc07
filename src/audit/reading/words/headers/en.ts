/** English headers of each field; the first of a list is the field's own name. Compared without case, accents, spaces and punctuation. */
import type { Vocabulary } from './vocabulary';

export const EN: Vocabulary = {
  'priority.id': 'priority id|id|priority number|priority code|goal id|pillar id|priority no|priority ref|ref|pillar|strategic pillar|theme|strategic theme',
  'priority.name':
    'priority|strategic priority|business priority|strategic pillar|pillar|priority name|name|strategic goal|strategic objective|strategic theme|corporate priority|top outcome|goal|company goal|business outcome|must win battle|must win|strategic imperative|imperative|key priority|top priority|strategic focus area|focus area|priority title|priority description|business goal|theme|title|pillar name',
  'priority.rank': 'rank|ranking|order|priority rank|priority no|no|importance|position',
  'priority.executive':
    'executive|executive sponsor|accountable executive|exec sponsor|owner|accountable|executive owner|sponsor|exec owner|executive lead|accountable leader|responsible executive|c level owner|board member|executive team owner|lead',
  'priority.metric':
    'metric|kpi|measure|success measure|key metric|headline metric|kpi id|headline kpi|leading kpi|north star metric|measure of success|measured by|success metric|indicator|outcome metric|outcome measure|success indicator',
  'priority.target': 'target|target value|goal value|ambition|target 12 months|goal for the year',
  'priority.period': 'period|year|fiscal year|planning period|financial year|planning year|fy|horizon|time frame',
  'priority.start': 'start|start date|from|valid from',
  'priority.due': 'due|due date|end|end date|until|valid to|valid until|deadline|target date|to be reached by|by when',
  'priority.agreedOn':
    'agreed on|agreed|approved on|approved|agreed date|date agreed|signed off on|agreed by the board on|decided on|decision date|date of decision|board approval|adopted on',
  'priority.status': 'status|state',
  'briefing.executive':
    'executive|named by|leader|interviewee|name|exec|interviewed executive|executive interviewed|stakeholder|executive name|spoken to|named by executive',
  'briefing.date':
    'date|briefing date|briefed on|conversation date|meeting date|interview date|date of conversation|date of interview|date of meeting|talk date|held on',
  'briefing.rank': 'rank|order|ranking|position|rank given|place|no',
  'briefing.priority':
    'priority|outcome|top outcome|priority id|named outcome|priority named|outcome named|business outcome|outcome mentioned|priority mentioned|what matters most|desired outcome|business priority|most wanted outcome|strategic priority',
  'objective.id':
    'objective id|goal id|id|objective no|objective number|objective code|okr id|okr reference|goal identifier|goal number|row id|ref|reference|goal no|no|okr no|objective ref|goal ref|goal code|okr code|obj no|obj id|objective nr',
  'objective.title':
    'objective|goal|title|objective title|goal title|objective name|goal name|smart goal|okr|objective statement|goal statement|objective text|target name|corporate objective|goal description|objective description|goal text|objectives|goals|development goal|performance goal|strategic objective|smart objective|okr title|okrs|objectives and key results|objective and key result|objectives key results|objective key result|objective kr|okr description|okr text',
  'objective.specific': 'specific|s specific|specifics|what exactly|specific goal|specific what',
  'objective.measurable': 'measurable|m measurable|how measured in words|measurable how|how will it be measured|measurable outcome',
  'objective.parent':
    'parent|parent objective|parent goal|parent id|parent objective id|parent okr|aligned to|aligns to|supports|cascades from|parent goal ids|parent row ids|contributes to|linked objective|supports goal|parent goal id|parent ref|upper level goal|aligned with|contributes to objective|rolls up to|company objective|corporate objective|cascaded from|linked to',
  'objective.level': 'level|goal level|objective level|okr level|scope|type|goal type|cascade level|organisational level|tier',
  'objective.unit':
    'unit|business unit|department|team|division|departments|organisation unit|org unit|function|dept|area|organisation|organization|group|owning team|business area|directorate|organisation unit name|department name|unit name|works for',
  'objective.owner':
    'owner|objective owner|goal owner|responsible|accountable|owner email|owner emails|owner email id|owner name|assignee|assigner email id|lead|goal lead|objective lead|owned by|person responsible|responsible person|accountable person|who|goal holder|employee|employee name|responsible owner|objective owner email|team member|staff member|colleague|dri|directly responsible individual',
  'objective.framework': 'framework|method|goal framework|goal method|okr or smart|type of framework|methodology',
  'objective.kind': 'kind|type|objective type|goal type|okr type|goal category|category|nature of goal|committed or aspirational|goal kind|class',
  'objective.priority':
    'priority|strategic priority|priority id|pillar|strategic pillar|strategic theme|strategic goal|company priority|business priority|strategic priority supported|supports priority|linked priority|linked strategic priority|strategy link|corporate priority|focus area|must win battle|priority supported|priority served|priority linked',
  'objective.metric':
    'metric|kpi|measure|kpi id|success metric|metric name|measured by|indicator|how measured|measured through|linked kpi|measure of success|success measure|related kpi|key metric',
  'objective.baseline':
    'baseline|starting value|start value|starting point|metric start value|baseline value|start|from value|initial value|baseline level|current state|from|as is|start level|metric start|metric baseline',
  'objective.target':
    'target|target value|goal value|metric target value|target level|goal target|planned value|desired value|to value|target state|to|to be|end value|metric target',
  'objective.current':
    'current|current value|actual|actual value|latest value|current level|value now|latest|achieved|result to date|ytd|latest actual|result|today|where we are|metric current|metric current value|ytd actual|actual ytd|year to date|ytd value|actual to date',
  'objective.measureUnit': 'unit of measure|measure unit|metric type|target unit|uom|unit of measurement|measurement unit',
  'objective.period':
    'period|quarter|cycle|time period|goal cycle|planning cycle|okr cycle|year|fiscal year|okr period|half year|semester|time frame|review period|performance year',
  'objective.start': 'start|start date|begin|start of period|from|starts|begins on|starts on|valid from',
  'objective.due':
    'due|due date|deadline|end|end date|target date|end of period|due at|by when|completion date|until|target completion|completion deadline|finish|to be done by|ends on|complete by|to be reached by|target completion date|finish date|due by|until when|when|time bound|timebound|t time bound|timely|t timely|time based|time bound by when',
  'objective.agreedOn': 'agreed on|agreed|approved on|approved|date agreed|signed off on|signed on|signed off|date of agreement|agreement date|set on',
  'objective.weight': 'weight|weighting|importance|weightage|relative weight|share',
  'objective.status':
    'status|state|progress status|rag|rag status|health|goal status|objective status|traffic light|current status|rag rating|mid year status|year end status|half year status|status mid year|progress rating|on track|are we on track',
  'objective.progress':
    'progress|progress %|percent complete|% complete|completion|completion percentage|percent done|% done|degree of completion|achievement|percentage complete|completion rate|% achieved',
  'objective.confidence': 'confidence|confidence level|confidence score|likelihood|confidence of reaching',
  'objective.lastReviewed':
    'last reviewed|reviewed on|last review|last reviewed on|last check in|last checkin|latest check in date|review date|date reviewed|last updated|date of last review|last update|last checked|last discussed|checked on|last check in date|updated on|check in',
  'objective.reviewEvery':
    'review every|review cadence|review frequency|check in frequency|notification frequency|cadence|review rhythm|check in cadence|reviewed every|check in rhythm|update frequency',
  'keyResult.id': 'key result id|kr id|id|key result no|kr|kr number|kr no|key result code|ref|reference|no|key result ref|kr code|kr ref',
  'keyResult.title':
    'key result|kr|key result title|title|key result name|key results|key result text|kr title|kr name|measurable result|outcome|measurable key result|kr description|key result description|expected result|krs',
  'keyResult.objective':
    'objective|objective id|goal|objective title|objective name|parent objective|goal id|goal title|okr|parent|objective ref|objective no|objective text|parent objective id|parent goal|belongs to|for objective|goal name|o id|obj no|obj id',
  'keyResult.metric': 'metric|kpi|measure|kpi id|metric name|measured by|indicator|linked kpi',
  'keyResult.baseline':
    'baseline|start value|starting value|starting point|start|baseline value|from value|initial value|from|baseline level|start level|as is|metric start|metric start value|metric baseline',
  'keyResult.target':
    'target|target value|goal value|commit value|target level|end|to value|stretch goal|to|planned value|desired value|goal|end value|to be|metric target|metric target value',
  'keyResult.current':
    'current|current value|actual|current level|actual value|latest value|value now|latest|value to date|latest actual|status value|now|achieved|ytd|today|where we are|current state|metric current|metric current value|ytd actual|actual ytd|year to date|ytd value|actual to date',
  'keyResult.measureUnit': 'unit|unit of measure|measure unit|metric type|unit of measurement|uom|units|measurement unit',
  'keyResult.owner':
    'owner|key result owner|owner email|owner name|responsible|kr owner|assignee|kr lead|owned by|lead|accountable|person responsible|responsible person|dri|directly responsible individual',
  'keyResult.start': 'start|start date|from|start of period|starts|starts on',
  'keyResult.due':
    'due|due date|deadline|end date|end|target date|by when|until|finish|complete by|end of period|finish date|target completion|due by|until when',
  'keyResult.weight': 'weight|weighting|weightage|importance|relative weight',
  'keyResult.status':
    'status|state|rag|health|progress status|rag status|traffic light|kr status|key result status|current status|rag rating|on track|are we on track',
  'keyResult.progress':
    'progress|progress %|% complete|completion|percent complete|percent done|% done|achievement|% achieved|percentage complete|completion percentage|completion rate',
  'keyResult.confidence': 'confidence|confidence level|confidence score|confidence to hit|likelihood',
  'keyResult.lastReviewed':
    'last reviewed|reviewed on|last review|last check in|latest check in date|review date|last updated|last update|date of last review|updated on|last check in date|last checked|check in',
  'kpi.id':
    'kpi id|id|kpi no|kpi code|kpi number|indicator id|metric id|measure id|stable id|no|kpi ref|metric no|indicator no|indicator code|measure no|ref|metric code',
  'kpi.name':
    'kpi|indicator|kpi name|metric|name|measure|indicator name|metric name|measure name|performance indicator|performance measure|key performance indicator|kpi title|kpi description|key figure|indicators|name of kpi|key indicator|key metric|business metric|kpi label|ratio|performance metric|kpis|what we measure|metrics|key metrics|key business metrics|business metrics|key measures|performance measures|performance indicators|key performance indicators|key indicators|key figures|scorecard metric|scorecard measure|metric description|measure description|kpi statement',
  'kpi.definition':
    'definition|description|how measured|how it is measured|calculation|formula|methodology|meaning|how calculated|calculation method|kpi definition|formula used|calculation rule|calculated as|what it measures|method of calculation|explanation',
  'kpi.measureUnit': 'unit|unit of measure|measure unit|unit of measurement|units|measurement unit|uom|measured in|unit type|expressed in',
  'kpi.direction':
    'direction|desired direction|good direction|polarity|better is|trend wanted|improvement direction|target direction|goal direction|seeking to|trend direction|target trend|good is|more or less|desired trend|higher or lower is better|preferred direction|higher is better|higher lower is better|lower is better|up or down|higher or lower|better when|good when|is benefit|benefit or burden|higher better|lower better|more is better|less is better|bigger is better|smaller is better|up is good|down is good|is higher better|is lower better|is positive|higher is good|lower is good|maximise|maximize|minimise|minimize|maximise or minimise|maximize or minimize|is inverse|is inverted|inverse|inverted|increase is good|decrease is good|benefit criterion|high is good|low is good|higher is preferred|lower is preferred',
  'kpi.baseline':
    'baseline|baseline value|start value|starting value|starting point|reference value|baseline level|initial value|last year|previous year|prior year|py|last year actual|prior year actual|last year result|starting level|start|from value|from|as is|as is value|status quo|at start|opening value|start level',
  'kpi.target':
    'target|target value|goal|target level|plan|planned value|objective value|goal value|budget|target for the year|annual target|year end target|yearly target|target set|desired value|target narrative|target description|target in words|end|end value|to value|to|to be|to be value|target state|green|green threshold|green if',
  'kpi.minimum':
    'minimum|min|min target|lower limit|lower bound|minimum target|threshold|target min|from|lower threshold|lower|floor|tolerance from|minimum acceptable|min value',
  'kpi.maximum':
    'maximum|max|max target|upper limit|upper bound|maximum target|target max|ceiling|upper threshold|upper|tolerance to|to|maximum acceptable|max value|cap',
  'kpi.current':
    'current|current value|actual|actual value|latest|latest value|current level|result|actual result|year to date|ytd|value|current result|achieved|last value|most recent value|latest actual|realised|current performance|actual ytd|now|actuals|actual to date|year to date actual|this year|achieved up to now|achieved to date|achieved so far|reached to date|result to date|progress to date|today|where we are|as of today|value today|to date|ytd actual|ytd actuals|ytd value|ytd result|ytd performance|value ytd|result ytd|current ytd|actual year to date',
  'kpi.owner':
    'owner|kpi owner|responsible|accountable|metric owner|indicator owner|data owner|kpi lead|person responsible|responsible person|owned by|measure owner|accountable person|kpi responsible|lead|steward|data steward|responsibility|reports|tracked by|who|manager|employee|team leader|team lead|leader|dri|directly responsible individual',
  'kpi.unit':
    'business unit|department|agency|division|organisation|organization|org unit|team|agency full name|area|directorate|dept|function|responsible department|org|business area|owning department|bu',
  'kpi.objective':
    'objective|objective id|strategic objective|2018 strategic objective|service|goal|linked objective|departmental result|result|objective supported|goal supported|strategic goal supported|linked goal|related objective|supports objective|for objective',
  'kpi.priority':
    'priority|strategic priority|pillar|strategic pillar|strategic theme|priority id|strategic goal|goal|business priority|linked priority|priority supported|strategic focus area|supports priority|priority served|strategic focus|focus area',
  'kpi.class': 'class|kpi class|metric class|type|kpi type|indicator type|category|kind of kpi|kind|group|metric type|perspective|indicator class',
  'kpi.frequency':
    'frequency|reporting frequency|measured every|update frequency|cadence|how often|measurement frequency|measuring frequency|frequency of measurement|collected|review frequency|reporting cycle|periodicity|measured how often|reported|measured|freq',
  'kpi.period': 'period|year|fiscal year|reporting period|quarter|month|reporting year|financial year|reporting quarter|reporting month|fy|calendar year',
  'kpi.asOf':
    'as of|last updated|as at|last measured|measured on|date of value|data as of|last update|last reading|date of last value|status date|current as of|value date|reading date|cut off date|measurement date|last measurement',
  'kpi.due':
    'due|due date|target date|deadline|target year|by when|date to achieve|to be reached by|target by|achieve by|deadline for target|target deadline|end date|target reached by|due by|until when',
  'kpi.source':
    'source|data source|system|data system|source system|origin of data|data comes from|where from|source of data|report|data origin|system of record',
  'kpi.status':
    'status|rag|state|rag status|target status|traffic light|indicator status|rag rating|on target|light|kpi status|current status|met or not met|performance status',
  'kpi.weight': 'weight|critical|weighting|importance|relative weight|kpi weight|weightage',
  'kpi.unitValue':
    'unit value|value of one unit|value per unit|worth of one unit|money per unit|value of one point|money value per unit|financial value per unit|eur per unit|worth per unit',
  'kpi.unitValueSource': 'unit value source|source of value|value source|value confirmed by|source of the value|who confirmed the value',
  'reading.kpi': 'kpi|indicator|kpi id|metric|indicator name|kpi name|measure|metric name|measured kpi|kpi code|performance indicator|metric id|indicator id',
  'reading.team':
    'team|unit|business unit|department|group|store|branch|plant|shop|site|division|org unit|team name|unit name|area|firm|restaurant|team id|store id|firm id|company|school|clinic|ward|warehouse|company id|plant id|branch id|unit id',
  'reading.person':
    'person|manager|employee|leader|store manager|team lead|team leader|team manager|employee name|employee id|leader name|plant manager|branch manager|participant|learner|trainee|attendee|worker|person id|participant id|participant name',
  'reading.period':
    'period|quarter|month|year|date|reading date|measured on|reporting period|week|as of|reading period|measurement date|period end|month end|date of reading|reported for|reporting month|reporting quarter|fiscal quarter|date measured|fiscal period|for month|measurement month|measurement period|measurement quarter|reporting date',
  'reading.value':
    'value|actual|reading|result|current|measurement|measured value|score|observed|amount|kpi value|result value|measured|figure|level|actual value|reported value|rate|index value|reported figure|actual figure|measured figure|actuals',
  'reading.target': 'target|target value|goal|plan|plan value|planned|target level|target for period|planned figure|target figure',
  'reading.numerator': 'numerator|count|hits|successes|cases|events|count above|number of hits',
  'reading.denominator': 'denominator|base|population|out of|n|total cases|total|sample size|number of observations|count below',
  'reading.phase': 'phase|before or after|pre or post|pre post|before after|time point|timepoint',
  'event.kpi': 'kpi|kpi id|indicator|metric|metric id|counts for|counts towards|related kpi|linked kpi|kpi name',
  'event.team': 'team|unit|department|sales team|group|branch|store|business unit|project team|team name',
  'event.person':
    'person|owner|employee|seller|sales rep|rep|salesperson|account executive|account manager|project manager|project lead|responsible|employee name|handled by|agent|lead',
  'event.date':
    'date|event date|closed on|close date|happened on|order date|date closed|date of event|decision date|occurred on|booking date|happened|end date|launch date|launched on|launched|date launched',
  'event.outcome': 'outcome|result|won or lost|stage|status|won lost|final status|ended as|deal outcome|deal stage',
  'event.amount': 'amount|value|deal value|contract value|deal size|contract amount|order value|revenue|volume|worth|amount eur|deal amount',
  'event.planned':
    'planned|planned date|planned delivery|due|planned on|planned finish|promised date|promised on|planned end|target date|plan date|planned completion|baseline date|deadline',
  'event.actual':
    'actual|actual date|actual delivery|delivered on|delivered|finished on|actual finish|delivered date|actual end|completed on|actual completion|delivery date',
  'module.id':
    'module id|course id|id|module no|module code|course code|course no|training id|component id|learning object id|programme id|program id|training code|training no|module ref|ref|no|course ref|programme code|program code|catalogue no|catalog id|learning id|course number|event id|code|learning programme id|learning programme code|learning program id|learning program code|training programme id|training programme code|training program id|training program code|leadership programme id|leadership programme code|leadership program id|leadership program code|development programme id|development programme code|development program id|development program code',
  'module.name':
    'module|course|training|module name|course title|training title|module title|course name|training name|training module|learning module|learning activity|programme name|program name|workshop|title|learning item|component title|content name|learning offer|offering|learning offering|intervention|learning intervention|training activity|name of training|course or module|module or course|leadership training|leadership module|learning solution|learning event|training programme|training program|session title|training course|modules|courses|trainings|workshops|topic|training topic|course topic|subject of training|training program name|training programme name|training course name|programme title|program title|learning programme name|learning programme title|learning program name|learning program title|training programme title|training program title|leadership programme name|leadership programme title|leadership program name|leadership program title|development programme name|development programme title|development program name|development program title',
  'module.programme':
    'programme|program|programme name|program name|curriculum|academy|learning path|track|part of programme|part of|learning journey|learning programme|curriculum name|development programme|leadership programme|series|programme title|program title|learning programme name|learning programme title|learning program name|learning program title|training programme name|training programme title|training program name|training program title|leadership programme name|leadership programme title|leadership program name|leadership program title|development programme name|development programme title|development program name|development program title|learning program|development program|leadership program',
  'module.cohort': 'cohort|group|session|run|wave|batch|instance|intake|class|edition|round|cohort name',
  'module.competency':
    'competency|skill|competence|capability|skills|leadership competency|competency built|target competency|competency developed|skill built|capability built|target skill|competencies|skill developed|leadership skill|key competency|competency focus|target capability|skill addressed',
  'module.audience':
    'audience|target group|target audience|participants group|for whom|intended for|audience group|participants from|learner group|target population|who attends|target learners|designed for|target level|target participants|target learner group|who is it for',
  'module.tier': 'tier|scope|reach|coverage|level|programme tier|range|offered to|enterprise or local|course level|depth',
  'module.unit':
    'unit|business unit|department|division|owning unit|responsible unit|org unit|organisation unit|dept|owning department|organiser unit|hosting unit|function|area|organising unit|owning business unit|requesting department|business area|organisation|bu',
  'module.location': 'location|site|venue|place|country|region|where|city|training location|room|delivery location',
  'module.format':
    'format|delivery type|delivery mode|delivery method|modality|method|type of training|training type|course type|learning format|learning type|delivery format|channel|delivery channel|mode|training format|type of delivery|training method',
  'module.vendor':
    'vendor|provider|supplier|training provider|external provider|training vendor|training company|partner|delivery partner|training partner|external partner|provider name|vendor name|external vendor',
  'module.owner':
    'owner|module owner|course owner|learning owner|programme owner|program owner|responsible|accountable|training owner|l d owner|ld owner|learning partner|l d lead|programme lead|program lead|programme manager|program manager|training lead|course manager|hr owner|learning lead|content owner|l d contact|owned by|training manager|learning manager|l d responsible|training responsible|contact|contact in l d|contact person|responsible in hr|coordinator|programme coordinator|program coordinator|course coordinator|dri|directly responsible individual',
  'module.deliverer':
    'deliverer|trainer|facilitator|instructor|delivered by|coach|instructor name|lecturer|trainers|held by|led by|course leader|trainer name|facilitators|presenter|speaker|taught by|facilitator name|coaches|tutor|instructors|faculty|delivered by whom|trainer facilitator',
  'module.sponsor':
    'sponsor|business sponsor|executive sponsor|exec sponsor|sponsored by|sponsor name|business owner|senior sponsor|sponsoring executive|sponsoring leader|leader sponsor|business lead|executive owner|sponsor in the business|programme sponsor|program sponsor|business leader|accountable executive|line sponsor|requested by|champion|business champion|sponsoring director|sponsor business',
  'module.sponsorGrade':
    'sponsor grade|grade of sponsor|sponsor level|grade sponsor|sponsor job level|level of sponsor|rank of sponsor|sponsor rank|sponsor title',
  'module.sponsoredOn':
    'sponsored on|sponsor since|sponsorship date|sponsored since|sponsor from|sponsor confirmed|sponsor confirmed on|sponsor named on|sponsor agreed on',
  'module.objective':
    'objective|objective id|linked objective|strategic objective|okr|supports objective|goal|business goal|business objective|objective served|goal served|serves objective|supported objective|supports goal|linked goal|business goal supported|related objective|objective supported|company objective|okr supported|aligned objective|linked okr|business objective supported|contributes to objective|strategic goal|business outcome|linked smart goal|smart goal|smart goal supported|smart goal served|supports smart goal|okr id|okr ids|okr ref|okr link|okr code|linked okr id|related okr|okr served|supports okr|aligned okr|okr alignment',
  'module.keyResult':
    'key result|key result id|kr|linked key result|key result served|key result supported|supports key result|kr supported|kr served|linked kr|kr moved|key result moved|krs moved|key results|krs|kr to move|kr addressed|key result addressed|target kr',
  'module.kpi':
    'kpi|kpi id|kpi served|kpis|linked kpi|metric|linked kpis|kpi moved|kpi name|target kpi|success metric|business metric|measured by|impact kpi|kpi supported|kpi affected|kpi impacted|impacts kpi|moves kpi|kpi influenced|linked metric|business kpi|related kpi|outcome metric|business metric moved|indicator|outcome kpi|success kpi|impacted kpi|kpi addressed|business kpi affected|metric moved|kpi link|kpi to move|kpi we want to move|kpis moved|kpi targeted|targeted kpi|target metric|kpi affected by training|business indicator|metric targeted|how we measure it|how it is measured|how success is measured|how we will know|how will we know|how we know it worked',
  'module.priority':
    'priority|strategic priority|strategic pillar|pillar|business priority|strategic theme|priority id|supports priority|company priority|priority served|priority supported|serves priority|linked priority|strategy link|strategic goal supported|strategic link|linked strategic priority|strategic priority supported|business priority supported|strategic focus area|must win battle|focus area|strategic alignment',
  'module.businessProblem':
    'business problem|problem|problem statement|business need|need|why|business issue|problem to solve|business challenge|challenge|performance gap|gap|reason for training|rationale|trigger|training need|problem addressed|business case|business reason|why now|performance problem',
  'module.expectedImpact':
    'expected impact|expected effect|impact expected|expected result|expected outcome|target impact|expected kpi impact|expected change|expected benefit|planned impact|intended impact|impact|expected business impact|intended effect|expected improvement|target effect|planned effect|intended outcome|expected kpi change',
  'module.measureBy':
    'measure by|measurement date|measured by date|impact measured by|measure on|date of measurement|evaluation date|measure impact by|impact measurement date|impact review date|evaluate by|effect measured on|impact measured on|evaluation due|evaluation planned for|date of evaluation|impact check date|measurement due|impact evaluation date|evaluated on|effect measured by|impact date',
  'module.isolation':
    'isolation|isolation method|how isolated|attribution method|how impact is isolated|isolation of effects|isolation approach|comparison method|isolation technique|method of isolation|comparison design',
  'module.benefit':
    'benefit|claimed benefit|benefits|annual benefit|value created|monetary benefit|benefit claimed|estimated benefit|expected benefit eur|yearly benefit|return|monetary value|financial benefit|savings|gain|benefit eur|benefit value|estimated savings|total benefit|programme benefit|program benefit|total programme benefit|total program benefit|annualised benefit|annualized benefit|annual savings|yearly savings|savings per year|benefit per year|benefits per year|estimated savings per year|cost savings|annual cost savings|first year benefit|annual monetary benefit|total monetary benefit|annual financial benefit|benefit usd|benefit gbp|benefit chf|benefit amount',
  'module.benefitFrom':
    'benefit from|benefit start|benefits from|benefit period start|benefit period from|benefit counted from|benefit start date|from when benefit',
  'module.benefitTo':
    'benefit to|benefit until|benefit end|benefits to|benefits until|benefit period end|benefit period to|benefit counted to|benefit end date|benefit counted until',
  'module.claimedResult':
    'claimed result|reported result|result claimed|outcome reported|result so far|results so far|success claimed|success reported|reported success|reported outcome|evaluation result',
  'module.framework': 'framework|goal framework|okr or smart|goal type|goal method',
  'module.status':
    'status|state|module status|programme status|training status|current status|stage|phase|delivery status|course status|lifecycle|state of play|where it stands',
  'module.start':
    'start|start date|launch|launch date|start of delivery|begins|from|date|launched on|go live|go live date|kick off|kick off date|begin|starts|begin date|first session|starts on|first date|first run|from date|live since|roll out|rollout date|commences|delivery start|start of training|session date|training date|date of training|course date|date of course|start of course|delivery date|opening date|first day|run dates|dates|course dates|session dates|delivery dates|training dates',
  'module.end':
    'end|end date|finish|finish date|ends|until|completion|end of delivery|to|last session|ends on|to date|last date|completed on|closing date|last run|closes|delivery end|completion date|end of training|wrap up|wrap up date|last day|delivered|date delivered',
  'module.hours':
    'hours|duration hours|hours per participant|length hours|training hours|credit hours|duration|hours per learner|length|contact hours|learning hours|duration hrs|hrs|course hours|hours each|time per participant|duration in hours|hours per person|training hrs|course hrs|learning hrs|training time hrs|hrs per person',
  'module.learners':
    'learners|participants|attendees|number of participants|enrolled|trained|headcount|participants trained|no of participants|headcount trained|people trained|completed by|number of learners|no of learners|number of attendees|no of attendees|actual participants|attended|leaders trained|number trained|participants actual|trained leaders|attendance|delegates|trainees|pax|number trained so far|leaders attended|number of leaders|no of leaders|leaders reached|people reached|actual attendees|attendees actual|actual learners|leaders trained to date|no of leaders trained|number of leaders trained|no of people trained|number of people trained|managers trained|number of managers trained|no of managers trained',
  'module.learnersPlanned':
    'learners planned|planned learners|planned participants|target participants|seats|expected participants|planned attendees|expected learners|places|planned headcount|number of seats|participants planned|planned number of participants|seats planned|expected attendees|people planned|class size|number of people|number of employees|no of participants|number of participants planned|people to train|headcount to train|registered|registrations|registered participants|bookings|booked|sign ups|enrolments|enrollments|seats booked|number of participants',
  'module.capacity':
    'capacity|max participants|max attendees|max learners|maximum participants|maximum number of participants|max number of participants|maximum attendees|max group size|maximum group size|max class size|room capacity|max seats|maximum capacity|max capacity|max delegates|max pax',
  'module.lastReviewed':
    'last reviewed|last review|reviewed on|last reviewed on|review date|date reviewed|reviewed|date of last review|last checked|content reviewed|last content review|last alignment review|alignment reviewed on|last check|checked on|reviewed last|last update|last updated|updated on',
  'module.reviewEvery':
    'review every|review cadence|review frequency|review cycle|reviewed every|review rhythm|review interval|how often reviewed|review period',
  'module.mandatory':
    'mandatory|compulsory|required|obligatory|compliance|mandatory training|mandatory yes no|is mandatory|must take|statutory|mandatory or voluntary|required by law|obligation|mandatory course|required training',
  'module.reinforcement':
    'reinforcement|follow up|follow through|sustainment|after the training|reinforcement plan|transfer support|transfer measures|learning transfer|transfer|follow up plan|post training support|on the job support|sustaining actions|reinforced by|after care|follow up activity',
  'module.reportedIn':
    'reported in|reported where|appears in|visible in|reporting|reporting place|outcome reported in|results reported in|shown in|reported to|where reported|outcome visible in|results shown in|outcome appears in',
  'module.learningObjectives':
    'learning objectives|learning goals|learning outcomes|objectives of learning|what participants learn|learning objective|what people learn|learning aims|aims|content|learning outcome|learning goal|participants will be able to',
  'module.cost':
    'cost|total cost|budget|costs|total costs|price|cost eur|cost usd|annual cost|spend|investment|programme cost|training cost|overall cost|total spend|full cost|cost total|budget eur|total budget|total programme cost|fees|expenditure|total investment|cost in eur|approved budget|total training cost|planned budget|spend eur|budgeted cost|net cost|cost net|cost k|fee|course fee|course fees|training fee|training fees|tuition|tuition fee|tuition fees|planned cost|planned costs|estimated cost|estimated costs|cost estimate|estimated budget|expected cost|forecast cost|cost planned|cost estimated|planned spend|planned expenditure|course cost|module cost|amount|total amount|cost amount|total price|programme fee|programme budget|training budget|cost gbp|cost chf|net|gross|net amount|gross amount|gross cost|cost gross|net price|gross price|cost excl vat|cost incl vat|cost excluding vat|cost including vat|cost forecast|projected cost|projected costs|expected costs|forecast costs|forecasted cost|fully loaded cost|program cost|total program cost|total cost of programme|total cost of program|cost of program|annual spend|annual budget|yearly cost|yearly spend',
  'module.budget':
    'budgeted amount|budget|approved budget|revised budget|updated budget|latest budget|adjusted budget|total budget|planned budget|budgeted cost|budget amount|budget approved|planned cost|planned costs|planned spend|estimated cost|estimated costs|cost estimate|budget eur|annual budget|original budget|allocated budget|programme budget|training budget',
  'module.actual':
    'actual cost|actual costs|actual spend|actual|actuals|spent|spent to date|spend to date|actual to date|actual cost to date|cost to date|actual expenditure|actual amount|amount spent|costs incurred|incurred cost|invoiced|paid|amount paid|actual total cost|cost actual|actual paid|actual ytd|ytd actual|ytd actuals|actuals ytd|spent ytd|spend ytd|invoiced amount|amount invoiced|invoice amount|invoice value|invoice total|billed|billed amount|amount billed|invoiced to date|billed to date',
  'module.committed':
    'committed amount|committed|commitments|commitment|encumbered|encumbrance|ordered amount|committed cost|committed costs|committed spend|open commitments|open orders|open purchase orders|po amount|po value|po total|purchase order amount|purchase order value|order value|order amount|order total',
  'module.costPerPerson':
    'cost per person|cost per participant|cost per head|cost per learner|cost per attendee|cost per employee|price per person|price per participant|price per head|price per learner|fee per person|fee per participant|fee per head|fee per learner|per person cost|per head cost|per participant cost|unit cost|cost per seat|price per seat|cost per delegate|fee per delegate|cost pp|price pp|cost per trainee|tuition per person|tuition per participant|cost per user|budget per person|budget per participant|cost each|price pax|cost pax|cost per pax|price per pax|price each|fee each|price person|cost person|cost participant',
  'module.costDevelopment':
    'development cost|cost development|development|design cost|design and development|design|content development|design costs|development costs|course development|design cost eur|design and development cost|content creation|creation cost',
  'module.costDelivery':
    'delivery cost|cost delivery|delivery|delivery costs|trainer cost|facilitation|trainer fees|facilitator fees|external fees|delivery fees|trainers and rooms|venue and trainers|delivery spend|facilitation cost|vendor fees|provider fees',
  'module.costOverhead':
    'overhead|overhead cost|cost overhead|administration|admin cost|overheads|overhead costs|administrative cost|administration cost|admin|coordination|admin costs|administrative overhead|management overhead',
  'module.costParticipantTime':
    'participant time|cost participant time|participant time cost|time of participants|salary cost|learner time|participants time|participant salary|participant salaries|time cost|cost of time|participants time cost|cost of participants time|salary cost of participants|cost of participant time|learner time cost|salaries of participants|lost working time|opportunity cost',
  'module.costBackfill':
    'backfill|cost backfill|backfill cost|replacement cost|cover|stand in cost|stand ins|cover cost|replacement|replacement staff|temporary cover|substitutes|cost of cover',
  'module.currency': 'currency|cost currency|ccy|currency code|curr',
  'link.module':
    'module|module id|course|module name|course id|training|programme|course name|training id|module or course|training name|module title|course title|training module|learning module|intervention|course code|initiative|programme id|training programme|training program|learning programme|programme name|programme title|program name|program title|learning programme name|learning programme title|learning program name|learning program title|training programme name|training programme title|training program name|training program title|leadership programme name|leadership programme title|leadership program name|leadership program title|development programme name|development programme title|development program name|development program title',
  'link.kpi':
    'kpi|kpi id|kpi name|metric|indicator|kpi moved|kpi supported|kpi impacted|business metric|linked kpi|kpi code|target kpi|metric id|indicator id|business kpi',
  'link.keyResult': 'key result|key result id|kr|kr id|linked key result|key result supported|kr supported',
  'link.objective':
    'objective|objective id|goal|goal id|objective name|result|result id|linked objective|okr|supported objective|objective supported|goal name|business goal|related objective|okr id|linked okr|okr served|okr supported',
  'link.expectedEffect':
    'expected effect|expected impact|effect|impact|expected change|expected impact on kpi|expected improvement|how much|assumed effect|size of effect|strength|effect size|planned effect|target effect|expected contribution',
  'link.share':
    'share|share of change|contribution|contribution share|weight|attribution|share of effect|contribution %|share of kpi change|weighting|attributed share|share claimed|share attributed|percent attributed|claimed share|contribution to kpi',
  'link.confidence': 'confidence|confidence level|how sure|certainty|confidence in link|level of confidence',
  'link.measureBy':
    'measure by|measurement date|measure on|evaluation date|measured by date|measured on|to be measured by|review by|measure impact by|impact measured by|evaluation planned for|evaluate by|measurement due',
  'link.status': 'status|state|link status|status of link|current status',
  'link.lastReviewed': 'last reviewed|reviewed on|last review|review date|date of last review|last checked|checked on|last updated|link reviewed on|reviewed',
  'competency.id': 'competency id|id|competency no|competency code|skill id|competence id|capability id|skill code|competence code|skill no|no',
  'competency.name':
    'competency|skill|competence|capability|competency name|skill name|leadership competency|leadership skill|competency title|capability name|competence name|skill or competency|leadership capability|behaviour|skill title|skills|competencies|capabilities',
  'competency.priority':
    'priority|strategic priority|pillar|strategic pillar|serves priority|priority id|supports priority|linked priority|business priority|strategic link|priority served|priority supported',
  'competency.kpi': 'kpi|kpi id|metric|shown by|measured by|indicator|linked kpi|kpi that shows it|related kpi|visible in kpi|evidence kpi|impact kpi|kpi name',
  'competency.level':
    'level|current level|current|proficiency|actual level|skill level|current proficiency|average level|actual|current rating|average score|as is level|as is|level today|average rating|today|present level|current score|assessed level|average',
  'competency.targetLevel':
    'target level|required level|desired level|target|target proficiency|to be level|to be|needed level|expected level|target rating|level needed|goal level|required|required proficiency|desired proficiency',
  'competency.assessed':
    'assessed|assessed on|assessment date|last assessed|date assessed|date achieved|date of assessment|assessment on|measured on|last assessment|last measured|rated on|assessed at',
  'person.id':
    'employee id|person id|id|employee number|employee no|staff id|personnel number|user id|worker id|emp id|unique user id|user unique id|staff no|staff number|person number|personnel no|worker no|hr id|employee code|badge no|pers no|emp no|employee nr|staff code|payroll no|payroll number',
  'person.name':
    'name|person|employee|employee name|full name|staff name|staff member|worker|display name|user name|member|member name|colleague|staff|worker name|employee full name|first and last name|name of employee|people|preferred name|legal name|associate',
  'person.firstName': 'first name|given name|forename|employee first name|christian name|first',
  'person.lastName': 'last name|surname|family name|employee last name|last|second name',
  'person.email':
    'email|e mail|e mail address|email address|work email|mail|employee email|business email|company email|e mail id|mail address|contact email|primary work email|primary email|work mail|corporate email',
  'person.title':
    'title|job title|position|role title|job|function title|position title|designation|job role|current position|business title|occupation|job name|role|job role title|job profile|job profile name|business title name|job description',
  'person.grade':
    'grade|level|job grade|band|pay grade|job level|management level|seniority|career level|job band|employee grade|salary grade|grading|hierarchy level|grade level|management tier|hay grade|job class',
  'person.function':
    'function|job function|business function|department function|job family|functional area|functional unit|line of business|discipline|profession',
  'person.unit':
    'unit|business unit|department|division|organisation unit|org unit|organisation|organization|org|dept|department name|unit name|org unit name|cost centre name|area|directorate|business area|org name|entity|section|works in|supervisory organization|supervisory organisation|home department|organizational unit|organisational unit|cost centre unit',
  'person.team': 'team|team name|group|squad|crew|work group|subteam|shift|ward',
  'person.manager':
    'manager|reports to|line manager|supervisor|manager name|boss|manager email|direct manager|superior|people manager|reporting to|reports to name|manager full name|direct supervisor|supervisor name|line manager name|reporting manager|managers name|manager id|direct line manager',
  'person.role':
    'role|committee role|committee|committee member|committees|alignment role|governance role|role in committee|board role|steering role|role in the committee|committee membership|sits on|council role|role on committee',
  'person.status':
    'status|employment status|employee status|state|active|contract status|active or left|worker status|current status|active inactive|active status|employee state|working status',
  'person.location': 'location|site|office|country|work location|work site|city|place of work|base|workplace|work city|office location|plant',
  'person.joined':
    'joined|joined on|hire date|start date|hired on|entry date|date of joining|joining date|employment start|entry|date of hire|joined company|service start|date hired|start of employment|employed since|hiring date|company entry date|in company since|date of entry|date joined|seniority date|original hire date',
  'person.left':
    'left|left on|leaving date|termination date|end date|exit date|last day|date left|leave date|employment end|separation date|exit|leaving|departure date|last working day|end of employment|date of leaving|departed on|date of exit|left company|contract end|resignation date|termination|term date|terminated on|last day worked',
  'person.leaveReason':
    'leave reason|reason for leaving|reason|exit reason|termination reason|why left|cause of leaving|termination type|reason of exit|departure reason|leaving reason|separation reason|reason for exit|term reason',
  'person.rollout': 'rollout wave|drawn wave|wave drawn',
  'person.salary':
    'salary|annual salary|base salary|pay|compensation|yearly salary|gross salary|base pay|annual pay|salary eur|annual base salary|yearly pay|gross annual salary|annual gross salary|remuneration|total compensation|fte salary',
  'unit.id':
    'unit id|id|unit code|unit no|department id|org id|organisation id|dept id|unit number|org code|org unit id|department code|division code|dept code|organisation code|no|cost centre code',
  'unit.name':
    'unit|business unit|department|organisation|unit name|organisation name|organization|division|team|department name|team name|organisation unit|org unit|section|area|directorate|name of unit|organisational unit|organizational unit|entity|dept|org unit name|division name|function|business unit name|name|departments|units|business units|divisions',
  'unit.parent':
    'parent|parent unit|parent department|reports to|belongs to|parent organisation|parent id|part of|parent department name|higher unit|parent org unit|rolls up to|parent division|reports into|superior unit|upper unit|parent name|parent unit code|belongs to division',
  'unit.head':
    'head|head of unit|leader|led by|manager|unit head|director|unit lead|head of department|lead|led by name|department head|unit manager|responsible|team lead|director name|unit leader|manager name|head name',
  'unit.aliases':
    'aliases|also known as|other names|former names|abbreviation|alias|abbr|short name|also called|acronym|formerly|previously|former name|old name|synonyms|previous name|known as',
  'unit.from':
    'from|valid from|exists since|since|start date|start|active from|created on|established|founded on|opened on|effective from|opened|exists from|created',
  'unit.rollout': 'rollout wave|drawn wave|wave drawn',
  'unit.to':
    'to|until|valid to|closed on|end date|valid until|end|active to|dissolved on|closed|closure date|valid till|effective to|ended on|active until|dissolved|exists until',
  'completion.module':
    'module|course|module id|training|course name|course title|training title|training name|module name|learning item|course id|component id|cpnt id|content name|title|module title|training module|course code|course or module|class|session title|learning module|learning activity|workshop|programme|program|training taken|course attended|course taken|item title|learning item title|activity name|activity|training course|course id name|module attended|training attended|training completed|course completed|training programme|learning programme|programme name|learning content|learning content title|content title|content|course offering|learning|lesson|curriculum title|object title|learning object title|programme title|program name|program title|learning programme name|learning programme title|learning program name|learning program title|training programme name|training programme title|training program name|training program title|leadership programme name|leadership programme title|leadership program name|leadership program title|development programme name|development programme title|development program name|development program title',
  'completion.person':
    'person|employee id|learner|name|employee|email|learner name|participant|employee name|user|user id|username|student|student id|stud id|attendee|user name|responder name|person id|email address|trainee|staff id|full name|staff name|employee no|employee number|attendee name|student name|staff member|colleague|person name|delegate|emp id|worker id|worker|participant name|learner id|personnel number|participant id|learner email|employee email|user email|participant email|person email|mail|email id|emp no|emp nr|employee nr|employee code|staff no|staff number|personnel no|worker no|learner no|trainee name|worker name|user full name|learner full name|employee full name|worker full name|legal name|learner username|colleague name',
  'completion.team':
    'team|business unit|department|group|team name|unit|division|dept|crew|ward|store|branch|shift|squad|department name|plant|shop|site|firm|restaurant|team id|store id|firm id|company|school|clinic|ward|warehouse|company id|plant id|branch id|unit id',
  'completion.completed':
    'completed|completion date|completed on|date completed|completion|completed at|finished on|compl dte|course complete|completion date time|complete|completed date|date of completion|finished|finish date|end date|passed on|date finished|done|date attended|attended on|completion day|done on|attendance date|complete date|completed yes no|is complete|date passed|training date|finished date|completion yes no|course completion date|certified on|finish|end of training|transcript completed date|completed date time|date last completed',
  'completion.status':
    'status|completion status|transcript status|result|cmpl stat id|completion state|enrollment status|attendance|state|enrolment status|learner status|training status|course status|pass fail|passed|participation|participation status|learning status|outcome|attendance status|progress status|pass or fail|present|attended|was present|showed up|training outcome',
  'completion.score':
    'score|test score|grade|quiz score|result score|points|awarded score|mark|final score|exam score|assessment score|exam result|test result|quiz result|points scored|final grade|post test score|assessment result|exam mark|test points|quiz points|final mark|post test',
  'completion.group':
    'group|trained or comparison|comparison group|cohort group|arm|treatment group|study group|control or trained|control group|treatment|trained or control|treatment or control|pilot or control|treated|study arm|pilot or comparison|received training|received grant|trained|grant|treat|got grant|got training',
  'cost.module':
    'module|course|module id|training|programme|course id|module name|course name|training title|course code|training id|module title|module code|course title|training name|learning item|programme name|training course|for module|activity|initiative|for training|training concerned|courses|relates to training|trainings|training programme|training program|learning programme',
  'cost.category':
    'category|cost category|cost type|type of cost|kind of cost|cost item|expense type|spend category|cost element|type of expense|budget line|line item|expense category|cost line|type of spend|spend type|cost group|expense line|cost head|cost line item|item|expense item|type of service',
  'cost.period':
    'period|quarter|month|year|booking period|date|posting date|invoice date|booked on|cost month|posting period|accounting period|fiscal year|financial year|posted on|spend month|booking date|booking month|fiscal period|spend date|paid on|fy|date of invoice|date of payment|payment date|billing month|billing date',
  'cost.amount':
    'amount|amount in lc|amount in local currency|local currency amount|amount in dc|amount in document currency|document amount|posted amount|cost|value|total|cost amount|costs|sum|expense|spend|net amount|amount eur|price|invoice amount|gross amount|amount paid|expenditure|cost eur|net cost|total cost|total amount|paid|budget|net|amount net|net value|net price|actual|actuals|actual cost|actual spend|actual amount|total budget|total costs|total spend|invoiced amount|amount invoiced|invoice value|invoice total|po amount|po value|po total|purchase order amount|purchase order value|order value|order amount|order total|total price',
  'cost.currency': 'currency|currency code|ccy|curr|currency key',
  'cost.type':
    'type|budget or actual|kind|status|plan or actual|actual or budget|actual budget|budget actual|plan actual|scenario|cost status|value type|budget type|actual or plan|forecast or actual|ledger type|payment status|invoice status|po status',
  'cost.costCentre':
    'cost centre|cost center|cost centre code|charged to|cost centre no|cc|charged cost centre|paying unit|budget owner|paid by|cost object|budget holder|charged unit|cost center no|cost unit',
  'decision.subject':
    'subject|module|programme|decision about|decision|course|decision topic|topic|about|training|module or programme|programme name|programme or module|item|decision on|module name|what is decided',
  'decision.function': 'function|department|who|party|party involved|stakeholder|business function|unit|business unit|stakeholder group|corporate function',
  'decision.right':
    'right|decision right|role|raci|rights|decides or consulted|decision role|decides consulted or informed|responsibility|decides consulted informed|raci role|involvement|authority|involved as|part played|type of involvement|role in decision|rapid role|raci code',
  'change.date':
    'date|change date|changed on|effective date|effective from|when|date of change|changed|since when|happened on|effective on|valid from|announced on|event date|as of|in effect from|effective',
  'change.kind':
    'kind|change|kind of change|type|change type|type of change|what changed|change category|nature of change|event|business change|type of event|kind of event|business event|category|change event',
  'change.units':
    'units|unit|units affected|affected units|business unit|units touched|units concerned|departments affected|affected departments|areas affected|teams affected|departments concerned|affected teams|business units affected|affected areas|impacted units|org units|unit affected|affected unit|units impacted|departments',
  'change.priorities':
    'priorities|priority|affected priorities|priorities affected|priorities touched|priorities concerned|strategic priorities affected|impacted priorities|priority affected|affected strategic priorities|priorities impacted',
  'change.note':
    'note|what happened|description|details|comment|notes|remarks|change description|what happened in short|comments|summary|description of change|explanation|background|remark',
  'provider.id': 'provider id|vendor id|supplier id|coach id|provider no|vendor no|supplier no|id',
  'provider.name':
    'provider|provider name|coach|coach name|speaker|speaker name|vendor|vendor name|supplier|supplier name|training provider|external provider|name',
  'provider.kind': 'kind|type|provider type|kind of provider|provider kind|vendor type|category',
  'provider.competencies':
    'competencies|competency|competencies covered|skills|topics|expertise|skills covered|areas of expertise|specialities|specialties|specialisms|covers|builds|competencies built|capabilities',
  'provider.levels': 'levels|level|for whom|audience|target group|seniority|grades|target audience',
  'provider.languages': 'languages|language|languages spoken|speaks|delivery language|delivery languages',
  'provider.format': 'format|formats|mode|delivery format|delivery mode',
  'provider.fee': 'fee|fees|price|rate|day rate|daily rate|daily fee|price per day|quote|quoted price|offer|fee per day',
  'provider.currency': 'currency|fee currency|price currency',
  'provider.from': 'available from|from|availability from|available since|free from',
  'provider.until': 'available to|available until|until|to|availability to|free until',
  'provider.place': 'place|location|city|based in|region|country',
};
