const PEOPLE = 500
const RUNS = 5
const TODAY = '2026-03-20'

const HOUSE = {
  group: 'shared/matching/group.ts',
  pool: 'shared/matching/pool.ts',
  rank: 'shared/matching/rank.ts',
  explain: 'shared/matching/explain.ts',
  'programme-defaults': 'shared/defaults/programme.ts',
  crowd: 'tests/builders/crowd.ts',
}

/** 500 mentors and 500 mentees scored on all criteria and assigned, and one mentee against 500 mentors ranked and explained. @type {import('../bench.mjs').Bench} */
export const matching = {
  entries: HOUSE,
  async run({ load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const settings = house.matching
    // A new book for each run, so that nothing is remembered from the one before.
    const books = Array.from({ length: RUNS }, () => house.aCrowd(PEOPLE, PEOPLE))
    const proposals = books.map(book => grouped(house, book, settings))
    const rankings = books.map(() => ranked(house, house.aCrowd(PEOPLE, 1), settings))
    const median = (runs, key) => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `croisement ${PEOPLE} × ${PEOPLE}`
    return [
      { what: `${what} : profils`, milliseconds: median(proposals, 'profiles') },
      { what: `${what} : scores et meilleure répartition`, milliseconds: median(proposals, 'total'), bar: 1_000 },
      { what: `${what} : plus longue étape sans rendre la main`, milliseconds: median(proposals, 'longest') },
      { what: `1 mentee, ${PEOPLE} mentors : classement expliqué, la première fois`, milliseconds: median(rankings, 'first'), bar: 50 },
      { what: `1 mentee, ${PEOPLE} mentors : classement expliqué, ensuite`, milliseconds: median(rankings, 'again'), bar: 50 },
    ]
  },
}

function grouped(house, book, settings) {
  const started = performance.now()
  house.matchingPool(book, TODAY)
  const profiled = performance.now()
  const steps = house.proposeGroup(book, { locked: [], aim: 'best-total' }, TODAY, settings)
  let longest = 0
  for (;;) {
    const before = performance.now()
    const { done, value } = steps.next()
    longest = Math.max(longest, performance.now() - before)
    if (!done) continue
    if (value.pairsCompared !== PEOPLE * PEOPLE || value.pairs.length < PEOPLE * 0.9) throw new Error(`${value.pairs.length} pairs out of ${value.pairsCompared}`)
    return { profiles: profiled - started, total: performance.now() - started, longest }
  }
}

function ranked(house, book, settings) {
  const [mentee] = Object.values(book.mentees)
  const once = () => {
    const started = performance.now()
    const ranking = house.rankMentors(book, mentee.id, TODAY, settings)
    const explain = house.explainerFor(ranking.mentee, settings)
    const explained = [...ranking.candidates, ...ranking.aside].map(({ mentor }) => explain(mentor))
    if (explained.length !== PEOPLE) throw new Error(`${explained.length} mentors`)
    return performance.now() - started
  }
  return { first: once(), again: once() }
}
