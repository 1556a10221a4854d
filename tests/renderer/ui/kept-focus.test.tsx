import { screen, waitFor } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, test } from 'vitest'

import { keepFocus } from '../../../renderer/ui/kept-focus'
import { show } from '../show'

function List() {
  const [names, set] = useState(['Anne', 'Benoît', 'Chloé'])
  useEffect(() => keepFocus(document), [])
  return (
    <section>
      <h2>Mentors</h2>
      <ul>
        {names.map(name => (
          <li key={name}>
            <button onClick={() => set(names.filter(each => each !== name))}>Retirer {name}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const focused = () => document.activeElement?.textContent

test('the focus goes on to the next line when its own is taken away, to the one before at the end, and to the title after the last', async () => {
  const { person } = show(<List />)
  screen.getByText('Retirer Benoît').focus()
  for (const next of ['Retirer Chloé', 'Retirer Anne', 'Mentors']) {
    await person.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe(next))
  }
})
