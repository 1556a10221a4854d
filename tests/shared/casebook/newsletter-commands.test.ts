import { describe, expect, it } from 'vitest'

import { newsletterDrafts, newsletterLots, newsletterRecipients, nextNewsletterNumber } from '#shared/casebook/newsletters'
import type { GroupSession } from '#shared/domain/group-session'
import { NewsletterId } from '#shared/domain/ids'
import type { NewsletterBlock } from '#shared/domain/newsletter'

import { aCasebook, aMentor, day, id, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGroupSession } from '../../builders/recruitment'

const agreed = { newsletter: [{ given: true, on: day('2026-01-10') }] }
const blocks: readonly NewsletterBlock[] = [{ kind: 'paragraph', text: 'Bonjour à toutes et à tous,' }, { kind: 'meetings' }]
const first = NewsletterId.parse(id(9001))
const people = [
  aMentor(1, { consents: agreed, email: 'un@example.be' }),
  aMentor(2, { consents: { newsletter: [{ given: false, on: day('2026-01-10') }] }, email: 'deux@example.be' }),
  aMentor(3, { consents: {}, email: 'trois@example.be' }),
]
const written = (groupSessions: readonly GroupSession[] = []) => after(aCasebook({ mentors: people, groupSessions }), 'newsletter.save', { details: { title: 'Printemps', blocks } })
const community = (n: number, on: string, changes: object = {}) => aGroupSession(n, { kind: 'community', on, place: 'Namur', at: '18:00', title: undefined, invitees: [], ...changes })

describe('those who get a newsletter', () => {
  it('agreed to it, have an address and are still in the programme', () => {
    const book = aCasebook({
      mentors: [
        ...people,
        aMentor(4, { consents: agreed, email: undefined }),
        aMentor(5, { consents: agreed, email: 'cinq@example.be', decisions: [{ on: day('2026-02-01'), outcome: 'left', reason: 'moved' }] }),
      ],
    })
    const ids = Object.fromEntries(Object.entries(newsletterRecipients(book)).map(([why, mentors]: [string, readonly { id: string }[]]) => [why, mentors.map(mentor => mentor.id)]))
    expect(ids).toEqual({ reached: [mentorId(1)], withoutEmail: [mentorId(4)], refused: [mentorId(2)], notAsked: [mentorId(3)], left: [mentorId(5)] })
  })

  it('are no longer those who withdrew, from the moment it is noted', () => {
    const book = after(written(), 'mentor.record-consent', { mentorId: mentorId(1), kind: 'newsletter', consent: { given: false, on: day('2026-03-20') } })
    expect(newsletterRecipients(book).reached).toEqual([])
    expect(reply(book, 'newsletter.issue', { id: first })).toEqual(refusal({ code: 'newsletter/no-recipient' }))
  })

  it('stand in lots that a mail server takes, nobody twice and nobody forgotten', () => {
    const mentors = Array.from({ length: 12 }, (_, index) => aMentor(index + 1, { consents: agreed, email: `m${index + 1}@example.be` }))
    const book = aCasebook({ mentors: [...mentors, aMentor(13, { consents: agreed, email: 'M1@example.be' })] })
    const lots = newsletterLots(book, 5)
    expect(lots.map(lot => lot.length)).toEqual([5, 5, 2])
    expect(new Set(lots.flat().map(address => address.toLowerCase())).size).toBe(12)
    expect(newsletterLots(aCasebook({ mentors: [] }), 5)).toEqual([])
  })
})

describe('a newsletter', () => {
  it('is written on until it goes out, and keeps the day it was begun', () => {
    const book = after(written(), 'newsletter.save', { id: first, details: { title: 'Été', blocks: [] } }, '2026-05-01')
    expect(book.newsletters[first]).toEqual({ id: first, title: 'Été', blocks: [], begunOn: day('2026-03-20') })
    expect(newsletterDrafts(book)).toHaveLength(1)
  })

  it('goes out under the next number, to as many as agree that day, with the meetings as they are then', () => {
    const book = after(written([community(1, '2026-03-01'), community(2, '2026-04-14'), community(3, '2026-05-12', { cancelledOn: '2026-03-15' })]), 'newsletter.issue', { id: first })
    expect(book.newsletters[first]?.issued).toEqual({ on: day('2026-03-20'), number: 1, recipients: 1, meetings: [{ on: day('2026-04-14'), at: '18:00', place: 'Namur' }] })
    expect(nextNewsletterNumber(book)).toBe(2)
  })

  it('does not change once it went out, unless it is taken back', () => {
    const issued = after(written(), 'newsletter.issue', { id: first })
    expect(reply(issued, 'newsletter.save', { id: first, details: { title: 'Autre', blocks } })).toEqual(refusal({ code: 'newsletter/issued' }))
    expect(reply(issued, 'newsletter.issue', { id: first })).toEqual(refusal({ code: 'newsletter/issued' }))
    expect(reply(issued, 'newsletter.remove', { id: first })).toEqual(refusal({ code: 'newsletter/issued' }))

    const back = after(issued, 'newsletter.take-back', { id: first })
    expect(back.newsletters[first]).toEqual(written().newsletters[first])
    expect(after(back, 'newsletter.remove', { id: first }).newsletters).toEqual({})
  })

  it('does not go out empty', () => {
    const empty = after(written(), 'newsletter.save', { id: first, details: { title: 'Vide', blocks: [] } })
    expect(reply(empty, 'newsletter.issue', { id: first })).toEqual(refusal({ code: 'newsletter/empty' }))
  })

  it('that nobody knows is refused', () => {
    const unknown = NewsletterId.parse(id(1))
    const question = { id: unknown }
    for (const act of ['newsletter.issue', 'newsletter.take-back', 'newsletter.remove'] as const) expect(reply(written(), act, question)).toEqual(refusal({ code: 'casebook/unknown', id: unknown }))
    expect(reply(written(), 'newsletter.save', { id: unknown, details: { title: 'x', blocks } })).toEqual(refusal({ code: 'casebook/unknown', id: unknown }))
  })
})
