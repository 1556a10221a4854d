import type { ItemKey } from '#shared/domain/lists'

import { type Criterion, hundredths, sharedCount, unknowable, unknown } from '../criterion'
import { areNeighbours, areOfOneFamily, isCatchAll } from '../families'
import type { MentorProfile } from '../profiles'

const TIES = { same: 1, 'same-family': 0.6, 'second-choice': 0.3, different: 0 } as const

type Tie = keyof typeof TIES

/** Ties a mentor's own sector to what a mentee looks for: first the sector wanted, then the second choices. */
function tieOf(own: ItemKey, wanted: ItemKey, second: readonly ItemKey[]): Tie {
  if (own === wanted) return 'same'
  if (areOfOneFamily(own, wanted)) return 'same-family'
  return second.includes(own) ? 'second-choice' : 'different'
}

/** The same, where the other sectors that a mentor knows may still make a second choice. */
const tieWith = (own: Tie, { otherSectors }: MentorProfile, looked: readonly ItemKey[]): Tie => (own === 'different' && sharedCount(looked, otherSectors) > 0 ? 'second-choice' : own)

/** Matching §2.2: 1 the same sector, 0.6 the same family, 0.3 a second choice of the mentee or another sector the mentor knows; unknown where one of the two has no sector. */
export const sector: Criterion = {
  against({ sector: wanted, otherSectors }) {
    if (wanted === undefined) return unknowable
    const looked = [wanted, ...otherSectors]
    const ties = new Map<ItemKey, Tie>() // there are few sectors and many mentors
    return mentor => {
      const own = mentor.sector
      if (own === undefined) return undefined
      let tie = ties.get(own)
      if (tie === undefined) ties.set(own, (tie = tieOf(own, wanted, looked)))
      return TIES[tieWith(tie, mentor, looked)]
    }
  },
  fact(mentor, mentee) {
    const [own, wanted] = [mentor.sector, mentee.sector]
    if (own === undefined || wanted === undefined) return unknown(own === undefined, wanted === undefined)
    const looked = [wanted, ...mentee.otherSectors]
    const tie = tieWith(tieOf(own, wanted, looked), mentor, looked)
    const isKnown = (sector: ItemKey) => sector === own || mentor.otherSectors.has(sector)
    const through = tie === 'second-choice' ? looked.find(isKnown) : undefined
    return { about: 'sector', tie, mentor: own, mentee: wanted, ...(through && { through }) }
  },
}

const TRADES = { same: 1, neighbouring: 0.5, different: 0 } as const

function tradeTie(own: ItemKey, wanted: ItemKey): keyof typeof TRADES {
  if (own === wanted) return 'same'
  return areNeighbours(own, wanted) ? 'neighbouring' : 'different'
}

/** Two trades that stand in no family may be alike or not: one cannot tell. */
const bothElsewhere = (own: ItemKey, wanted: ItemKey): boolean => own === wanted && isCatchAll(own)

/** Matching §2.2: 1 the same family of trades, 0.5 a neighbouring one. */
export const trade: Criterion = {
  against({ jobFamily: wanted }) {
    return wanted === undefined ? unknowable : ({ jobFamily: own }) => (own === undefined || bothElsewhere(own, wanted) ? undefined : TRADES[tradeTie(own, wanted)])
  },
  fact({ jobFamily: own }, { jobFamily: wanted }) {
    if (own === undefined || wanted === undefined) return unknown(own === undefined, wanted === undefined)
    return bothElsewhere(own, wanted) ? unknown(true, true) : { about: 'function', tie: tradeTie(own, wanted), mentor: own, mentee: wanted }
  },
}

/** The share of what the mentee needs that the mentor can help with. */
export const expectations: Criterion = {
  against({ needs }) {
    const all = [...needs]
    return all.length === 0 ? unknowable : ({ offers }) => (offers.size === 0 ? undefined : hundredths(sharedCount(all, offers) / all.length))
  },
  fact({ offers }, { needs }) {
    if (offers.size === 0 || needs.size === 0) return unknown(offers.size === 0, needs.size === 0)
    const all = [...needs]
    return { about: 'expectations', covered: all.filter(need => offers.has(need)), uncovered: all.filter(need => !offers.has(need)) }
  },
}
