import './appearance.css'

import { MantineProvider } from '@mantine/core'
import { type ReactNode, useLayoutEffect } from 'react'

import { applyTextSize, scheme } from './look'
import { theme, variables } from './theme'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** The theme, the size of the letters, and the nonce without which the styles of Mantine would be refused by our own policy. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => applyTextSize(), [])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" colorSchemeManager={scheme} getStyleNonce={nonce}>
      {children}
    </MantineProvider>
  )
}
