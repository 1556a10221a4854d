import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PlanPage } from '../../../../../renderer/features/pairs/life/PlanPage'
import { PlanSection } from '../../../../../renderer/features/pairs/life/PlanSection'

import type { Casebook } from '#shared/casebook/casebook'
import { rowState } from '#shared/domain/action-plan'
import { forms } from '#shared/text/forms'
import { pairLife } from '#shared/text/pair-life'

import { said, stand } from '../stand'
import { aBookAtWork, day, pairId, withRow } from './a-pair-at-work'

const words = pairLife.plan
const show = (book: Casebook) => stand(<PlanPage pairId={pairId()} />, { book })
const button = (name: string) => screen.getByRole('button', { name })
const plan = (book: Casebook) => book.actionPlans[pairId()]
const two = () => withRow(withRow(aBookAtWork(), 'Refaire le CV', { due: day('2026-03-16') }), 'Appeler deux entreprises')

describe('the action plan of a pair', () => {
  it('says what it is for, each field kept as it is left', async () => {
    const { user, book } = show(aBookAtWork())
    await user.selectOptions(screen.getByRole('combobox', { name: words.goal }), 'training')
    await user.type(screen.getByRole('textbox', { name: words.targetJob }), 'électricienne')
    await user.type(screen.getByRole('textbox', { name: words.due }), '1/9')
    await user.tab()
    await waitFor(() => expect(plan(book())).toMatchObject({ goal: 'training', targetJob: 'électricienne', due: '2026-09-01' }))
  })

  it('takes a row from the keyboard, and says at the field what is missing', async () => {
    const { user, book } = show(aBookAtWork())
    await user.click(button(words.add))
    const form = within(screen.getByRole('form', { name: words.addTitle }))
    await user.keyboard('{Enter}')
    expect(form.getByText(said(forms.problem.missing(words.nouns.objective)))).toBeDefined()
    await user.type(form.getByRole('textbox', { name: new RegExp(`^${words.fields.objective}`) }), 'Envoyer cinq candidatures')
    await user.type(form.getByRole('textbox', { name: words.fields.due }), '15/4')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(plan(book())?.rows).toMatchObject([{ objective: 'Envoyer cinq candidatures', who: 'mentee', due: '2026-04-15', steps: [] }]))
  })

  it('gives a row up only with a reason, asked at the field, and keeps it in sight', async () => {
    const { user, book } = show(two())
    await user.click(button(words.stepOf(1, 'Refaire le CV')))
    const form = within(screen.getByRole('form', { name: words.stepTitle(1) }))
    await user.selectOptions(form.getByRole('combobox', { name: words.stepState }), 'abandoned')
    await user.click(form.getByRole('button', { name: forms.save }))
    expect(form.getByText(said(forms.problem.missing(words.nouns.note)))).toBeDefined()
    await user.type(form.getByRole('textbox', { name: new RegExp(`^${words.reason}`) }), 'Déjà fait ailleurs')
    await user.click(form.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(plan(book())?.rows[0]?.steps).toEqual([{ on: '2026-03-20', state: 'abandoned', note: 'Déjà fait ailleurs' }]))
    expect(screen.getByText('Refaire le CV')).toBeDefined()
    expect(screen.getByText(said(words.reasonGiven('Déjà fait ailleurs')))).toBeDefined()
  })

  it('opens no other form over one that is being written', async () => {
    const { user } = show(two())
    await user.click(button(words.editOf(1, 'Refaire le CV')))
    const others = [words.add, words.stepOf(2, 'Appeler deux entreprises'), words.editOf(2, 'Appeler deux entreprises'), words.historyOf(1)]
    expect(others.map(name => button(name).hasAttribute('disabled'))).toEqual([true, true, true, true])
    await user.click(button(forms.cancel))
    expect(others.map(name => button(name).hasAttribute('disabled'))).toEqual([false, false, false, false])
  })

  it('marks a late row in words, and no longer once it is done', async () => {
    const { user } = show(two())
    expect(screen.getByText(said(`! ${words.late(4)}`))).toBeDefined()
    await user.click(button(words.stepOf(1, 'Refaire le CV')))
    await user.selectOptions(screen.getByRole('combobox', { name: words.stepState }), 'done')
    await user.click(button(forms.save))
    await waitFor(() => expect(screen.queryByText(said(`! ${words.late(4)}`))).toBeNull())
  })

  it('shows what became of a row day by day, and takes the last step back', async () => {
    const { user, book } = show(two())
    await user.click(button(words.stepOf(2, 'Appeler deux entreprises')))
    await user.click(button(forms.save))
    await waitFor(() => expect(plan(book())?.rows[1]?.steps).toHaveLength(1))
    await user.click(button(words.historyOf(2)))
    expect(screen.getByText(said(words.historyLine('2026-03-20', 'in-progress', undefined, false)))).toBeDefined()
    await user.click(button(words.undoOf(2)))
    await waitFor(() => expect(plan(book())?.rows.map(rowState)).toEqual(['to-do', 'to-do']))
  })

  it('moves a row by buttons', async () => {
    const { user, book } = show(two())
    await user.click(button(words.down(1)))
    await waitFor(() => expect(plan(book())?.rows.map(({ objective }) => objective)).toEqual(['Appeler deux entreprises', 'Refaire le CV']))
    expect(button(words.up(1)).hasAttribute('disabled')).toBe(true)
  })

  it('sets a version down that can be looked at while the work goes on', async () => {
    const { user, book } = show(two())
    await user.click(button(words.setDown))
    expect(await screen.findByText(said(words.setDownDone(1)))).toBeDefined()
    expect(plan(book())?.versions).toMatchObject([{ number: 1, on: '2026-03-20' }])
    const link = screen.getByRole('link', { name: words.seeVersion(1) })
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('"version":1')
  })
})

describe('the plan on the page of the pair', () => {
  it('shows the open rows, late ones first', () => {
    const book = withRow(two(), 'Visiter une formation', { due: day('2026-03-10') })
    const pair = book.pairs[pairId()]
    stand(pair && <PlanSection book={book} pair={pair} today={day('2026-03-20')} />, { book })
    expect(screen.getByText(said(words.section.tally(3, 0, 2)))).toBeDefined()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toContain('Visiter une formation')
  })
})
