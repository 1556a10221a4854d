import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { played } from '../../../shared/sample/played'
import { said } from '../pairs/stand'
import { standAt } from './stand-reports'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { yearlyTaskId } from '#shared/domain/yearly-task'
import { profilePage as words } from '#shared/text/results-pages'
import { profileAnalysisSheet } from '#shared/text/sheets/profile-analysis'

let sample: Casebook
beforeAll(async () => {
  sample = await played()
})

const heading = (name: string) => screen.findByRole('heading', { level: 1, name: said(words.title(name)) })

describe('the profiles of a year', () => {
  it('are those of the last year that is over until another is named', async () => {
    standAt(places.profileAnalysis, sample)
    expect(await heading('2025')).toBeDefined()
  })

  it('are those of the year under way where none before has a pair', async () => {
    standAt(places.profileAnalysis, { ...sample, pairs: {}, entries: {} })
    expect(await heading('2026')).toBeDefined()
  })

  it('name the people who wait, each with the way to their page', async () => {
    standAt(places.profileAnalysisOf(2025), sample)
    const table = within(await screen.findByRole('table', { name: /^3.personnes retenues et sans binôme/ }))
    const people = table.getAllByRole('rowheader')
    expect(people).toHaveLength(3)
    expect(people.map(each => within(each).getByRole('link').getAttribute('href')?.startsWith('/mentees/'))).toEqual([true, true, true])
  })

  it('stand beside those of the year before, mentors and mentees', async () => {
    standAt(places.profileAnalysisOf(2025), sample)
    const table = within(await screen.findByRole('table', { name: words.tables }))
    const heads = table.getAllByRole('columnheader').map(head => head.textContent)
    expect(heads).toEqual([words.columns.value, ...['2025', '2024'].map(year => words.yearOf(words.columns.mentors, year)), ...['2025', '2024'].map(year => words.yearOf(words.columns.mentees, year))])
  })

  it('keep what is written beside them, and forget what is emptied', async () => {
    const { user, book } = standAt(places.profileAnalysisOf(2025), sample)
    const context = await screen.findByRole('textbox', { name: profileAnalysisSheet.remarks.context })
    await user.clear(context)
    await user.type(context, 'Un nouveau partenaire.')
    await user.tab()
    await waitFor(() => expect(Object.values(book().profileAnalyses).map(analysis => analysis?.remarks.context)).toContain('Un nouveau partenaire.'))
    await user.clear(context)
    await user.tab()
    await waitFor(() => expect(Object.values(book().profileAnalyses).map(analysis => analysis?.remarks.context)).not.toContain('Un nouveau partenaire.'))
  })

  it('are marked as analysed, and taken back', async () => {
    const id = yearlyTaskId('profile-analysis', 2025)
    const { user, book } = standAt(places.profileAnalysisOf(2025), { ...sample, yearlyTasks: {} })
    await user.click(await screen.findByRole('button', { name: words.task.mark }))
    await waitFor(() => expect(book().yearlyTasks[id]?.doneOn).toBe('2026-03-20'))
    expect(await screen.findByText(new RegExp(said(words.task.done('2026-03-20'))))).toBeDefined()
    await user.click(screen.getByRole('button', { name: words.task.undo }))
    await waitFor(() => expect(book().yearlyTasks[id]).toBeUndefined())
  })

  it('cannot be marked before the year is over', async () => {
    standAt(places.profileAnalysisOf(2026), sample)
    expect(await screen.findByText(said(words.task.notYet))).toBeDefined()
    expect(screen.queryByRole('button', { name: words.task.mark })).toBeNull()
  })

  it('say where nobody is', async () => {
    standAt(places.profileAnalysisOf(2025), emptyCasebook)
    expect(await screen.findByText(said(words.empty('2025')))).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
