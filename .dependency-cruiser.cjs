const core = '^src/(organisation|questions|deviations|reminders|calendar|privacy|core)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'cores-know-no-edges',
      comment: 'The domain gets stores, clocks and channels as arguments.',
      severity: 'error',
      from: { path: core },
      to: { path: '^src/(teams|storage|cards|http|cli|app|main|config)' },
    },
    {
      name: 'cores-know-no-sdk',
      severity: 'error',
      from: { path: core },
      to: {
        path: 'node_modules/(botbuilder|botframework|@microsoft|restify|@azure|adaptivecards|pino|prom-client)',
      },
    },
    {
      name: 'sdk-behind-teams',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(teams|http|app)' },
      to: { path: 'node_modules/(botbuilder|botframework|@microsoft/teams-ai)' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(main|cli/[^/]+)\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
