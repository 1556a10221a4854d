import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { changeBy, type CommandName, type QuestionOf } from '#shared/casebook/commands'
import { cadenceFor, intakeStanding, meetingsOf, nextMeeting } from '#shared/casebook/pair-life'
import { isOpenRow, rowState } from '#shared/domain/action-plan'
import type { Pair } from '#shared/domain/pair'

import { aCasebook, aContract, aPairAt, aWorld, day, pairId, threeSignatures } from '../../builders/casebook'
import { aMeeting, aPlan, aPlanRow, anIntake, anIntroduction, aPairContact, heldOn, introductionId, meetingId, pairContactId, planRowId } from '../../builders/life'

const TODAY = '2026-04-20'
const active = aPairAt('active')
const bookOf = (parts: Parameters<typeof aCasebook>[0] = {}, pair: Pair = active) => aCasebook({ pairs: [pair], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const after = <Name extends CommandName>(name: Name, question: QuestionOf<Name>, book: Casebook = bookOf(), today = TODAY) => changeBy(name, question, aWorld(today))(book)
const sure = (result: ReturnType<typeof after>): Casebook => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const planOf = (book: Casebook) => book.actionPlans[pairId(1)]

describe('the in-take', () => {
  const close = (book: Casebook, on = '2026-04-15') => after('intake.close', { pairId: pairId(1), on: day(on) }, book)
  const standing = (book: Casebook, today: string) => intakeStanding(book, active, day(today))

  it('is open from the start of the pair, and late after 45 days', () => {
    expect(standing(bookOf(), '2026-04-26')).toEqual({ from: '2026-03-12', dueOn: '2026-04-26', closedOn: undefined, daysLate: 0, missing: ['analysis', 'plan'] })
    expect(standing(bookOf(), '2026-04-28')?.daysLate).toBe(2)
  })

  it('is due later where the pair was suspended', () => {
    const pair = aPairAt('suspended', 1, { moves: [...aPairAt('active').moves, { kind: 'suspend', on: day('2026-04-01'), reason: 'Maladie' }, { kind: 'resume', on: day('2026-04-11'), endsOn: day('2026-09-22') }] })
    expect(intakeStanding(bookOf({}, pair), pair, day(TODAY))?.dueOn).toBe('2026-05-06')
  })

  it('is closed by the analysis and the plan', () => {
    expect(close(bookOf())).toMatchObject({ ok: false, error: { code: 'intake/incomplete', missing: ['analysis', 'plan'] } })
    expect(close(bookOf({ intakes: [anIntake()] }))).toMatchObject({ ok: false, error: { code: 'intake/incomplete', missing: ['plan'] } })
    expect(close(bookOf({ intakes: [anIntake({ domains: { network: { priority: 1 } } })], actionPlans: [aPlan()] }))).toMatchObject({ ok: false, error: { missing: ['analysis'] } })
    const closed = sure(close(bookOf({ intakes: [anIntake()], actionPlans: [aPlan()] })))
    expect(standing(closed, '2026-06-01')).toMatchObject({ closedOn: '2026-04-15', daysLate: 0 })
    expect(sure(after('intake.reopen', { pairId: pairId(1) }, closed)).intakes[pairId(1)]).toEqual(anIntake())
  })

  it.each([
    ['a day to come', '2026-04-21', 'date/in-future'],
    ['a day before the start', '2026-03-11', 'date/too-early'],
  ])('is not closed on %s', (_, on, code) => {
    expect(close(bookOf({ intakes: [anIntake()], actionPlans: [aPlan()] }), on)).toMatchObject({ ok: false, error: { code } })
  })

  it('keeps its closing when the analysis is completed later, and is not opened for a pair that is not at work', () => {
    const { id: _, ...analysis } = anIntake({ synthesis: 'À l’aise sur chantier' })
    const book = bookOf({ intakes: [anIntake({ closedOn: '2026-04-15' })] })
    expect(sure(after('intake.save', { pairId: pairId(1), analysis }, book)).intakes[pairId(1)]).toMatchObject({ closedOn: '2026-04-15', synthesis: 'À l’aise sur chantier' })
    expect(after('intake.save', { pairId: pairId(1), analysis }, aCasebook({ pairs: [aPairAt('validated')] }))).toMatchObject({ ok: false, error: { code: 'pair/not-at-work' } })
  })
})

describe('the plan', () => {
  const book = bookOf({ actionPlans: [aPlan([aPlanRow(1), aPlanRow(2, { objective: 'Refaire le CV' })])] })
  const step = (state: 'done' | 'abandoned' | 'in-progress', on: string, from = book, note?: string) => after('plan.step', { pairId: pairId(1), rowId: planRowId(1), step: { on: day(on), state, ...(note && { note }) } }, from)

  it('takes the priorities of the in-take in their order, in one gesture, and only once', () => {
    const once = sure(after('plan.take-priorities', { pairId: pairId(1) }, bookOf({ intakes: [anIntake()] })))
    expect(planOf(once)?.rows.map(({ domain, objective }) => [domain, objective])).toEqual([
      ['network', 'réseau – Ne connaît personne dans le métier en Belgique'],
      ['interview', 'entretien d’embauche – Perd ses mots devant plusieurs personnes'],
    ])
    expect(planOf(sure(after('plan.take-priorities', { pairId: pairId(1) }, once)))?.rows).toHaveLength(2)
    expect(after('plan.take-priorities', { pairId: pairId(1) }, bookOf({ intakes: [anIntake({ domains: {} })] }))).toMatchObject({ ok: false, error: { code: 'intake/no-priority' } })
  })

  it('tells where a row stands by its last step, and takes the step back', () => {
    const done = sure(step('done', '2026-04-12', sure(step('in-progress', '2026-04-01')), 'Deux rencontres'))
    expect(planOf(done)?.rows.map(rowState)).toEqual(['done', 'to-do'])
    expect(planOf(done)?.rows.map(isOpenRow)).toEqual([false, true])
    const back = sure(after('plan.undo-step', { pairId: pairId(1), rowId: planRowId(1) }, done))
    expect(planOf(back)?.rows.map(rowState)).toEqual(['in-progress', 'to-do'])
    expect(after('plan.undo-step', { pairId: pairId(1), rowId: planRowId(2) }, book)).toMatchObject({ ok: false, error: { code: 'plan/nothing-to-undo' } })
  })

  it('refuses a step of a day to come, or before the last one', () => {
    expect(step('done', '2026-04-21')).toMatchObject({ ok: false, error: { code: 'date/in-future' } })
    expect(step('done', '2026-03-31', sure(step('in-progress', '2026-04-01')))).toMatchObject({ ok: false, error: { code: 'date/too-early', notBefore: '2026-04-01' } })
  })

  it('keeps a copy of what was set down, and goes on', () => {
    const set = sure(after('plan.set-down', { pairId: pairId(1) }, book))
    const later = sure(after('plan.save-row', { pairId: pairId(1), rowId: planRowId(2), row: { objective: 'Refaire le CV avec la mentor', who: 'both' } }, set))
    expect(planOf(later)?.versions).toMatchObject([{ number: 1, on: TODAY, rows: [{}, { objective: 'Refaire le CV' }] }])
    expect(planOf(later)?.rows[1]?.objective).toBe('Refaire le CV avec la mentor')
    expect(after('plan.set-down', { pairId: pairId(1) })).toMatchObject({ ok: false, error: { code: 'plan/empty' } })
  })

  it('is put in another order, but never without a row', () => {
    const order = (rowIds: readonly ReturnType<typeof planRowId>[]) => after('plan.order', { pairId: pairId(1), rowIds: [...rowIds] }, book)
    expect(planOf(sure(order([planRowId(2), planRowId(1)])))?.rows.map(({ id }) => id)).toEqual([planRowId(2), planRowId(1)])
    for (const wrong of [[planRowId(1)], [planRowId(1), planRowId(1)], [planRowId(1), planRowId(2), planRowId(3)]]) expect(order(wrong)).toMatchObject({ ok: false, error: { code: 'plan/other-rows' } })
  })
})

describe('a meeting', () => {
  const save = (details = heldOn('2026-04-10'), moved: QuestionOf<'meeting.save'>['moved'] = [], book = bookOf(), more: { id?: ReturnType<typeof meetingId> } = {}) =>
    after('meeting.save', { pairId: pairId(1), details, moved, ...more }, book)

  it('is noted, put right and taken away', () => {
    const noted = sure(save())
    const [meeting] = meetingsOf(noted, pairId(1))
    expect(meeting?.details).toEqual(heldOn('2026-04-10'))
    const righted = sure(save(heldOn('2026-04-11', { minutes: 60 }), [], noted, meeting && { id: meeting.id }))
    expect(meetingsOf(righted, pairId(1)).map(({ details }) => details.on)).toEqual(['2026-04-11'])
    expect(meetingsOf(sure(after('meeting.remove', { id: meeting?.id ?? meetingId() }, righted)), pairId(1))).toEqual([])
  })

  it.each([
    ['held in the future', heldOn('2026-04-21'), 'date/in-future'],
    ['before the start', heldOn('2026-03-11'), 'meeting/before-start'],
    ['planned before the start', { state: 'planned', on: day('2026-03-11'), place: 'workplace' } as const, 'meeting/before-start'],
  ])('is refused when %s', (_, details, code) => {
    expect(save(details)).toMatchObject({ ok: false, error: { code } })
  })

  it('may be planned for a day to come, and is then the next', () => {
    const book = sure(save({ state: 'planned', on: day('2026-05-02'), at: '17:00', place: 'workplace' }))
    expect(nextMeeting(book, pairId(1), day(TODAY))?.details.on).toBe('2026-05-02')
    expect(cadenceFor(book, active, day(TODAY))?.held).toBe(0)
  })

  it('is refused after the end of a pair, and to one that is not at work', () => {
    const closed = aPairAt('closed')
    expect(after('meeting.save', { pairId: pairId(1), details: heldOn('2026-09-14'), moved: [] }, bookOf({}, closed), '2026-10-01')).toMatchObject({ ok: false, error: { code: 'meeting/after-end', notAfter: '2026-09-12' } })
    expect(save(heldOn('2026-04-10'), [], aCasebook({ pairs: [aPairAt('contract-printed')] }))).toMatchObject({ ok: false, error: { code: 'pair/not-at-work' } })
  })

  it('moves the plan, and moves it otherwise when it is put right', () => {
    const book = bookOf({ actionPlans: [aPlan([aPlanRow(1, { steps: [{ on: '2026-04-15', state: 'done' }] }), aPlanRow(2)])] })
    const noted = sure(save(heldOn('2026-04-10'), [{ rowId: planRowId(1), state: 'in-progress' }, { rowId: planRowId(2), state: 'done', note: 'CV prêt' }], book))
    expect(planOf(noted)?.rows.map(row => row.steps.map(({ on, state }) => `${on} ${state}`))).toEqual([['2026-04-10 in-progress', '2026-04-15 done'], ['2026-04-10 done']])
    const [meeting] = meetingsOf(noted, pairId(1))
    if (!meeting) throw new Error('The meeting is missing')
    const righted = sure(save(heldOn('2026-04-12'), [{ rowId: planRowId(2), state: 'in-progress' }], noted, { id: meeting.id }))
    expect(planOf(righted)?.rows.map(row => row.steps.map(({ on, state }) => `${on} ${state}`))).toEqual([['2026-04-15 done'], ['2026-04-12 in-progress']])
    expect(planOf(sure(after('meeting.remove', { id: meeting.id }, righted)))?.rows[1]?.steps).toEqual([])
  })

  it('refuses to give a row up without a reason', () => {
    const book = bookOf({ actionPlans: [aPlan()] })
    expect(save(heldOn('2026-04-10'), [{ rowId: planRowId(1), state: 'abandoned' }], book)).toMatchObject({ ok: false, error: { code: 'plan/reason-missing' } })
  })

  it('keeps the pair from being removed', () => {
    const resumed = aPairAt('active', 1, { opening: { kind: 'resumed', terms: { ...active.opening.kind === 'resumed' ? active.opening.terms : { startsOn: '2026-03-12', endsOn: '2026-09-12', meetingPlace: 'rue Haute 3, Namur', meetingsPerMonth: 2, minutesPerMeeting: 90 } } }, moves: [] })
    expect(after('pair.remove', { pairId: pairId(1) }, aCasebook({ pairs: [resumed], meetings: [aMeeting()] }))).toMatchObject({ ok: false, error: { code: 'casebook/still-referenced', by: [{ collection: 'meetings' }] } })
  })
})

describe('several meetings at once', () => {
  it('are all noted', () => {
    const entries = ['2026-03-20', '2026-04-03', '2026-04-17'].map(on => ({ pairId: pairId(1), details: heldOn(on) }))
    expect(cadenceFor(sure(after('meeting.save-many', { entries })), active, day(TODAY))).toMatchObject({ held: 3, behind: 0 })
  })

  it('are refused together, and the line is named', () => {
    const entries = ['2026-03-20', '2026-05-03'].map(on => ({ pairId: pairId(1), details: heldOn(on) }))
    expect(after('meeting.save-many', { entries })).toEqual({ ok: false, error: { code: 'meeting/entry-refused', entry: 1, refusal: { code: 'date/in-future', on: '2026-05-03' } } })
  })
})

describe('contacts and introductions', () => {
  const { id: _, pairId: __, ...contact } = aPairContact()
  const { id: ___, pairId: ____, ...introduction } = anIntroduction()

  it('are noted and taken away', () => {
    const book = sure(after('introduction.save', { pairId: pairId(1), details: introduction }, sure(after('pair-contact.save', { pairId: pairId(1), details: contact }))))
    expect([Object.values(book.pairContacts), Object.values(book.introductions)]).toMatchObject([[contact], [introduction]])
    const both = bookOf({ pairContacts: [aPairContact()], introductions: [anIntroduction()] })
    expect(sure(after('pair-contact.remove', { id: pairContactId() }, both)).pairContacts).toEqual({})
    expect(sure(after('introduction.remove', { id: introductionId() }, both)).introductions).toEqual({})
  })

  it('never count as meetings', () => {
    expect(cadenceFor(bookOf({ pairContacts: [aPairContact()] }), active, day(TODAY))?.held).toBe(0)
  })

  it('refuse a day to come and a result before the introduction', () => {
    expect(after('pair-contact.save', { pairId: pairId(1), details: { ...contact, on: day('2026-04-21') } })).toMatchObject({ ok: false, error: { code: 'date/in-future' } })
    expect(after('introduction.save', { pairId: pairId(1), details: { ...introduction, resultOn: day('2026-04-01') } })).toMatchObject({ ok: false, error: { code: 'date/too-early' } })
  })

  it('stay when the meeting where they were made is taken away', () => {
    const book = bookOf({ meetings: [aMeeting()], introductions: [anIntroduction(1, { meetingId: meetingId() })] })
    const left = sure(after('meeting.remove', { id: meetingId() }, book))
    expect(Object.values(left.introductions)).toEqual([anIntroduction()])
  })
})
