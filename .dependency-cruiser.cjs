/** The stairs of the house: each room may look into the rooms beside it, and into no others. */
const law = ['shared/core', 'shared/domain']
const grids = [...law, 'shared/grids']
const book = [...grids, 'shared/casebook']

const mayLookInto = {
  'shared/core': [],
  'shared/text': [],
  'shared/charts': ['shared/core'],
  'shared/domain': ['shared/core'],
  'shared/grids': law,
  'shared/casebook': grids,
  'shared/importing': book,
  'shared/matching': book,
  'shared/due': book,
  'shared/statistics': book,
  'shared/defaults': [...book, 'shared/text'],
  'shared/documents': [...book, 'shared/matching', 'shared/statistics', 'shared/due', 'shared/charts', 'shared/text'],
  'shared/sample': [...book, 'shared/defaults'],
  'shared/api': [...book, 'shared/importing'],

  'electron/preload': ['shared/api'],
  'electron/main/vault': ['shared'],
  'electron/main/store': ['shared', 'electron/main/vault'],
  'electron/main/backups': ['shared', 'electron/main/store', 'electron/main/vault'],
  'electron/main/printing': ['shared'],
  'electron/main/importing': ['shared'],
  'electron/main/exporting': ['shared', 'electron/main/store', 'electron/main/importing'],
  'electron/main/desktop': ['shared'],
  'electron/main/ipc': ['shared', 'electron/main/vault', 'electron/main/store', 'electron/main/backups', 'electron/main/printing', 'electron/main/importing', 'electron/main/exporting'],
  'electron/main': ['shared', 'electron/main'],

  'renderer/ui': ['shared/text', 'shared/charts', ...grids],
  'renderer/api': ['shared'],
  'renderer/paper': ['shared', 'renderer/ui', 'renderer/api'],
  'renderer/asking': ['shared', 'renderer/ui', 'renderer/api'],
  'renderer/features': ['shared', 'renderer/ui', 'renderer/api', 'renderer/paper', 'renderer/asking'],
  'renderer/app': ['shared', 'renderer'],
}

const rooms = Object.keys(mayLookInto)
const roomsWithin = room => rooms.filter(other => other.startsWith(`${room}/`)).map(other => other.slice(room.length + 1))
const inside = room => `^${room}/(?!(${roomsWithin(room).join('|') || '$'})/)`

const stairs = Object.entries(mayLookInto).map(([room, others]) => ({
  name: `${room} looks only into [${others.join(', ')}]`,
  severity: 'error',
  from: { path: inside(room) },
  to: { path: '^(shared|electron|renderer|tests)/', pathNot: [room, ...others].map(other => `^${other}/`) },
}))

module.exports = {
  forbidden: [
    ...stairs,
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features meet in renderer/app, not in each other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/(?!$1/)' },
    },
    {
      name: 'shared needs no machine: zod, and munkres for the assignment',
      severity: 'error',
      comment: 'Even `import type` from pdfmake brings Node and the DOM into every file of shared.',
      from: { path: '^shared/', pathNot: '^shared/matching/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'matching needs no machine: munkres and nothing else',
      severity: 'error',
      from: { path: '^shared/matching/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/munkres/' },
    },
    {
      name: 'a sandboxed preload carries electron and types, nothing else',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: 'node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no import leads nowhere', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$|\\?url&inline$' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js'], conditionNames: ['types', 'import', 'default'], exportsFields: ['exports'] },
  },
}
