import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { neutralWords } from '../../../../renderer/features/pairs/agreements'
import { consequencesOf } from '../../../../renderer/features/pairs/derived'
import { PairPage } from '../../../../renderer/features/pairs/PairPage'
import { daysOf } from '../../../../renderer/features/pairs/story-days'
import { amendedParts, withTerms } from '../../../../renderer/features/pairs/story-terms'

import { amendedAnew } from '#shared/casebook/amended-story'
import { ok } from '#shared/core/result'
import { Pair, stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'

import { anAmendment, anotherPlace } from '../../../builders/amendments'
import { aCasebook, aContract, aPairAt, day, pairId, someTerms, threeSignatures } from '../../../builders/casebook'
import { amendmentId, heldOn, aMeeting } from '../../../builders/life'
import { said, stand } from './stand'

const { consequences, page, moves, moveForm } = pairWords

const active = aPairAt('active')
const extended = someTerms({ endsOn: '2026-12-12' })
const amended = aPairAt('active', 1, { moves: [...active.moves, { kind: 'amend', on: '2026-06-01', amendmentId: amendmentId(1), terms: extended }] })
const signedAmendment = anAmendment(1, { signatures: { mentor: '2026-06-01', mentee: '2026-06-01', association: '2026-06-01' } })

describe('terms put right', () => {
  it('go to where they were agreed, under the amendment that was signed since', () => {
    const story = withTerms(amended, { ...extended, meetingPlace: 'Bibliothèque' })
    const anew = amendedAnew({ [signedAmendment.id]: signedAmendment }, story.opening, story.moves)

    const state = stateOf(Pair.parse({ ...amended, ...story, moves: anew }))
    expect(state).toMatchObject({ terms: { endsOn: '2026-12-12', meetingPlace: 'Bibliothèque' } })
    expect(story.moves.find(({ kind }) => kind === 'agree-terms')).toMatchObject({ terms: { endsOn: '2026-09-12' } })
  })

  it('lose what was emptied', () => {
    const withWay = aPairAt('validated', 1, { moves: aPairAt('validated').moves.map(move => (move.kind === 'agree-terms' ? { ...move, terms: { ...move.terms, accessInstructions: 'Bâtiment B' } } : move)) })
    expect(stateOf(Pair.parse({ ...withWay, ...withTerms(withWay, someTerms()) }))).toHaveProperty('terms', someTerms())
  })

  it('leave to an amendment what it decided', () => {
    const place = anAmendment(2, { id: amendmentId(2), change: anotherPlace })
    const both = { moves: [...amended.moves, { kind: 'amend', on: day('2026-06-02'), amendmentId: amendmentId(2), terms: extended } as const] }
    const amendments = { [signedAmendment.id]: signedAmendment, [place.id]: place }

    expect(amendedParts(both, amendments)).toEqual({ endsOn: 1, meetingPlace: 2, accessInstructions: 2 })
    expect(amendedParts(active, amendments)).toEqual({})
    expect(amendedParts({ moves: [...amended.moves, { kind: 'resume', on: day('2026-07-01'), endsOn: day('2026-12-20') }] }, amendments)).toEqual({})
  })

  it('say on the form which amendment decides the last day', async () => {
    const book = aCasebook({ pairs: [amended], contracts: [aContract(1, { signatures: threeSignatures })], amendments: [signedAmendment] })
    const { user } = stand(<PairPage pairId={pairId()} />, { book, today: '2026-06-10', answers: { 'history.read': () => ok([]) } })
    await user.click(screen.getByRole('button', { name: page.changeTerms }))

    const form = within(await screen.findByRole('dialog'))
    expect(form.getByText(said(page.amendedTerms(1)))).toBeDefined()
    expect(form.getByRole('textbox', { name: /^Dernier jour/ })).toHaveProperty('disabled', true)
    expect(form.getByRole('textbox', { name: /^Lieu de rencontre/ })).toHaveProperty('disabled', false)
  })
})

describe('the days of a story', () => {
  it('can each be put right, those named for later too; those of an amendment are shown and closed', () => {
    const reminded = aPairAt('proposed', 1, { moves: [{ kind: 'remind', on: '2026-02-10', answerExpectedOn: '2026-02-17' }] })
    const later = daysOf(reminded, neutralWords).find(({ label }) => label === moveForm.answerExpectedOn)
    expect(later?.put(day('2026-02-20')).moves).toEqual([{ kind: 'remind', on: '2026-02-10', answerExpectedOn: '2026-02-20' }])

    const amendment = daysOf(amended, neutralWords).find(({ label }) => label === moves.amend.done)
    expect(amendment).toMatchObject({ locked: true, value: '2026-06-01' })
  })
})

describe('what follows from a correction', () => {
  const book = aCasebook({ pairs: [active], contracts: [aContract(1, { signatures: threeSignatures })], meetings: [aMeeting(1, heldOn('2026-03-20'))] })

  it('is told fact by fact, as it was and as it would be', () => {
    const earlier = withTerms(active, someTerms({ startsOn: '2026-02-12', endsOn: '2026-08-12' }))
    const found = consequencesOf(book, active, earlier, day('2026-04-20'))

    expect(found.ok && found.value.map(({ label }) => label)).toEqual([
      consequences.labels.state,
      consequences.labels.activeFrom,
      consequences.labels.end,
      consequences.labels.intake,
      consequences.labels.rhythm,
      consequences.labels.next,
    ])
    expect(found.ok && found.value.find(({ label }) => label === consequences.labels.end)).toMatchObject({ before: '12/09/2026', after: '12/08/2026' })
  })

  it('is nothing where nothing changes, and a refusal where the story does not hold together', () => {
    expect(consequencesOf(book, active, active, day('2026-04-20'))).toEqual({ ok: true, value: [] })
    const upsideDown = { opening: active.opening, moves: active.moves.map(move => (move.kind === 'hold-first-meeting' ? { ...move, on: day('2026-01-01') } : move)) }
    expect(consequencesOf(book, active, upsideDown, day('2026-04-20'))).toMatchObject({ ok: false, error: { code: 'pair/move-too-early' } })
  })

  it('stands in the form before it is accepted', async () => {
    const pairs = [aPairAt('first-meeting-planned')]
    const { user } = stand(<PairPage pairId={pairId()} />, { book: aCasebook({ pairs }), today: '2026-02-08', answers: { 'history.read': () => ok([]) } })
    await user.click(screen.getByRole('button', { name: page.changeStory }))
    const form = within(await screen.findByRole('dialog'))
    const meeting = form.getByRole('textbox', { name: new RegExp(`^${moveForm.meetingOn}`) })
    await user.clear(meeting)
    await user.type(meeting, '14/02/2026')
    await user.tab()

    expect(form.getByText(said(consequences.title))).toBeDefined()
    expect(form.getByText(/Première rencontre, 14\/02\/2026/)).toBeDefined()
  })
})

