import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { sheetOf } from '../../../../../renderer/features/content/texts/text-edits'
import { Texts } from '../../../../../renderer/features/content/texts/Texts'
import { places } from '../../../../../renderer/ui/places'
import { moveIn, showIn } from '../../../show'

import { ownSettings, textInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords, textSettings as words } from '#shared/text/content-settings'

import { said } from '../../pairs/stand'

const edit = async () => {
  const shown = await showIn(await moveIn(), <Texts />)
  const open = async (name: keyof typeof words.names) => {
    await shown.person.click(screen.getByRole('button', { name: words.names[name] }))
    return screen.getByRole('textbox', { name: new RegExp(`^${words.names[name]}`) })
  }
  return { ...shown, open, save: () => shown.person.click(screen.getByRole('button', { name: contentWords.save })) }
}

it('a text is made one’s own, and the others stay the product’s', async () => {
  const { person, book, open, save } = await edit()
  await person.type(await open('handout-mentor'), '{Enter}{Enter}Le café est offert.')
  await save()
  expect(await screen.findByText(contentWords.saved)).toBeDefined()
  expect(Object.keys(ownSettings(book(), 'texts')?.texts ?? {})).toEqual(['handout-mentor'])
  expect(textInForce(book(), 'handout-mentor', defaults)).toMatch(/Le café est offert\.$/)
  expect(screen.getByText(words.states.own)).toBeDefined()
})

it('a text goes back to the original, which is then no longer kept', async () => {
  const { person, book, open, save } = await edit()
  await person.type(await open('volunteer-note'), ' Bienvenue.')
  await save()
  await screen.findByText(contentWords.saved)
  await person.click(screen.getByRole('button', { name: words.toOriginalOf(words.names['volunteer-note']) }))
  await save()
  await screen.findByText(contentWords.saved)
  expect(book().settings.texts).toEqual({ id: 'texts', texts: {} })
})

it('a blank that nothing fills, or no text at all, is not saved', async () => {
  const { person, book, open, save } = await edit()
  const invitation = await open('invitation-community')
  await person.type(invitation, ' {{lieux} {{date}')
  await save()
  expect(await screen.findByText(said(words.unknownBlank(['lieux'])))).toBeDefined()
  await person.clear(invitation)
  expect(screen.getByText(words.needText)).toBeDefined()
  await person.type(await open('handout-mentee'), ' {{date}')
  expect(screen.getByText(said(words.noBlanks(['date'])))).toBeDefined()
  expect(book().settings).toEqual({})
})

it('a text leads to the sheet on which it is read', async () => {
  const { open } = await edit()
  await open('company-presentation')
  const link = screen.getByRole('link', { name: words.previewOf(words.names['company-presentation']) })
  expect(sheetOf['company-presentation'] && places.sheet(sheetOf['company-presentation'])).toBe(link.getAttribute('href'))
})

it('the letter at the end of a pair knows its own blanks, and no other text’s', async () => {
  const { person, open, save } = await edit()
  await person.type(await open('termination-letter'), ' {{contact} {{heure}')
  await save()
  expect(await screen.findByText(said(words.unknownBlank(['heure'])))).toBeDefined()
  expect(screen.getByRole('heading', { name: words.groups.pairs })).toBeDefined()
})
