import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../../renderer/api/worker'
import { ClosingPage } from '../../../../../renderer/features/pairs/closing/ClosingPage'
import { places } from '../../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import { labelOf, type ListName } from '#shared/domain/lists'
import { closingWords as words, situationWords } from '#shared/text/closing'

import { aCasebook, aContract, aMentee, aPairAt, day, mentorId, pairId, partnerId, threeSignatures } from '../../../../builders/casebook'
import { aClosing } from '../../../../builders/ending'
import { said, stand } from '../stand'

const TODAY = '2026-09-20'
const bookWith = (pair: Pair, parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [pair], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const show = (book: Casebook, today = TODAY) =>
  stand(
    <WorkerProvider>
      <ClosingPage pairId={pairId()} />
    </WorkerProvider>,
    { book, today },
  )
const button = (name: string) => screen.getByRole('button', { name: said(name) })
const radio = (name: string) => screen.getByRole('radio', { name: said(name) })
const stageIn = (book: Casebook) => {
  const pair = book.pairs[pairId()]
  return pair && stateOf(pair).stage
}
const label = (list: ListName, key: string) => labelOf(defaultLists[list], key as Parameters<typeof labelOf>[1]) // a key of the defaults
const step = (name: string) => within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(name) })
type Stand = ReturnType<typeof show>

const choose = async ({ user }: Stand, field: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name: said(field) }))
  await user.keyboard('{ArrowDown}')
  await user.click(await screen.findByRole('option', { name: option }))
}

const ready = () => bookWith(aPairAt('to-close'), { closings: [aClosing()] })

describe('the beginning of a closing', () => {
  it('proposes the term once it is past, with the extension beside it', async () => {
    const page = show(bookWith(aPairAt('active')))
    expect(radio(words.begin.triggers.term.label)).toHaveProperty('checked', true)
    expect(screen.getByRole('link', { name: words.begin.extendAct }).getAttribute('href')).toBe(places.newAmendment(pairId()))
    await page.user.click(button(words.begin.act))
    await waitFor(() => expect(stageIn(page.book())).toBe('to-close'))
    expect(await screen.findByRole('heading', { name: said(words.pageTitle('B-2026-001')) })).toBeDefined()
  })

  it('opens no term long before its last day, and says from when', async () => {
    const page = show(bookWith(aPairAt('active')), '2026-06-01')
    await page.user.click(radio(words.begin.triggers.term.label))
    expect(screen.getByText(said(words.begin.aheadFrom('2026-08-29')), { exact: false })).toBeDefined()
    await page.user.click(button(words.begin.act))
    expect(screen.getByText(said(words.begin.problems.ahead('2026-08-29')))).toBeDefined()
    expect(stageIn(page.book())).toBe('active')
  })

  it('asks a positive exit which situation was found, and keeps it', async () => {
    const page = show(bookWith(aPairAt('active')), '2026-06-01')
    await page.user.click(radio(words.begin.triggers['positive-exit'].label))
    expect(screen.queryByRole('radio', { name: said(situationWords.families.other) })).toBeNull()
    await page.user.click(button(words.begin.act))
    expect(screen.getByText(words.begin.problems.family)).toBeDefined()
    await page.user.click(radio(situationWords.families.training))
    await page.user.click(button(words.begin.act))
    await waitFor(() => expect(page.book().closings[pairId()]?.situation).toEqual({ family: 'training' }))
  })

  it('asks of an interruption who stopped and why; of health no word more', async () => {
    const page = show(bookWith(aPairAt('active')), '2026-06-01')
    await page.user.click(radio(words.begin.triggers.interruption.label))
    await page.user.type(screen.getByRole('textbox', { name: words.begin.words }), 'Opération du genou')
    await page.user.click(radio(words.people.mentee))
    await choose(page, words.begin.why, label('interruption-reasons', 'health'))
    expect(screen.getByText(said(words.begin.healthTitle))).toBeDefined()
    expect(screen.queryByRole('textbox', { name: words.begin.words })).toBeNull()
    await page.user.click(button(words.begin.act))
    await waitFor(() => expect(page.book().closings[pairId()]?.interruption).toEqual({ by: 'mentee', why: 'health' }))
    expect(JSON.stringify(page.book().pairs)).not.toContain('genou')
  })

  it('lets one fix the meeting before the last day, without ending the pair', async () => {
    const page = show(bookWith(aPairAt('active')), '2026-09-01')
    await page.user.type(screen.getByRole('textbox', { name: words.appointment.on }), '12/9/2026')
    await page.user.tab()
    await waitFor(() => expect(page.book().closings[pairId()]?.planned).toEqual({ on: '2026-09-12' }))
    expect(stageIn(page.book())).toBe('active')
  })
})

describe('the closing of a pair', () => {
  it('is kept field by field, and closes with one side absent once an attempt is noted', async () => {
    const page = show(bookWith(aPairAt('to-close')))
    await page.user.click(step(words.steps.meeting))
    await page.user.click(radio(words.meeting.hows.phone.label))
    await page.user.click(screen.getByRole('checkbox', { name: words.people.mentor }))
    await page.user.type(screen.getByRole('textbox', { name: words.meeting.on }), '18/9/2026')
    await page.user.tab()
    expect(screen.getByText(said(words.meeting.toComplete([words.meeting.gaps.mentee])))).toBeDefined()
    expect(screen.getByText(said(words.meeting.atField.mentee))).toBeDefined()
    expect(page.book().closings[pairId()]?.held).toBeUndefined()
    await waitFor(() => expect(page.book().closings[pairId()]?.begun).toEqual({ on: '2026-09-18', how: 'phone', present: ['mentor'] }))
    await page.user.click(button(words.meeting.attempt.add))
    await waitFor(() => expect(page.book().closings[pairId()]?.held).toEqual({ on: '2026-09-18', how: 'phone', present: ['mentor'] }))

    await page.user.click(step(words.steps.situation))
    await page.user.click(radio(situationWords.families.other))
    await choose(page, situationWords.kinds.other, label('other-situations', 'unknown'))
    await page.user.click(step(words.steps.finish))
    expect(await screen.findByText(words.finish.ready)).toBeDefined()
    await page.user.click(button(words.finish.act))
    await waitFor(() => expect(stageIn(page.book())).toBe('closed'))
    expect(await screen.findByText(words.done.title)).toBeDefined()
  })

  it('says what is missing and leads there', async () => {
    const page = show(bookWith(aPairAt('to-close')))
    await page.user.click(step(words.steps.finish))
    await page.user.click(button(words.finish.gaps.held))
    expect(screen.getByRole('group', { name: words.steps.meeting })).toBeDefined()
  })

  it('says before it ends who is free, who is told and whether one asks again, and keeps the pause of the mentor', async () => {
    const mentees = [aMentee(1, { partnerId: partnerId(1), consents: { 'follow-up': [{ given: true, on: '2026-03-01' }] } }), aMentee(2)]
    const page = show({ ...ready(), mentees: aCasebook({ mentees }).mentees })
    await page.user.click(step(words.steps.finish))
    expect(screen.getByText(said(words.finish.effects.followUps))).toBeDefined()
    await page.user.click(screen.getByRole('checkbox', { name: words.finish.pause }))
    await page.user.type(screen.getByRole('textbox', { name: words.finish.pauseUntil }), '31/12/2026')
    await page.user.click(button(words.finish.act))
    await waitFor(() => expect(page.book().mentors[mentorId()]?.absences).toEqual([{ from: TODAY, until: '2026-12-31' }]))
    expect(await screen.findByText(said(words.done.followUp(6, '2027-03-12')), { exact: false })).toBeDefined()
  })

  it('refuses to end a positive exit that is none, and loses nothing', async () => {
    const pair = aPairAt('to-close')
    const positive = { ...pair, moves: pair.moves.map(move => (move.kind === 'bring-to-close' ? { ...move, trigger: 'positive-exit' as const } : move)) }
    const page = show(bookWith(positive, { closings: [aClosing({ situation: { family: 'other', kind: 'searching' } })] }))
    await page.user.click(step(words.steps.finish))
    expect(button(words.finish.gaps['not-positive'])).toBeDefined()
    await page.user.click(button(words.finish.act))
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(stageIn(page.book())).toBe('to-close')
  })

  it('notes the papers given, each on its day', async () => {
    const page = show(ready())
    await page.user.click(step(words.steps.papers))
    const paper = (name: string) => within(screen.getByRole('group', { name }))
    await page.user.click(paper(words.papers.certificate.mentor).getByRole('button', { name: /Aujourd/ }))
    await page.user.click(paper(words.papers.questionnaire.mentee).getByRole('button', { name: /Aujourd/ }))
    await waitFor(() => expect(page.book().closings[pairId()]?.certificates).toEqual({ mentor: TODAY }))
    await waitFor(() => expect(page.book().evaluations[pairId()]?.sides.mentee).toEqual({ handedOn: TODAY }))
  })

  it('can be corrected after the pair was closed', async () => {
    const page = show(bookWith(aPairAt('closed'), { closings: [aClosing()] }))
    expect(screen.getByText(words.done.title)).toBeDefined()
    await page.user.click(step(words.steps.situation))
    await page.user.click(radio(situationWords.families.studies))
    await waitFor(() => expect(page.book().closings[pairId()]?.situation).toEqual({ family: 'studies' }))
    await page.user.click(radio(situationWords.families.job))
    await waitFor(() => expect(page.book().closings[pairId()]?.situation).toEqual(aClosing().situation))
    expect(stageIn(page.book())).toBe('closed')
  })

  it('waits for a pair that has not begun', () => {
    show(bookWith(aPairAt('active')), day('2026-03-11'))
    expect(screen.getByText(words.begin.notYet)).toBeDefined()
  })
})
