import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { createMirror } from '../../../../renderer/api/mirror'
import { NewNewsletter } from '../../../../renderer/features/newsletters/NewNewsletter'
import { NewsletterPage } from '../../../../renderer/features/newsletters/NewsletterPage'
import { NewslettersPage } from '../../../../renderer/features/newsletters/NewslettersPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { aDraft, setUpMentors } from './a-newsletter'

import { listed } from '#shared/casebook/casebook'
import { NewsletterId } from '#shared/domain/ids'
import type { NewsletterBlock } from '#shared/domain/newsletter'
import { newsletterWords } from '#shared/text/newsletters'

const { editor, panel, issuing, list } = newsletterWords
const button = (name: string) => screen.getByRole('button', { name })
/** Testing Library reads every kind of space as a plain one. */
const read = (text: string) => text.replace(/\s+/g, ' ')
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** A house with its mentors and one newsletter, on the screen. */
async function writing(blocks: readonly NewsletterBlock[] = []) {
  const house = await moveIn()
  const mentors = await setUpMentors(house)
  const id = await aDraft(house, blocks)
  const shown = await showIn(house, <NewsletterPage newsletterId={id} />)
  return { ...house, ...shown, mentors, id, kept: () => shown.book().newsletters[id]?.blocks }
}

const twoHeadings: readonly NewsletterBlock[] = [{ kind: 'heading', text: 'Un' }, { kind: 'heading', text: 'Deux' }]

describe('changes of the same thing made in turn', () => {
  it('do not undo each other, though neither waits for the other', async () => {
    const house = await moveIn()
    const id = NewsletterId.parse(await aDraft(house))
    const mirror = createMirror(valueOf(await house.ask('casebook.open')))
    const add = (text: string) =>
      mirror.sendInTurn('newsletter.save', ({ newsletters }) => [{ id, details: { title: 'Le printemps', blocks: [...(newsletters[id]?.blocks ?? []), { kind: 'heading', text }] } }])
    await Promise.all([add('Un'), add('Deux')])
    expect(mirror.read().newsletters[id]?.blocks).toEqual(twoHeadings)
  })
})

describe('a newsletter that is being written', () => {
  it('keeps each block as it is left, and shows it as the mail will', async () => {
    const { person, kept } = await writing()
    await person.click(button(editor.addOf.paragraph))
    await person.type(field(editor.paragraph), 'Bonjour <b>à tous</b>')
    expect(kept()).toEqual([])
    await person.tab()
    await waitFor(() => expect(kept()).toEqual([{ kind: 'paragraph', text: 'Bonjour <b>à tous</b>' }]))
    expect(within(screen.getByRole('article')).getByText('Bonjour <b>à tous</b>')).toBeDefined()
  })

  it('moves a block by a button and by the keyboard, and says where it stands', async () => {
    const { person, kept } = await writing(twoHeadings)
    const texts = () => kept()?.map(block => (block.kind === 'heading' ? block.text : block.kind))
    await person.click(within(screen.getByRole('listitem', { name: editor.block(editor.kinds.heading, 1) })).getByRole('button', { name: /^Descendre/ }))
    await waitFor(() => expect(texts()).toEqual(['Deux', 'Un']))
    expect(screen.getByText(read(editor.moved(editor.kinds.heading, 2, 2)))).toBeDefined()
    await person.click(screen.getByDisplayValue('Un'))
    await person.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(texts()).toEqual(['Un', 'Deux']))
  })

  it('puts a removed block back where it stood', async () => {
    const { person, kept } = await writing(twoHeadings)
    await person.click(button(editor.removeOf(editor.block(editor.kinds.heading, 1))))
    await waitFor(() => expect(kept()).toEqual([twoHeadings[1]]))
    await person.click(button(editor.putBack))
    await waitFor(() => expect(kept()).toEqual(twoHeadings))
  })

  it('proposes https:// for an address without it, and leaves the link out until it can be followed', async () => {
    const { person, kept } = await writing()
    await person.click(button(editor.addOf.link))
    await person.type(field(editor.link.label), 'Le site')
    await person.type(field(editor.link.address), 'www.exemple.be')
    await person.tab()
    expect(screen.getByText(read(editor.incompleteCount(1)))).toBeDefined()
    expect(kept()).toEqual([])
    await person.click(button(editor.link.take('https://www.exemple.be')))
    await waitFor(() => expect(kept()).toEqual([{ kind: 'link', label: 'Le site', address: 'https://www.exemple.be' }]))
  })
})

describe('a link that was kept', () => {
  const site = { kind: 'link', label: 'Le site', address: 'https://www.exemple.be' } as const

  it('stays as it was while what is typed cannot be followed, and until it is emptied', async () => {
    const { person, kept } = await writing([site])
    await person.clear(field(editor.link.address))
    await person.type(field(editor.link.address), 'https://nouveau exemple')
    await person.tab()
    expect(screen.getByText(read(editor.link.unreadable))).toBeDefined()
    expect(screen.getByText(read(editor.refusedCount(1)))).toBeDefined()
    expect(field(editor.link.address).value).toBe('https://nouveau exemple')

    await person.click(button(editor.addOf.meetings))
    await waitFor(() => expect(kept()).toEqual([site, { kind: 'meetings' }]))
    await person.clear(field(editor.link.address))
    await person.clear(field(editor.link.label))
    await person.tab()
    await waitFor(() => expect(kept()).toEqual([{ kind: 'meetings' }]))
  })
})

describe('those who get it', () => {
  it('are counted, and a withdrawal counts at once and can be taken back', async () => {
    const { person, book, mentors } = await writing(twoHeadings)
    expect(screen.getByText(read(panel.reached(1)))).toBeDefined()
    expect(screen.getByText(read(panel.withoutEmail(1)))).toBeDefined()
    expect(screen.getByText(read(panel.notAsked(1)))).toBeDefined()

    await person.type(field(panel.stopTitle), 'zoe')
    await person.click(button(panel.stopOf('Zoé Œuvrard')))

    await screen.findByText(read(panel.nobody))
    expect(book().mentors[mentors.reached]?.consents.newsletter?.map(({ given }) => given)).toEqual([true, false])
    expect(button(issuing.prepare).hasAttribute('disabled')).toBe(true)
    await person.click(button(panel.undo))
    await screen.findByText(read(panel.reached(1)))
    expect(book().mentors[mentors.reached]?.consents.newsletter?.map(({ given }) => given)).toEqual([true])
  })
})

describe('the issue of a newsletter', () => {
  it('saves the drafts, then freezes it until it is taken back', async () => {
    const { person, files, book, id } = await writing(twoHeadings)
    await person.click(button(issuing.prepare))
    await screen.findByText(read(issuing.saved(1)))
    expect([...files.keys()]).toEqual(['/bureau/infolettre-1.eml'])

    await person.click(button(issuing.issue))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: issuing.issue }))
    await screen.findByText(read(issuing.issued(1, '2026-03-16', 1)))
    expect(screen.queryByRole('textbox', { name: editor.title })).toBeNull()

    await person.click(button(issuing.takeBack))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: issuing.takeBack }))
    await waitFor(() => expect(field(editor.title).value).toBe('Le printemps'))
    expect(book().newsletters[id]?.issued).toBeUndefined()
  })
})

describe('the newsletters', () => {
  it('are found again, and the next one begins from the last', async () => {
    const house = await moveIn()
    await setUpMentors(house)
    valueOf(await house.ask('newsletter.issue', { id: await aDraft(house, twoHeadings) }))
    await showIn(house, <NewslettersPage />)
    expect(screen.getByText(read(list.issued(1, '2026-03-16', 1)))).toBeDefined()

    const { person, book, history } = await showIn(house, <NewNewsletter />)
    await person.type(field(editor.title), 'L’été')
    await person.click(screen.getByRole('checkbox', { name: editor.copyLast(1) }))
    await person.click(button(editor.begin))
    await waitFor(() => expect(history.at(-1)).toMatch(/^\/infolettres\/.+/))
    expect(listed(book().newsletters).find(({ title }) => title === 'L’été')?.blocks).toEqual(twoHeadings)
  })
})
