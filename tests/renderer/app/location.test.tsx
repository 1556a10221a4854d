import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { goBack, goForward, navigate, useGuardedLocation, useHeldDeparture, useTravel } from '../../../renderer/app/location'
import { forgetUnsaved, useUnsaved } from '../../../renderer/ui/unsaved'

/** What the window knows of where it stands, with a form that is not saved where one asks for it. */
function Whereabouts({ isUnsaved = false }: { readonly isUnsaved?: boolean }) {
  const [path] = useGuardedLocation()
  const { hasBack, hasForward } = useTravel()
  const { held, stay, leave } = useHeldDeparture()
  useUnsaved(isUnsaved)
  return (
    <>
      <p>{[path, hasBack && 'retour', hasForward && 'suite', held && `retenu ${held}`].filter(Boolean).join(' ')}</p>
      <button onClick={stay}>Rester</button>
      <button onClick={leave}>Partir</button>
    </>
  )
}

const stands = (words: string) => waitFor(() => expect(screen.getByText(words)).toBeDefined())
const go = (path: string) => act(() => navigate(path))

let pages = 0
/** Addresses that no test has been at: the history of the window is one for all of them. */
const aPage = () => `/page-${(pages += 1)}`

beforeEach(forgetUnsaved)

describe('the pages one came by', () => {
  it('are gone back to and forth again, and the ends are known', async () => {
    const [one, two, three] = [aPage(), aPage(), aPage()]
    render(<Whereabouts />)
    go(one)
    await stands(`${one} retour`)
    go(two)
    await stands(`${two} retour`)
    act(goBack)
    await stands(`${one} retour suite`)
    act(goForward)
    await stands(`${two} retour`)
    act(goBack)
    await stands(`${one} retour suite`)
    go(three)
    await stands(`${three} retour`)
  })

  it('do not count an address put in the place of another', async () => {
    const [one, two, three] = [aPage(), aPage(), aPage()]
    render(<Whereabouts />)
    go(one)
    await stands(`${one} retour`)
    go(two)
    await stands(`${two} retour`)
    act(() => navigate(three, { replace: true }))
    await stands(`${three} retour`)
    act(goBack)
    await stands(`${one} retour suite`)
  })

  it('are held back by a form that is not saved, and stay where they were', async () => {
    const [one, two] = [aPage(), aPage()]
    const { rerender } = render(<Whereabouts />)
    go(one)
    await stands(`${one} retour`)
    go(two)
    await stands(`${two} retour`)
    rerender(<Whereabouts isUnsaved />)
    act(goBack)
    await stands(`${two} retour retenu ${one}`)
    act(() => screen.getByText('Rester').click())
    await stands(`${two} retour`)
    await waitFor(() => expect(window.location.hash).toBe(`#${two}`))
    act(goBack)
    await stands(`${two} retour retenu ${one}`)
    await waitFor(() => expect(window.location.hash).toBe(`#${two}`))
    act(() => screen.getByText('Partir').click())
    await stands(`${one} retour suite`)
  })

  it('are as long as before after a new page was held back and left for', async () => {
    const [one, two] = [aPage(), aPage()]
    const { rerender } = render(<Whereabouts />)
    go(one)
    await stands(`${one} retour`)
    rerender(<Whereabouts isUnsaved />)
    go(two)
    await stands(`${one} retour retenu ${two}`)
    await waitFor(() => expect(window.location.hash).toBe(`#${one}`))
    act(() => screen.getByText('Partir').click())
    await stands(`${two} retour`)
    act(goBack)
    await stands(`${one} retour suite`)
  })

  it('keep their order where one tries to leave a second time while one is asked', async () => {
    const [one, two] = [aPage(), aPage()]
    const { rerender } = render(<Whereabouts />)
    go(one)
    await stands(`${one} retour`)
    go(two)
    await stands(`${two} retour`)
    rerender(<Whereabouts isUnsaved />)
    const seen: string[] = []
    const onMove = () => seen.push(window.location.hash)
    window.addEventListener('popstate', onMove)
    act(goBack)
    await stands(`${two} retour retenu ${one}`)
    await waitFor(() => expect(seen).toHaveLength(2))
    act(() => window.history.back())
    await waitFor(() => expect(seen).toHaveLength(4))
    window.removeEventListener('popstate', onMove)
    act(() => screen.getByText('Partir').click())
    await stands(`${one} retour suite`)
    expect(window.location.hash).toBe(`#${one}`)
  })
})
