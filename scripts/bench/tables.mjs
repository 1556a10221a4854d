const PAIRS = 4_000
const RUNS = 7

const HOUSE = {
  tables: 'shared/statistics/tables.ts',
  basis: 'shared/statistics/basis.ts',
  'programme-defaults': 'shared/defaults/programme.ts',
  'ten-years': 'tests/builders/ten-years.ts',
}

/** The tables of a report after ten years of a programme: of its last year, and of all ten; each time of a book of which nothing was read before, and again once it was. @type {import('../bench.mjs').Bench} */
export const tables = {
  entries: HOUSE,
  async run({ load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const book = house.tenYears(PAIRS, house.THE_DAY)
    const day = house.THE_DAY
    const year = { from: `${day.slice(0, 4) - 1}-01-01`, to: `${day.slice(0, 4) - 1}-12-31` }
    const decade = { from: `${day.slice(0, 4) - 10}-01-01`, to: day }
    const runs = Array.from({ length: RUNS }, () => measured(house, structuredClone(book), [year, decade]))
    const median = key => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `tableaux, ${PAIRS.toLocaleString('fr-BE')} binômes en dix ans`
    return [
      { what: `${what} : une année, rien n’étant encore lu`, milliseconds: median('coldYear') },
      { what: `${what} : une année`, milliseconds: median('year') },
      { what: `${what} : dix années`, milliseconds: median('decade'), bar: 300 },
    ]
  },
}

function measured(house, book, [year, decade]) {
  const basis = house.basisOf(book, { settings: house.defaultSettings }, house.THE_DAY)
  const timed = (period, least) => {
    const started = performance.now()
    const { pairs } = house.tablesOf(book, period, basis)
    const milliseconds = performance.now() - started
    if (pairs.length < least) throw new Error(`${pairs.length} pairs`)
    return milliseconds
  }
  const coldYear = timed(year, PAIRS / 10)
  const another = timed(year, PAIRS / 10)
  return { coldYear, year: another, decade: timed(decade, PAIRS) }
}
