import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { FormPair } from '../../../../renderer/features/pairs/form-pair/FormPair'

import { listed } from '#shared/casebook/casebook'
import { stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'

import { aCasebook, aMentor, aPairAt, aPairDraft, coordinatorId, menteeId, mentorId, pairDraftId } from '../../../builders/casebook'
import { said, stand } from './stand'

const words = pairWords.form
const { people, terms, dates } = words

const next = () => screen.getByRole('button', { name: words.next })
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) })

describe('forming a pair', () => {
  it('leads from the situation to a pair of the book, and says what comes next', async () => {
    const { user, book } = stand(<FormPair />, { book: aCasebook() })

    await user.click(screen.getByRole('radio', { name: words.situation.agreed }))
    await user.click(next())
    await user.click(screen.getByRole('radio', { name: /Anne-Sophie d’Hœraene/ }))
    await user.click(screen.getByRole('radio', { name: /Yusuf Çelik/ }))
    await user.click(next())
    await user.selectOptions(screen.getByRole('combobox', { name: new RegExp(words.staff.coordinator) }), coordinatorId(1))
    await user.selectOptions(screen.getByRole('combobox', { name: new RegExp(words.staff.substitute) }), coordinatorId(2))
    await user.click(next())
    await user.type(field(dates.firstMeetingOn), '2/3')
    await user.type(field(dates.saidYesOn('mentor', 'feminine')), '04/03/2026')
    await user.type(field(dates.saidYesOn('mentee', 'masculine')), '050326')
    await user.click(next())
    await user.type(field(terms.startsOn), '31 août 2025')
    await user.tab()
    expect(field(terms.endsOn)).toHaveProperty('value', '28/02/2026')
    expect(screen.getByText(said(terms.clamped('2025-08-31', '2026-02-28')))).toBeDefined()
    await user.clear(field(terms.startsOn))
    await user.type(field(terms.startsOn), '12/03/2026')
    await user.tab()
    expect(field(terms.endsOn)).toHaveProperty('value', '12/09/2026')
    expect(field(terms.meetingPlace)).toHaveProperty('value', 'chaussée de Louvain 210, 5004 Bouge')
    await user.click(next())
    await user.click(await screen.findByRole('button', { name: words.review.create }))

    expect(await screen.findByRole('heading', { name: words.done.title('B-2026-001') })).toBeDefined()
    expect(screen.getByText(/0470 12 34 56/)).toBeDefined()
    expect(screen.getByText(/26\/04\/2026/)).toBeDefined()
    const [pair] = listed(book().pairs)
    expect(pair && stateOf(pair)).toMatchObject({ stage: 'validated', terms: { startsOn: '2026-03-12', endsOn: '2026-09-12' } })
    expect(book().pairDrafts).toEqual({})
  }, 30_000)

  it('shows who is not free and why, and does not let them be chosen', () => {
    const mentors = [aMentor(1), aMentor(2)]
    stand(<FormPair draftId={pairDraftId()} />, { book: aCasebook({ mentors, pairs: [aPairAt('active', 1)], pairDrafts: [aPairDraft(1, { situation: 'proposed' })] }) })
    const busy = screen.getByRole('radio', { name: /Anne-Sophie d’Hœraene/ })
    expect(busy).toHaveProperty('disabled', true)
    // Both are in the one pair, and both lines say so.
    expect(screen.getAllByText(said(people.notFree['pair/mentee-has-open-pair']('B-2026-001')))).toHaveLength(2)
    expect(screen.getByRole('radio', { name: /Benoît Van den Bossche/ })).toHaveProperty('disabled', false)
  })

  it('finds people without accents', async () => {
    const { user } = stand(<FormPair draftId={pairDraftId()} />, { book: aCasebook({ pairDrafts: [aPairDraft(1, { situation: 'proposed' })] }) })
    await user.type(screen.getByRole('searchbox', { name: people.search.mentee }), 'lea noel')
    const list = screen.getByRole('radiogroup', { name: new RegExp(people.mentee) })
    expect(within(list).getAllByRole('radio')).toHaveLength(1)
  })

  it('is taken up where it was left, with what was kept', async () => {
    const draft = aPairDraft(1, { situation: 'agreed', mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1), firstMeetingOn: '2026-03-02' })
    const { user, book, history } = stand(<FormPair draftId={pairDraftId()} />, { book: aCasebook({ pairDrafts: [draft] }) })
    expect(field(dates.firstMeetingOn)).toHaveProperty('value', '02/03/2026')
    await user.type(field(dates.saidYesOn('mentor', 'feminine')), '4/3')
    await user.click(screen.getByRole('button', { name: words.leave }))
    await waitFor(() => expect(history.at(-1)).toBe('/binomes'))
    expect(listed(book().pairDrafts)).toEqual([{ ...draft, mentorAgreedOn: '2026-03-04' }])
  })

  it('says at the field what is wrong, and stays', async () => {
    const draft = aPairDraft(1, { situation: 'agreed', mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1) })
    const { user } = stand(<FormPair draftId={pairDraftId()} />, { book: aCasebook({ pairDrafts: [draft] }) })
    await user.type(field(dates.firstMeetingOn), '31/02/2026')
    await user.type(field(dates.saidYesOn('mentor', 'feminine')), '25/03/2026')
    await user.click(next())
    expect(screen.getByText(said(words.problems['in-future']))).toBeDefined()
    expect(screen.getByText(said(words.problems.required))).toBeDefined()
    expect(field(dates.firstMeetingOn)).toHaveProperty('value', '31/02/2026')
  })

  it('says that a draft is gone', () => {
    stand(<FormPair draftId={pairDraftId()} />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: words.gone })).toBeDefined()
  })
})
