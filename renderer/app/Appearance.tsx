import { isMantineColorScheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'

import { ask } from '../api/ask'
import { theme, variables } from './theme'

import { SCHEME_IN_ADDRESS } from '#shared/api/protection'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Light or dark, as the address says: the window keeps nothing on the disk, and the main process tells it before anything is drawn. */
const scheme: MantineColorSchemeManager = {
  get: usual => {
    const told = new URLSearchParams(window.location.search).get(SCHEME_IN_ADDRESS)
    return isMantineColorScheme(told) ? told : usual
  },
  set: chosen => {
    const { pathname, hash } = window.location
    window.history.replaceState(null, '', `${pathname}?${SCHEME_IN_ADDRESS}=${chosen}${hash}`) // so that the page finds it when it is loaded anew
    void ask('appearance.choose', { scheme: chosen })
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

/** The theme, and the nonce without which the styles of Mantine would be refused by our own policy. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" colorSchemeManager={scheme} getStyleNonce={nonce}>
      {children}
    </MantineProvider>
  )
}
