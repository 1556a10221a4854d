import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { Help, HelpButton } from '../../../renderer/app/Help'
import { places } from '../../../renderer/ui/places'
import { show } from '../show'

import { help } from '#shared/text/guide/help'
import { helpWords as words } from '#shared/text/guide/words'

it('shows the help of the page in sight, and leads from it to its chapter', async () => {
  const { person } = show(
    <>
      <HelpButton />
      <Help />
    </>,
  )
  await person.click(screen.getByRole('button', { name: words.open }))

  expect(await screen.findByText(help.today.purpose)).toBeDefined()
  const { topic, part } = help.today
  expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([places.guideTopic(topic, part), places.guide])
  await person.click(screen.getByRole('button', { name: words.close }))
})
