import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLocation } from 'wouter'

import { WorkerProvider } from '../../../../renderer/api/worker'
import { ProposalPage } from '../../../../renderer/features/pairs/proposal/ProposalPage'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { refuse } from '#shared/core/result'
import { pairWords } from '#shared/text/pairs'
import { proposalWords as words } from '#shared/text/proposals'

import { aCasebook, aMentee, aMentor, aPairAt, aPairDraft, coordinatorId, menteeId, mentorId, pairDraftId } from '../../../builders/casebook'
import { aPairingNote } from '../../../builders/life'
import { said, stand } from './stand'

const show = (book: Casebook) =>
  stand(
    <WorkerProvider>
      <ProposalPage menteeId={menteeId()} mentorId={mentorId()} />
    </WorkerProvider>,
    { book },
  )
const propose = () => screen.getByRole('button', { name: words.propose.feminine })
const why = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.why })
const coordinator = () => screen.getAllByRole('combobox')[0] as HTMLSelectElement

describe('the page of a proposal', () => {
  it('proposes with its reason, its days and who follows it, and opens the page of the pair', async () => {
    const { user, book, history } = show(aCasebook())
    await user.selectOptions(coordinator(), 'Karim El Amrani')
    await user.clear(why())
    await user.type(why(), 'Même métier, et à deux pas.')
    await user.click(propose())

    const [pair] = Object.values(book().pairs)
    expect(pair).toMatchObject({ mentorId: mentorId(), menteeId: menteeId() })
    expect(pair?.opening).toEqual({ kind: 'proposed', on: '2026-03-20', answerExpectedOn: '2026-03-27', why: 'Même métier, et à deux pas.' })
    expect(history.at(-1)).toBe(places.pair(pair?.id ?? ''))
    expect(book().pairDrafts).toEqual({})
  })

  it('says what is missing, and proposes nothing before', async () => {
    const { user, book } = show(aCasebook())
    await user.click(propose())
    expect(screen.getByText(words.problems['choose-person'])).toBeDefined()
    expect(book().pairs).toEqual({})
  })

  it('takes up the proposal kept ready for the two, and leaves empty what was emptied', async () => {
    const ready = aPairDraft(1, { situation: 'proposed', mentorId: mentorId(), menteeId: menteeId(), why: 'Parce que.' })
    const { user, book } = show(aCasebook({ pairDrafts: [ready] }))
    expect(why().value).toBe('Parce que.')
    await user.clear(why())
    await user.tab()
    expect(why().value).toBe('')
    expect(book().pairDrafts[pairDraftId()]).not.toHaveProperty('why')
    await user.selectOptions(coordinator(), 'Karim El Amrani')
    await user.click(propose())
    expect(Object.values(book().pairs)[0]?.opening).not.toHaveProperty('why')
    expect(book().pairDrafts).toEqual({})
  })

  it('keeps what it says before its sheet is shown, which reads it there', async () => {
    const { user, book, history } = show(aCasebook())
    await user.selectOptions(coordinator(), 'Karim El Amrani')
    await user.click(screen.getByRole('button', { name: words.sheet }))
    expect(Object.values(book().pairDrafts)[0]).toMatchObject({ answerExpectedOn: '2026-03-27', coordinatorId: coordinatorId(2) })
    expect(history.at(-1)).toBe(places.sheet({ kind: 'mentee-profile', menteeId: menteeId(), mentorId: mentorId() }))
  })

  it('can be kept in reserve', async () => {
    const { user, book } = show(aCasebook())
    await user.click(screen.getByRole('button', { name: words.keep }))
    expect(screen.getByText(said(words.kept))).toBeDefined()
    expect(Object.values(book().pairDrafts)[0]).toMatchObject({ situation: 'proposed', mentorId: mentorId(), menteeId: menteeId(), answerExpectedOn: '2026-03-27' })
  })

  it.each([
    ['a mentor who is being asked', { mentors: [aMentor(1, { capacity: 2 })], pairs: [aPairAt('proposed', 2, { mentorId: mentorId(1) })] }, /réfléchit à une autre proposition \(B-2026-002\)/, words.waysOut.pair],
    ['a mentor at capacity', { pairs: [aPairAt('active', 2, { mentorId: mentorId(1) })] }, /déjà dans le binôme B-2026-002/, words.waysOut.mentor],
    ['a mentor who is not trained', { mentors: [aMentor(1, { before: {} })] }, /pas encore disponible/, words.waysOut.mentorPath],
    ['a mentee who has a pair', { pairs: [aPairAt('active', 2, { menteeId: menteeId(1) })] }, /déjà dans le binôme B-2026-002/, words.waysOut.pair],
    ['a mentee who is not accepted', { mentees: [aMentee(1, { decisions: [] })] }, /sélection n’est pas terminée/, words.waysOut.menteePath],
    ['two people to be kept apart', { pairingNotes: [aPairingNote()] }, /ne sont pas à réunir/, words.waysOut.matching],
  ])('says why not, and the way out, for %s', (_, parts, sentence, wayOut) => {
    show(aCasebook(parts))
    expect(screen.getByText(sentence)).toBeDefined()
    expect(screen.getByRole('link', { name: wayOut })).toBeDefined()
    expect(propose()).toHaveProperty('disabled', true)
  })

  it('tells of a refusal of before without forbidding', () => {
    show(aCasebook({ pairs: [aPairAt('declined')] }))
    expect(screen.getByText(/Déjà refusé le 04\/02\/2026 par le ou la mentor \(Horaires incompatibles\)/)).toBeDefined()
    expect(propose()).toHaveProperty('disabled', false)
  })

  it('names the other proposals of the same people, which it freezes', () => {
    const others = [
      aPairDraft(2, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(2) }),
      aPairDraft(3, { situation: 'proposed', mentorId: mentorId(2), menteeId: menteeId(2) }),
    ]
    show(aCasebook({ pairDrafts: others, pairs: [] }))
    const rows = within(screen.getByRole('region', { name: words.others })).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([`Anne-Sophie d’Hœraene et Léa Noël${words.willFreeze}`])
  })

  it('begins anew for two other people: what was chosen for the first stays with them', async () => {
    const other = aPairDraft(2, { situation: 'proposed', mentorId: mentorId(2), menteeId: menteeId(), why: 'Même métier.' })
    const AtTheAddress = () => <ProposalPage menteeId={menteeId()} mentorId={useLocation()[0] === places.newProposal(menteeId(), mentorId(2)) ? mentorId(2) : mentorId(1)} />
    const { user, book } = stand(
      <WorkerProvider>
        <AtTheAddress />
      </WorkerProvider>,
      { book: aCasebook({ pairDrafts: [other] }) },
    )
    await user.selectOptions(coordinator(), 'Karim El Amrani')
    await user.click(within(screen.getByRole('region', { name: words.others })).getByRole('link', { name: 'Benoît Van den Bossche et Yusuf Çelik' }))
    expect(why().value).toBe('Même métier.')
    await user.selectOptions(coordinator(), 'Karim El Amrani')
    await user.click(screen.getByRole('button', { name: words.propose.masculine }))
    expect(Object.values(book().pairs)).toMatchObject([{ mentorId: mentorId(2), menteeId: menteeId() }])
  })

  it('keeps the reason that was being written when one leaves from within its field', async () => {
    const { user, book } = show(aCasebook())
    await user.clear(why())
    await user.type(why(), 'À deux pas.')
    cleanup()
    await waitFor(() => expect(Object.values(book().pairDrafts)).toMatchObject([{ why: 'À deux pas.' }]))
  })

  it('does not say that it is kept when it is not', async () => {
    const { user } = show(aCasebook())
    Object.defineProperty(window, 'bridge', { value: { ask: async () => refuse({ code: 'store/disk-full' as const }) }, configurable: true })
    await user.click(screen.getByRole('button', { name: words.keep }))
    expect(await screen.findByText(said(pairWords.form.notSaved))).toBeDefined()
    expect(screen.queryByText(said(words.kept))).toBeNull()
  })

  it('says that someone is gone', () => {
    stand(<ProposalPage menteeId="personne" mentorId={mentorId()} />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: words.gone.title })).toBeDefined()
  })
})
