/** The import law (docs/architecture.md). Each comment is the advice that a breach is shown. */
const rooms = ['reading', 'mapping', 'state', 'model', 'facts', 'impact', 'money', 'rules', 'scores', 'report', 'repairs', 'plan', 'template'];
/** What a room is made of: its folder; the shape of a rule and its runner belong to the rules. */
const filesOf = (room) => (room === 'rules' ? '(rules/|rule\\.ts|run-rules\\.ts)' : `${room}/`);
/** Words that every room of the audit may use; they use nothing but each other. */
const LEAVES = '^src/audit/(fields\\.ts|severity\\.ts|message-value\\.ts|settings/|stats/)';

module.exports = {
  forbidden: [
    { name: 'workbook-imports-nothing', comment: 'src/workbook holds words everyone shares; move what you need here, or pass it in.', severity: 'error', from: { path: '^src/workbook' }, to: { pathNot: '^src/workbook' } },
    { name: 'audit-imports-only-workbook', comment: 'The audit is pure: it knows no host, no screen and no package that touches the outside.', severity: 'error', from: { path: '^src/audit/' }, to: { pathNot: ['^src/(audit|workbook)/', '^node_modules/fastest-levenshtein/'] } },
    { name: 'leaves-look-nowhere', comment: 'Leaves are words for everybody: fields, severities, messages, settings. Pass in what they need.', severity: 'error', from: { path: LEAVES }, to: { path: '^src/audit/', pathNot: LEAVES } },
    ...rooms.slice(0, -1).map((room, index) => ({
      name: `${room}-looks-left`,
      comment: `Inside the audit everything flows ${rooms.join(' → ')}, with leaves (${'fields, severity, message-value, settings, stats'}) for all of them.`,
      severity: 'error',
      from: { path: `^src/audit/${filesOf(room)}` },
      to: { path: `^src/audit/(${rooms.slice(index + 1).map(filesOf).join('|')}|audit\\.ts)` },
    })),
    { name: 'screens-and-plans-carry-no-rules', comment: 'Rules come with their reasons and examples, and would make the pane slow to open: what a screen or a sheet says of them travels in the audit’s result.', severity: 'error', from: { path: '^src/(taskpane|audit/plan)/', pathNot: '^src/taskpane/audit-worker\\.ts$' }, to: { path: '^src/audit/(rules/|rule\\.ts|run-rules\\.ts)' } },
    { name: 'rules-see-no-mapping', comment: 'Rules see field names and the model, never how a sheet was mapped.', severity: 'error', from: { path: '^src/audit/rules/' }, to: { path: '^src/audit/mapping/' } },
    { name: 'hosts-import-only-workbook', comment: 'A host turns a workbook into a snapshot and applies plans; it knows nothing of audits or of other hosts.', severity: 'error', from: { path: '^src/hosts/([^/]+)/' }, to: { path: '^src/', pathNot: ['^src/workbook', '^src/hosts/$1/'] } },
    { name: 'session-stays-below-screens', comment: 'The session serves the pane and the command line; it imports neither.', severity: 'error', from: { path: '^src/session' }, to: { path: '^src/(taskpane|cli|hosts)' } },
    { name: 'nobody-imports-test', comment: 'Product code never depends on tests.', severity: 'error', from: { path: '^(src|scripts)' }, to: { path: '^(test|bench)' } },
    { name: 'no-cycles', comment: 'Two files that need each other are one idea, or need a third.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'reachable', comment: 'Nothing imports this file: it is dead.', severity: 'error', from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.test.json' }, doNotFollow: { path: 'node_modules' }, exclude: { path: '^dist' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] } },
};
