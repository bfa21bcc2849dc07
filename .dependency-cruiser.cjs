/** The import law (docs/architecture.md). Each comment is the advice that a breach is shown. */
const folders = ['mapping', 'model', 'impact', 'rules', 'scores', 'report', 'plan', 'template'];

module.exports = {
  forbidden: [
    { name: 'workbook-imports-nothing', comment: 'src/workbook holds words everyone shares; move what you need here, or pass it in.', severity: 'error', from: { path: '^src/workbook' }, to: { pathNot: '^src/workbook' } },
    { name: 'audit-imports-only-workbook', comment: 'The audit is pure: it knows no host, no screen and no package that touches the outside.', severity: 'error', from: { path: '^src/audit' }, to: { pathNot: ['^src/(audit|workbook)', '^node_modules/fastest-levenshtein'] } },
    ...folders.slice(0, -1).map((folder, index) => ({
      name: `${folder}-looks-left`,
      comment: `Inside the audit everything flows ${folders.join(' → ')}; types may be taken from model/types and mapping/types, and mapping reads headers with model’s readers of cells.`,
      severity: 'error',
      from: { path: `^src/audit/${folder}/` },
      to: { path: `^src/audit/(${folders.slice(index + 1).join('/|')}/|audit\\.ts)`, pathNot: folder === 'mapping' ? '^src/audit/model/(days|types|read-[a-z]+|fold)\\.ts$' : undefined },
    })),
    { name: 'rules-see-no-mapping', comment: 'Rules see field names and the model, never how a sheet was mapped.', severity: 'error', from: { path: '^src/audit/rules/' }, to: { path: '^src/audit/mapping/' } },
    { name: 'hosts-import-only-workbook', comment: 'A host turns a workbook into a snapshot and applies plans; it knows nothing of audits or of other hosts.', severity: 'error', from: { path: '^src/hosts/([^/]+)/' }, to: { path: '^src/', pathNot: ['^src/workbook', '^src/hosts/$1/'] } },
    { name: 'session-stays-below-screens', comment: 'The session serves the pane and the command line; it imports neither.', severity: 'error', from: { path: '^src/session' }, to: { path: '^src/(taskpane|cli|hosts)' } },
    { name: 'nobody-imports-test', comment: 'Product code never depends on tests.', severity: 'error', from: { path: '^(src|scripts)' }, to: { path: '^(test|bench)' } },
    { name: 'no-cycles', comment: 'Two files that need each other are one idea, or need a third.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'reachable', comment: 'Nothing imports this file: it is dead.', severity: 'error', from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.test.json' }, doNotFollow: { path: 'node_modules' }, exclude: { path: '^dist' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] } },
};
