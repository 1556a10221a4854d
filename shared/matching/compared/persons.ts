import type { Gender } from '#shared/domain/person'
import type { PairWishes } from '#shared/domain/pair-wishes'

import { type Criterion, hundredths, unknowable, unknown } from '../criterion'
import type { AgeWish, GenderWish } from '../facts'
import type { MenteeProfile, MentorProfile } from '../profiles'
import { MANNERS } from '../told'

/** Up to five years apart two people are of about the same age; twenty apart they are not. */
const CLOSE = { fully: 5, notAtAll: 20 }
/** Ten years more than oneself are « more life behind them ». */
const CLEARLY_OLDER = 10

/** How far a wish is met by someone `gap` years older than the person who wishes. */
function ageMeets(wish: AgeWish['wish'], gap: number): number {
  if (wish === 'close') return share((CLOSE.notAtAll - Math.abs(gap)) / (CLOSE.notAtAll - CLOSE.fully))
  return share((wish === 'older' ? gap : -gap) / CLEARLY_OLDER)
}

const share = (number: number): number => Math.min(1, Math.max(0, number))

const ageWishes = (mentor: MentorProfile, mentee: MenteeProfile): readonly AgeWish[] => [
  ...(mentee.wishes.age ? [{ by: 'mentee', wish: mentee.wishes.age } as const] : []),
  ...(mentor.wishes.age ? [{ by: 'mentor', wish: mentor.wishes.age } as const] : []),
]

/** The wished gap of age, only where one of the two has such a wish; of two wishes, the one less well met. */
export const age: Criterion = {
  counts: (mentor, mentee) => mentor.wishes.age !== undefined || mentee.wishes.age !== undefined,
  against({ age: own, wishes: { age: wish } }) {
    if (own === undefined) return unknowable
    return ({ age, wishes }) => {
      if (age === undefined) return undefined
      const gap = age - own
      return hundredths(Math.min(wish ? ageMeets(wish, gap) : 1, wishes.age ? ageMeets(wishes.age, -gap) : 1))
    }
  },
  fact(mentor, mentee) {
    if (mentor.age === undefined || mentee.age === undefined) return unknown(mentor.age === undefined, mentee.age === undefined)
    return { about: 'age', wishes: ageWishes(mentor, mentee), gap: mentor.age - mentee.age }
  },
}

/** Whether somebody is of the wished gender; nobody knows of a person who did not say. */
function isOf(gender: Gender | undefined, wish: PairWishes['gender']): boolean | undefined {
  if (wish === undefined) return true
  return gender === undefined || gender === 'undisclosed' ? undefined : gender === wish
}

/** The wished gender, only where one of the two asked for it. */
export const gender: Criterion = {
  counts: (mentor, mentee) => mentor.wishes.gender !== undefined || mentee.wishes.gender !== undefined,
  against: mentee => mentor => {
    const [one, other] = [isOf(mentor.gender, mentee.wishes.gender), isOf(mentee.gender, mentor.wishes.gender)]
    if (one === false || other === false) return 0
    return one === undefined || other === undefined ? undefined : 1
  },
  fact(mentor, mentee) {
    const [one, other] = [isOf(mentor.gender, mentee.wishes.gender), isOf(mentee.gender, mentor.wishes.gender)]
    if (one !== false && other !== false && (one === undefined || other === undefined)) return unknown(one === undefined, other === undefined)
    const wish = (by: GenderWish['by'], asked: PairWishes['gender'], met: boolean | undefined): readonly GenderWish[] => (asked && met !== undefined ? [{ by, wish: asked, met }] : [])
    return { about: 'gender', wishes: [...wish('mentee', mentee.wishes.gender, one), ...wish('mentor', mentor.wishes.gender, other)] }
  },
}

/** The ends of a scale from 1 to 4 are three apart. */
const FURTHEST = 3

/** How alike the two work: on the statements that both weighed, 1 where they agree and 0 at opposite ends. */
export const values: Criterion = {
  matchedFrom: 0.75,
  against({ manners }) {
    const weighed = manners.flatMap((own, index) => (own === undefined ? [] : [{ own, index }]))
    if (weighed.length === 0) return unknowable
    return mentor => {
      let gaps = 0
      let known = 0
      for (const { own, index } of weighed) {
        const other = mentor.manners[index]
        if (other === undefined) continue
        gaps += Math.abs(own - other)
        known += 1
      }
      return known === 0 ? undefined : hundredths(1 - gaps / (FURTHEST * known))
    }
  },
  fact(mentor, mentee) {
    const gaps = MANNERS.flatMap((manner, index) => {
      const [one, other] = [mentor.manners[index], mentee.manners[index]]
      return one === undefined || other === undefined ? [] : [{ manner, gap: Math.abs(one - other) }]
    })
    if (gaps.length > 0) return { about: 'values', gaps }
    const isSilent = ({ manners }: MentorProfile | MenteeProfile) => manners.every(each => each === undefined)
    return unknown(isSilent(mentor) || !isSilent(mentee), isSilent(mentee) || !isSilent(mentor))
  },
}
