import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { GridSettings } from '../../../../../renderer/features/content/grids/GridSettings'
import { somethingIsUnsaved } from '../../../../../renderer/ui/unsaved'

import { gridInForce } from '#shared/casebook/content-in-force'
import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import type { GridName } from '#shared/domain/grid-name'
import { GridText, gridVersionId, type Question } from '#shared/grids/grid'
import { contentWords, gridSettings as words } from '#shared/text/content-settings'

import { aCasebook } from '../../../../builders/casebook'
import { aGridVersion } from '../../../../builders/recruitment'
import { said, stand } from '../../pairs/stand'

/** A short grid of the association's own, with one question of each kind that has rules. */
const short: GridText = {
  sections: [
    {
      key: 'criteria',
      title: 'Critères',
      questions: [
        { key: 'availableFullTime', kind: 'yes-no', label: 'Disponible', required: true, fixed: true, criterion: 'required' },
        { key: 'wantsMentoring', kind: 'yes-no', label: 'Envie', required: true, fixed: true, criterion: 'required' },
        { key: 'wishedJob', kind: 'text', label: 'Métier', lines: 1, file: 'wishedJob' },
      ],
    },
    { key: 'other', title: 'Autres', questions: [{ key: 'licence', kind: 'yes-no', label: 'Permis' }] },
  ],
}

// The blank sheet is made by the main process: it is another test's.
const answers = { 'sheet.preview': () => ({ ok: false, error: { code: 'casebook/unknown', id: '' } }) as const, 'history.read': () => ({ ok: true, value: [] }) as const }

function edit(grid: GridName = 'mentee-selection') {
  const sections = [...short.sections]
  const shown = stand(<GridSettings grid={grid} />, { book: aCasebook({ gridVersions: [aGridVersion(grid, 1, { sections })] }), answers: answers })
  const open = async (title: string) => shown.user.click(screen.getByRole('button', { name: new RegExp(`\\d\\. ${title}$`) }))
  return { ...shown, open, save: () => shown.user.click(screen.getByRole('button', { name: words.save })) }
}

const button = (name: string) => screen.getByRole('button', { name })
const inForce = (book: Casebook, grid: GridName = 'mentee-selection') => gridInForce(book, grid, defaults)
const keys = (book: Casebook) => inForce(book).sections.map(({ key, questions }) => [key, ...questions.map(question => question.key)])
const questionIn = (book: Casebook, key: string, grid?: GridName): Question | undefined => inForce(book, grid).sections.flatMap(({ questions }) => questions).find(question => question.key === key)

describe('a grid in the settings', () => {
  it('is saved as a new version once a question is renamed and hidden, and the one before stays', async () => {
    const { user, book, open, save } = edit()
    await open('Critères')
    await user.click(button(words.question.editOf('Métier')))
    const label = screen.getByRole('textbox', { name: new RegExp(`^${words.question.label}`) })
    await user.clear(label)
    await user.type(label, 'Métier rêvé')
    await user.click(button(contentWords.hideOf('Métier rêvé')))
    expect(somethingIsUnsaved()).toBe(true)
    await save()

    expect(await screen.findByText(said(words.saved))).toBeDefined()
    expect(inForce(book()).version).toBe(2)
    expect(questionIn(book(), 'wishedJob')).toMatchObject({ label: 'Métier rêvé', hidden: true, file: 'wishedJob' })
    expect(book().gridVersions[gridVersionId('mentee-selection', 1)]?.sections).toEqual(short.sections)
    expect(somethingIsUnsaved()).toBe(false)
  })

  it('moves questions by buttons and by keyboard, keeps the focus on them, and sections too', async () => {
    const { user, book, open, save } = edit()
    await open('Critères')
    await user.click(button(contentWords.upOf('Métier')))
    expect(screen.getByText(said(contentWords.moved(2, 3)))).toBeDefined()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(contentWords.upOf('Métier'))
    button(contentWords.upOf('Autres')).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await save()

    await screen.findByText(said(words.saved))
    expect(keys(book())).toEqual([
      ['other', 'licence'],
      ['criteria', 'wishedJob', 'availableFullTime', 'wantsMentoring'],
    ])
  })

  it('takes a question to another section, and shows where it went', async () => {
    const { user, book, open, save } = edit()
    await open('Critères')
    await user.click(button(words.question.editOf('Métier')))
    await user.selectOptions(screen.getByRole('combobox', { name: words.question.section }), 'Autres')
    expect(screen.getByText(said(words.question.movedTo('Autres')))).toBeDefined()
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(words.question.editOf('Métier')))
    await save()

    await screen.findByText(said(words.saved))
    expect(keys(book())[1]).toEqual(['other', 'licence', 'wishedJob'])
  })

  it('adds a question with its list, under a key of its own, which may be taken away until it is saved', async () => {
    const { user, book, open, save } = edit()
    await open('Autres')
    await user.click(button(words.question.addTo('Autres')))
    await user.type(within(screen.getByRole('form', { name: words.question.adding })).getByRole('textbox'), 'Permis{Enter}')
    expect(button(contentWords.removeOf('Permis'))).toBeDefined()

    await user.click(button(words.question.addTo('Autres')))
    const form = within(screen.getByRole('form', { name: words.question.adding }))
    await user.type(form.getByRole('textbox'), 'Loisirs partagés')
    await user.selectOptions(form.getByRole('combobox', { name: words.question.kind }), 'choices')
    await user.selectOptions(form.getByRole('combobox', { name: words.question.list }), 'hobbies')
    await user.click(form.getByRole('button', { name: words.question.addIt }))
    await user.click(button(contentWords.removeOf('Permis')))
    await save()

    await screen.findByText(said(words.saved))
    expect(keys(book())[1]).toEqual(['other', 'licence', 'loisirsPartages'])
    expect(questionIn(book(), 'loisirsPartages')).toEqual({ key: 'loisirsPartages', kind: 'choices', label: 'Loisirs partagés', list: 'hobbies' })
    expect(screen.queryByRole('button', { name: contentWords.removeOf('Loisirs partagés') })).toBeNull()
  })

  it('keeps the questions of the programme asked and needed, and says why', async () => {
    const { user, open } = edit()
    await open('Critères')
    expect(screen.queryByRole('button', { name: contentWords.hideOf('Disponible') })).toBeNull()
    await user.click(button(words.question.editOf('Disponible')))
    expect(screen.getByText(said(words.question.criterionStays))).toBeDefined()
    expect(screen.getByRole('checkbox', { name: words.question.required })).toHaveProperty('disabled', true)
    expect(screen.getByRole('combobox', { name: words.question.criterion })).toHaveProperty('disabled', true)
  })

  it('says that an answer goes to the file, and offers no other kind of answer', async () => {
    const { user, open } = edit()
    await open('Critères')
    await user.click(button(words.question.editOf('Métier')))
    expect(screen.getByText(said(words.question.toFile))).toBeDefined()
    expect(screen.getByText(said(words.question.kindStays(words.question.kinds.text)))).toBeDefined()
    expect(screen.queryByRole('combobox', { name: words.question.kind })).toBeNull()
  })

  it('makes a criterion of a yes-no question about mentees, and of none about mentors', async () => {
    const { user, book, open, save } = edit()
    await open('Autres')
    await user.click(button(words.question.editOf('Permis')))
    await user.selectOptions(screen.getByRole('combobox', { name: words.question.criterion }), 'informative')
    await save()
    await screen.findByText(said(words.saved))
    expect(questionIn(book(), 'licence')).toMatchObject({ criterion: 'informative' })
  })

  it('about mentors knows no criteria', async () => {
    const { user, open } = edit('mentor-preparation')
    await open('Autres')
    await user.click(button(words.question.editOf('Permis')))
    expect(screen.queryByRole('combobox', { name: words.question.criterion })).toBeNull()
  })

  it('is not saved without the words of a question: it is opened, with the focus where they are missing', async () => {
    const { user, book, open, save } = edit()
    await open('Autres')
    await user.click(button(words.question.editOf('Permis')))
    await user.clear(screen.getByRole('textbox', { name: new RegExp(`^${words.question.label}`) }))
    await open('Autres')
    await save()

    await waitFor(() => expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText(said(contentWords.problems(1)))).toBeDefined()
    expect(inForce(book()).version).toBe(1)
  })

  it('adds a section, which goes away again while nothing is in it', async () => {
    const { user, book, save } = edit()
    const title = screen.getByRole('textbox', { name: words.section.newTitle })
    await user.type(title, 'Numérique{Enter}')
    await user.type(title, 'Trop{Enter}')
    await user.click(button(contentWords.removeOf('Trop')))
    await save()
    await screen.findByText(said(words.saved))
    expect(keys(book()).map(([key]) => key)).toEqual(['criteria', 'other', 'numerique'])
  })

  it('goes back to the product’s own grid, unsaved until one saves', async () => {
    const { user, book, save } = edit()
    await user.click(button(words.toOriginal))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.toOriginal }))
    expect(inForce(book()).version).toBe(1)
    await save()
    await screen.findByText(said(words.saved))
    expect(inForce(book()).sections).toEqual(GridText.parse(defaults.grids['mentee-selection']).sections)
    expect(screen.queryByRole('button', { name: words.toOriginal })).toBeNull()
  })

  it('gives up what was typed', async () => {
    const { user, open } = edit()
    await open('Autres')
    await user.click(button(contentWords.hideOf('Permis')))
    await user.click(button(contentWords.undo))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: contentWords.undo }))
    expect(await screen.findByRole('button', { name: contentWords.hideOf('Permis') })).toBeDefined()
    expect(somethingIsUnsaved()).toBe(false)
  })
})
