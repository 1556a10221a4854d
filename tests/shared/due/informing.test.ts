import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt } from '../../builders/casebook'
import { dueByRule, everyoneTold, toldOn } from '../../builders/due'

import { noticeId } from '#shared/domain/notice'

const TODAY = '2026-04-20'
const told = (book: Parameters<typeof toldOn>[0]) => toldOn(book, TODAY, 'people-to-inform')

describe('who was never told what is done with their data', () => {
  it('is counted in one line for all of them, as soon as they stand in an open pair', () => {
    const book = aCasebook({ pairs: [aPairAt('active'), aPairAt('proposed', 2)] })
    expect(told(book)).toEqual(['due: 4 personnes à informer : dans un binôme, sans avoir reçu la notice vie privée'])
    expect(dueByRule(book, TODAY, 'people-to-inform')).toHaveLength(1)
  })

  it('is not asked for where the pair is over, nor where there is none', () => {
    expect(told(aCasebook({ pairs: [aPairAt('closed')] }))).toEqual([])
    expect(told(aCasebook({ mentors: [aMentor(1)], mentees: [aMentee(1)] }))).toEqual([])
  })

  it('is no longer counted once any version was given, nor where the file is frozen', () => {
    const pairs = [aPairAt('active')]
    expect(told(everyoneTold(aCasebook({ pairs })))).toEqual([])
    const mentors = [aMentor(1, { informed: [{ notice: noticeId('mentor', 1), on: '2026-01-12' }] })]
    const mentees = [aMentee(1, { limitation: { since: '2026-04-01', reason: 'Elle conteste ses coordonnées.' } })]
    expect(told(aCasebook({ pairs, mentors, mentees: [aMentee(1)] }))).toEqual(['due: 1 personne à informer : dans un binôme, sans avoir reçu la notice vie privée'])
    expect(told(aCasebook({ pairs, mentors, mentees }))).toEqual([])
  })
})
