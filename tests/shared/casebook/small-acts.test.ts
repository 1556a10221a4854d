import { describe, expect, it } from 'vitest'

import { newsletterDrafts } from '#shared/casebook/newsletters'
import { progressFacts, updateDue } from '#shared/casebook/progress'
import { breachesByDay } from '#shared/casebook/registers'
import { communityMeetings } from '#shared/casebook/community'
import { takeRecords } from '#shared/casebook/take-records'
import { upgrade } from '#shared/casebook/upgrade'
import { ProfileAnalysisId } from '#shared/domain/ids'

import { aCasebook, aMentee, aPairAt, coordinatorId, day, id, menteeId, mentorId, pairId, partnerId, pieceId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aFollowUp, aNewsletter, newsletterId } from '../../builders/ending'
import { aGroupSession, aNewcomer, anInvitee, groupSessionId, inviteeId } from '../../builders/recruitment'
import { aBreach, breachId } from '../../builders/registers'

describe('an act that is taken back', () => {
  it('changes nothing of a newsletter that never went out', () => {
    const book = aCasebook({ newsletters: [aNewsletter()] })
    expect(after(book, 'newsletter.take-back', { id: newsletterId() })).toBe(book)
  })

  it('takes a breach that was entered by mistake out of the register', () => {
    const book = aCasebook({ breaches: [aBreach(1), aBreach(2)] })
    expect(Object.keys(after(book, 'breach.remove', { id: breachId(2) }).breaches)).toEqual([breachId(1)])
  })

  it('leaves a year without words about its profiles, once they are all wiped out', () => {
    const year = ProfileAnalysisId.parse('2026')
    const written = after(aCasebook(), 'profile-analysis.save', { id: year, remarks: { context: 'Première année complète.' } })
    expect(written.profileAnalyses).toEqual({ 2026: { id: '2026', remarks: { context: 'Première année complète.' } } })
    expect(after(written, 'profile-analysis.save', { id: year, remarks: { context: ' ' } }).profileAnalyses).toEqual({})
  })
})

describe('who did something', () => {
  it('is kept with the Word file they added, where it is known', () => {
    const asked = { id: 'contract', piece: pieceId(7), fileName: 'contrat.docx' } as const
    expect(after(aCasebook(), 'template.save', { ...asked, by: coordinatorId(1) }).letterTemplates.contract).toEqual({ ...asked, addedOn: '2026-03-20', by: coordinatorId(1) })
    expect(after(aCasebook(), 'template.save', asked).letterTemplates.contract).not.toHaveProperty('by')
  })

  it('is one of the team and a substitute, or nobody in their place', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    const assigned = (substituteId?: ReturnType<typeof coordinatorId>) => after(book, 'pair.assign', { pairId: pairId(1), coordinatorId: coordinatorId(2), substituteId }).pairs[pairId(1)]
    expect(assigned(coordinatorId(1))).toMatchObject({ coordinatorId: coordinatorId(2), substituteId: coordinatorId(1) })
    expect(assigned()).not.toHaveProperty('substituteId')
  })
})

describe('somebody who is registered after a session', () => {
  const register = (comesFrom?: string) => {
    const invitee = anInvitee(1, aNewcomer(comesFrom === undefined ? {} : { comesFrom }))
    const book = aCasebook({ mentees: [], groupSessions: [aGroupSession(1, { kind: 'mentee-presentation', invitees: [invitee] })] })
    return Object.values(after(book, 'session.register', { id: groupSessionId(1), inviteeId: inviteeId(1) }).mentees)[0]
  }

  it('has the partner that sent them where it is known, and nothing where nobody said who did', () => {
    expect(register('mission régionale de NAMUR')).toMatchObject({ partnerId: partnerId(1), registeredOn: '2026-03-10' })
    expect(register('Une voisine')).toMatchObject({ notes: 'Une voisine' })
    expect(register()).not.toHaveProperty('notes')
    expect(register()).not.toHaveProperty('partnerId')
  })
})

it('a follow-up that was given up stays so once the consent is withdrawn, though its calls are wiped out', () => {
  const kept = aFollowUp(6, { attempts: [{ on: '2027-03-15' }], leftOn: '2027-03-20' })
  const book = aCasebook({ mentees: [aMentee()], pairs: [aPairAt('closed')], followUps: [kept] })
  const save = (leftOn: string) => ({ pairId: pairId(1), months: 6, details: { attempts: [], leftOn: day(leftOn) } }) as const
  expect(after(book, 'follow-up.save', save('2027-03-20'), '2027-04-01').followUps[kept.id]).toEqual({ ...kept, attempts: [] })
  expect(reply(book, 'follow-up.save', save('2027-03-21'), '2027-04-01')).toEqual(refusal({ code: 'follow-up/not-agreed' }))
})

it('a file that was erased is not frozen any more', () => {
  const book = aCasebook({ mentees: [aMentee(1, { erased: { on: '2026-03-16', number: 1234 } })] })
  expect(reply(book, 'mentee.limit', { id: menteeId(1), since: day('2026-03-16'), reason: 'Elle conteste ses coordonnées.' })).toEqual(refusal({ code: 'person/erased', who: { kind: 'mentee', id: menteeId(1) } }))
})

describe('what a partner is owed', () => {
  const sent = aMentee(1, { partnerId: partnerId(1), decisions: [{ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-10-05', outcome: 'accepted' }] })

  it('is told of the last thing that happened, a decision after the end of a pair included', () => {
    const book = aCasebook({ mentees: [sent], pairs: [aPairAt('closed')] })
    expect(updateDue(book, sent, day('2026-11-02'))?.milestone).toEqual({ kind: 'decision', on: '2026-10-05' })
    expect(updateDue(book, { ...sent, decisions: sent.decisions.slice(0, 1) }, day('2026-11-02'))?.milestone).toMatchObject({ kind: 'closure', on: '2026-09-15' })
  })

  it('says the last day as the next date, and none once it is over', () => {
    const mentee = { ...sent, decisions: sent.decisions.slice(0, 1) }
    const next = (today: string) => progressFacts(aCasebook({ mentees: [mentee], pairs: [aPairAt('active')] }), mentee, day(today))?.nextDate
    expect([next('2026-09-01'), next('2026-09-12'), next('2026-10-01')]).toEqual(['2026-09-12', undefined, undefined])
  })
})

describe('what stands on the same day', () => {
  it('keeps its place among the newsletters, the breaches and the meetings of the community', () => {
    const book = aCasebook({
      newsletters: [aNewsletter(1), aNewsletter(2), aNewsletter(3, { begunOn: '2026-03-09' })],
      breaches: [aBreach(1), aBreach(2), aBreach(3, { discoveredOn: day('2026-03-19') })],
      groupSessions: [aGroupSession(1, { kind: 'community' }), aGroupSession(2, { kind: 'community' }), aGroupSession(3, { kind: 'community', on: '2026-02-10' })],
    })
    expect(newsletterDrafts(book).map(each => each.id)).toEqual([3, 1, 2].map(newsletterId))
    expect(breachesByDay(book).map(each => each.id)).toEqual([3, 1, 2].map(breachId))
    expect(communityMeetings(book).map(each => each.id)).toEqual([3, 1, 2].map(groupSessionId))
  })
})

it('a pair that comes back gets the next number of its own year, whatever those of other years', () => {
  const copy = aCasebook({ pairs: [aPairAt('declined')] })
  const now = { ...copy, pairs: { [pairId(2)]: aPairAt('declined', 2, { reference: 'B-2026-001' }), [pairId(3)]: aPairAt('declined', 3, { reference: 'B-2025-040', mentorId: mentorId(2), menteeId: menteeId(2) }) } }
  const taken = takeRecords(copy, [{ collection: 'pairs', id: pairId(1) }])(now)
  expect(taken.ok && taken.value.pairs[pairId(1)]?.reference).toBe('B-2026-002')
})

it('a book of an earlier format is read though a mentee of one of its pairs is missing', () => {
  const mentor = { address: { postcode: '5000' }, frame: { kind: 'own-time' }, consents: {} }
  const pair = { mentorId: mentorId(1), menteeId: menteeId(1), opening: { kind: 'resumed' }, moves: [] }
  expect(upgrade({ format: 4, mentors: { [mentorId(1)]: mentor }, mentees: {}, pairs: { [id(501)]: pair } })).toMatchObject({
    entries: { [id(501)]: { mentee: {}, mentor: { postcode: '5000', frame: 'own-time' }, reconstructed: true } },
  })
})
