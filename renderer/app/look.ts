import { isMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../api/ask'

import { type Look, SCHEME_IN_ADDRESS, TEXT_SIZE_IN_ADDRESS, TextSize } from '#shared/api/appearance'

const told = (name: string) => new URLSearchParams(window.location.search).get(name)

/** Keeps how the window looks: in its address, so that the page finds it when it is loaded anew, and with the main process, which tells it before anything is drawn. */
function keep(name: string, look: Look): void {
  const { pathname, search, hash } = window.location
  const words = new URLSearchParams(search)
  words.set(name, Object.values(look).join(''))
  window.history.replaceState(window.history.state, '', `${pathname}?${words.toString()}${hash}`)
  void ask('appearance.choose', look)
}

/** Light or dark, as the address says: the window keeps nothing on the disk. */
export const scheme: MantineColorSchemeManager = {
  get: usual => {
    const found = told(SCHEME_IN_ADDRESS)
    return isMantineColorScheme(found) ? found : usual
  },
  set: chosen => keep(SCHEME_IN_ADDRESS, { scheme: chosen }),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

const textSizeTold = (): TextSize => TextSize.catch('normal').parse(told(TEXT_SIZE_IN_ADDRESS))

/** Gives the page the size of letters that its address tells; before anything is drawn. */
export function applyTextSize(size = textSizeTold()): void {
  document.documentElement.dataset['textSize'] = size
}

/** The size of the letters, and how another is chosen. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(textSizeTold)
  const choose = (chosen: TextSize) => {
    setSize(chosen)
    applyTextSize(chosen)
    keep(TEXT_SIZE_IN_ADDRESS, { textSize: chosen })
  }
  return [size, choose]
}
