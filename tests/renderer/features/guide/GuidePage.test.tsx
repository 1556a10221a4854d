import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { addressOf } from '../../../../renderer/features/guide/guide-places'
import { GuidePage } from '../../../../renderer/features/guide/GuidePage'
import { searchGuide } from '../../../../renderer/features/guide/search-guide'
import { places } from '../../../../renderer/ui/places'
import { show } from '../../show'

import { guideChapters } from '#shared/text/guide/chapters'
import { guideWords as words } from '#shared/text/guide/words'

it('finds a passage by words without accents, and leads to it', async () => {
  const { person } = show(<GuidePage />)
  await person.type(screen.getByRole('searchbox', { name: words.search }), 'cle usb')

  const found = searchGuide(guideChapters, 'cle usb')
  expect(found.map(({ chapter }) => chapter.topic)).toContain('protection')
  expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(found.map(({ chapter, section }) => places.guideTopic(chapter.topic, section.id)))
})

it('says so when nothing answers, and shows the contents while nothing is wanted', async () => {
  const { person } = show(<GuidePage />)
  expect(screen.getAllByRole('link')).toHaveLength(guideChapters.length)

  await person.type(screen.getByRole('searchbox', { name: words.search }), 'xylophone')
  expect(screen.getByText(words.nothing)).toBeDefined()
})

it('shows a chapter with the very pages it speaks of', () => {
  show(<GuidePage topic="etape-3" />)
  expect(screen.getByRole('link', { name: 'Registre des refus' }).getAttribute('href')).toBe(places.refusals)
  expect(addressOf('stage3')).toBe(places.stage(3))
})

it('an address that somebody made up says that nothing is there', () => {
  show(<GuidePage topic="x" />)
  expect(screen.getByRole('heading', { name: words.unknown })).toBeDefined()
})
