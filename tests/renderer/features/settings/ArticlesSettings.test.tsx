import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { moved, editsOf, differs, restored, without } from '../../../../renderer/features/settings/article-edits'
import { ArticlesSettings } from '../../../../renderer/features/settings/ArticlesSettings'

import { currentArticles } from '#shared/casebook/organisation-commands'
import { defaultArticles } from '#shared/defaults/contract-articles'
import { articlesWords as words } from '#shared/text/settings'

import { aCasebook, anArticleSet } from '../../../builders/casebook'
import { said, stand } from '../pairs/stand'

const two = anArticleSet(1, {
  articles: [
    { title: 'Objet', body: 'Un accompagnement.' },
    { title: 'Durée', body: 'Du {début} au {fin}.' },
  ],
})
const show = () => stand(<ArticlesSettings />, { book: aCasebook({ articleSets: [two] }) })
const save = () => screen.getByRole('button', { name: words.save })
const titles = () => screen.getAllByRole('textbox', { name: new RegExp(`^${words.articleTitle}`) })
const bodies = () => screen.getAllByRole('textbox', { name: new RegExp(`^${words.body}`) })

describe('the articles of the contract', () => {
  it('are saved as a new version, and the one before stays', async () => {
    const { user, book } = show()
    const [title] = titles()
    if (!title) throw new Error('a title')
    await user.clear(title)
    await user.type(title, 'But')
    expect(screen.getByText(said(words.unsaved))).toBeDefined()
    await user.click(save())
    expect(await screen.findByText(said(words.saved(2)))).toBeDefined()
    expect(currentArticles(book())).toMatchObject({ version: 2, savedOn: '2026-03-20', articles: [{ title: 'But' }, { title: 'Durée' }] })
    expect(book().articleSets[two.id]).toEqual(two)
    expect(screen.queryByText(said(words.unsaved))).toBeNull()
  })

  it('name a field we do not know where it stands, and are not saved', async () => {
    const { user, book } = show()
    const [, body] = bodies()
    if (!body) throw new Error('a body')
    await user.type(body, ' {{debut} {{dbut}')
    await user.click(save())
    expect(screen.getByText(said(words.unknownField(['dbut'])))).toBeDefined()
    expect(body.getAttribute('aria-invalid')).toBe('true')
    expect(currentArticles(book())?.version).toBe(1)
    await user.click(screen.getByRole('button', { name: words.showWord('dbut') }))
    expect(body instanceof HTMLTextAreaElement && body.value.slice(body.selectionStart, body.selectionEnd)).toBe('{dbut}')
  })

  it('take a field at the cursor', async () => {
    const { user } = show()
    const [, body] = bodies()
    if (!(body instanceof HTMLTextAreaElement)) throw new Error('a body')
    body.setSelectionRange(3, 3)
    await user.click(screen.getByRole('button', { name: words.helpOf(2) }))
    await user.click(screen.getByRole('button', { name: words.fields }))
    await user.click(screen.getByRole('button', { name: words.insert('{début}') }))
    expect(body.value).toBe('Du {début}{début} au {fin}.')
  })

  it('are moved, taken away and put back by buttons', async () => {
    const { user, book } = show()
    await user.click(screen.getByRole('button', { name: words.downOf(1) }))
    await user.click(screen.getByRole('button', { name: words.removeOf(1) }))
    expect(titles()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: words.restore }))
    await user.click(save())
    await screen.findByText(said(words.saved(2)))
    expect(currentArticles(book())?.articles.map(({ title }) => title)).toEqual(['Durée', 'Objet'])
  })

  it('say that nothing has changed', async () => {
    const { user, book } = show()
    await user.click(save())
    expect(await screen.findByText(said(words.same))).toBeDefined()
    expect(Object.keys(book().articleSets)).toHaveLength(1)
  })

  it('go back to the text they began with, unsaved until one saves', async () => {
    const { user, book } = show()
    await user.click(screen.getByRole('button', { name: words.original }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.original }))
    expect(titles()).toHaveLength(defaultArticles.articles.length)
    expect(currentArticles(book())?.version).toBe(1)
  })

  it('refuse a figure out of bounds', async () => {
    const { user, book } = show()
    const figure = screen.getByRole('textbox', { name: new RegExp('^Délai pour annuler') })
    await user.clear(figure)
    await user.click(save())
    expect(screen.getByText(said(words.figureProblem(1, 168)))).toBeDefined()
    expect(currentArticles(book())?.version).toBe(1)
  })
})

describe('the edits of articles', () => {
  const edits = editsOf(two)

  it('keep their order at the ends', () => {
    expect(moved(edits, 0, -1)).toBe(edits)
    expect(moved(edits, 1, 1)).toBe(edits)
    expect(moved(edits, 0, 1).articles.map(({ key }) => key)).toEqual([1, 0])
  })

  it('know when they say what is saved', () => {
    expect(differs(edits, two)).toBe(false)
    expect(differs(moved(edits, 0, 1), two)).toBe(true)
    const [first] = edits.articles
    expect(first && differs(restored(without(edits, 0), first, 0), two)).toBe(false)
  })
})
