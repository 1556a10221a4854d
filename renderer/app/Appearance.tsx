import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'

import { theme, variables } from './theme'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** The theme, and the nonce without which the styles of Mantine would be refused by our own policy. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={nonce}>
      {children}
    </MantineProvider>
  )
}
