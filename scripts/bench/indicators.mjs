const PAIRS = 4_000
const RUNS = 7

const HOUSE = {
  results: 'shared/documents/results.ts',
  breakdowns: 'shared/statistics/breakdowns.ts',
  defaults: 'shared/defaults/defaults.ts',
  'ten-years': 'tests/builders/ten-years.ts',
}

/** All figures of a report after ten years of a programme, their tables included: of its last year, and of all ten; and every table that cuts them. @type {import('../bench.mjs').Bench} */
export const indicators = {
  entries: HOUSE,
  async run({ load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const book = house.tenYears(PAIRS, house.THE_DAY)
    const last = Number(house.THE_DAY.slice(0, 4)) - 1
    const runs = Array.from({ length: RUNS }, () => measured(house, structuredClone(book), last))
    const median = key => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `tous les indicateurs, ${PAIRS.toLocaleString('fr-BE')} binômes en dix ans`
    return [
      { what: `${what} : une année, rien n’étant encore lu`, milliseconds: median('coldYear') },
      { what: `${what} : une année`, milliseconds: median('year') },
      { what: `${what} : dix années`, milliseconds: median('decade'), bar: 300 },
      { what: `${what} : les ventilations et résultats croisés des dix années`, milliseconds: median('cuts') },
    ]
  },
}

function measured({ resultsOf, breakdownsOf, outcomesBy, BREAKDOWNS, OUTCOME_DIMENSIONS, defaults, THE_DAY }, book, last) {
  const world = { defaults, today: THE_DAY }
  const timed = (period, entered) => {
    const started = performance.now()
    const results = resultsOf(book, period, world)
    const milliseconds = performance.now() - started
    if (results.indicators.find(({ code }) => code === 'C3b').value < entered) throw new Error('too few pairs entered')
    return { milliseconds, results }
  }
  const year = { from: `${last}-01-01`, to: `${last}-12-31` }
  const coldYear = timed(year, PAIRS / 12)
  const another = timed(year, PAIRS / 12)
  const decade = timed({ from: `${last - 10}-01-01`, to: THE_DAY }, PAIRS)
  const started = performance.now()
  const { tables, columns } = decade.results
  for (const group of Object.keys(BREAKDOWNS)) breakdownsOf(tables, group, columns.order)
  for (const column of OUTCOME_DIMENSIONS) outcomesBy(tables, column, columns.order(column))
  return { coldYear: coldYear.milliseconds, year: another.milliseconds, decade: decade.milliseconds, cuts: performance.now() - started }
}
