import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Route, Switch } from 'wouter'

import { IntakePage } from '../../../../../renderer/features/pairs/life/IntakePage'
import { IntakeSection } from '../../../../../renderer/features/pairs/life/IntakeSection'
import { PlanPage } from '../../../../../renderer/features/pairs/life/PlanPage'
import { places } from '../../../../../renderer/ui/places'
import { somethingIsUnsaved } from '../../../../../renderer/ui/unsaved'

import { refuse } from '#shared/core/result'
import type { Casebook } from '#shared/casebook/casebook'
import { pairLife } from '#shared/text/pair-life'

import { aCasebook, aPairAt } from '../../../../builders/casebook'
import { said, stand } from '../stand'
import { aBookAtWork, acted, day, domain, pairId, withRow } from './a-pair-at-work'

const words = pairLife.intake
const show = (book: Casebook, today?: string) => stand(<IntakePage pairId={pairId()} />, { book, ...(today && { today }) })
const cell = (column: string, label: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.cell(column, label) })
const priority = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: words.cell(words.priority, label) })
const button = (name: string) => screen.getByRole('button', { name })
const analysed = (book: Casebook) =>
  acted(book, 'intake.save', {
    pairId: pairId(),
    analysis: { domains: { [domain('languages')]: { weaknesses: 'Écrit à renforcer', priority: 1 }, [domain('network')]: { strengths: 'Connaît le secteur', priority: 2 } }, assets: [] },
  })

describe('the in-take of a pair', () => {
  it('goes through the domains of the association, keeps each cell as it is left and goes on with Tab', async () => {
    const { user, book } = show(aBookAtWork())
    expect(screen.getAllByRole('row')).toHaveLength(14)
    await user.click(cell(words.strengths, 'langues'))
    await user.keyboard('Trois langues parlées')
    await user.tab()
    expect(document.activeElement).toBe(cell(words.weaknesses, 'langues'))
    await waitFor(() => expect(book().intakes[pairId()]?.domains[domain('languages')]).toEqual({ strengths: 'Trois langues parlées' }))
  })

  it('gives a priority to one domain at most, and says from where it came', async () => {
    const { user, book } = show(analysed(aBookAtWork()))
    await user.selectOptions(priority('réseau'), '1')
    expect(priority('langues').value).toBe('')
    expect(screen.getByText(said(words.priorityMoved(1, 'langues', 'réseau')))).toBeDefined()
    await waitFor(() => expect(book().intakes[pairId()]?.domains[domain('network')]?.priority).toBe(1))
    expect(book().intakes[pairId()]?.domains[domain('languages')]).toEqual({ weaknesses: 'Écrit à renforcer' })
  })

  it('makes the priorities rows of the plan in one gesture, those that are there already left', async () => {
    const { user, book } = show(withRow(analysed(aBookAtWork()), 'Élargir le réseau', { domain: domain('network') }))
    await user.click(button(words.take))
    expect(await screen.findByText(said(words.taken(1, 1)))).toBeDefined()
    expect(book().actionPlans[pairId()]?.rows.map(({ objective }) => objective)).toEqual(['Élargir le réseau', 'langues – Écrit à renforcer'])
    expect(screen.getByText(said(words.writeObjectives))).toBeDefined()
  })

  it('leads from the priorities taken up to the first of them, open to be written', async () => {
    const { user } = stand(
      <Switch>
        <Route<{ row: string }> path={places.planRow(pairId(), ':row')}>{({ row }) => <PlanPage pairId={pairId()} openRow={row} />}</Route>
        <Route>{() => <IntakePage pairId={pairId()} />}</Route>
      </Switch>,
      { book: analysed(aBookAtWork()) },
    )
    await user.click(button(words.take))
    await user.click(await screen.findByRole('link', { name: words.writeFirst }))
    const form = within(screen.getByRole('form', { name: pairLife.plan.editTitle(1) }))
    expect(form.getByDisplayValue('langues – Écrit à renforcer')).toBeDefined()
  })

  it('says what is missing before it can be closed', async () => {
    const { user, book } = show(aBookAtWork())
    expect(screen.getByText(said(words.missing([words.gaps.analysis, words.gaps.plan])))).toBeDefined()
    await user.click(button(words.close))
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(book().intakes[pairId()]).toBeUndefined()
  })

  it('takes the refusal away once what was missing is there', async () => {
    const { user } = show(withRow(aBookAtWork(), 'Refaire le CV'))
    await user.click(button(words.close))
    expect(await screen.findByRole('alert')).toBeDefined()
    await user.type(cell(words.strengths, 'langues'), 'Trois langues parlées')
    await user.tab()
    expect(await screen.findByText(said(words.complete))).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('closes on a day and is opened again', async () => {
    const { user, book } = show(withRow(analysed(aBookAtWork()), 'Refaire le CV'))
    await user.click(button(words.close))
    await waitFor(() => expect(book().intakes[pairId()]?.closedOn).toBe('2026-03-20'))
    await user.click(button(words.reopen))
    await waitFor(() => expect(book().intakes[pairId()]?.closedOn).toBeUndefined())
  })

  it('says in words how late it is', () => {
    show(aBookAtWork(), '2026-05-06')
    expect(screen.getByText(said(words.late(10)))).toBeDefined()
  })

  it('keeps on the screen what the disk refused, and tries again', async () => {
    const { user } = show(aBookAtWork())
    const { bridge } = window
    const failing = { ask: async () => refuse({ code: 'store/disk-full' as const }) }
    Object.defineProperty(window, 'bridge', { value: failing, configurable: true })
    await user.type(cell(words.evidence, 'réseau'), 'Un cousin menuisier')
    await user.tab()
    expect(await screen.findByText(said(pairLife.common.notSaved))).toBeDefined()
    expect(cell(words.evidence, 'réseau').value).toBe('Un cousin menuisier')
    expect(somethingIsUnsaved()).toBe(true)
    Object.defineProperty(window, 'bridge', { value: bridge, configurable: true })
    await user.click(button(pairLife.common.retry))
    await waitFor(() => expect(screen.queryByText(said(pairLife.common.notSaved))).toBeNull())
  })

  it('reminds that debts and health are not written here, and asks nothing about them', () => {
    show(aBookAtWork())
    expect(screen.getByText(said(words.reminder))).toBeDefined()
    expect(screen.queryByRole('textbox', { name: /dette|santé/i })).toBeNull()
  })

  it('waits until the pair is at work', () => {
    show(aCasebook({ pairs: [aPairAt('validated')] }))
    expect(screen.getByText(said(pairLife.common.notAtWork))).toBeDefined()
  })
})

describe('the in-take on the page of the pair', () => {
  it('says where it stands and what comes first', () => {
    const book = analysed(aBookAtWork())
    const pair = book.pairs[pairId()]
    stand(pair && <IntakeSection book={book} pair={pair} today={day('2026-03-20')} />, { book })
    const section = within(screen.getByRole('region', { name: words.title }))
    expect(section.getByText(said(words.section.filled(2, 13)))).toBeDefined()
    expect(section.getByText(said(words.section.priorities(['langues', 'réseau'])))).toBeDefined()
    expect(section.getByRole('link', { name: words.section.resume }).getAttribute('href')).toContain('/in-take')
  })

  it('stays away before the pair is at work', () => {
    const book = aCasebook({ pairs: [aPairAt('proposed')] })
    const pair = book.pairs[pairId()]
    stand(pair && <IntakeSection book={book} pair={pair} today={day('2026-03-20')} />, { book })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
