import { Button } from '@mantine/core'
import { Component, type ContextType, type ReactNode } from 'react'

import { DraftsContext } from '../ui/drafts'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { places } from '../ui/places'

import { shell } from '#shared/text/shell'

/** Keeps the frame standing when a page cannot be drawn. React offers this to a class only. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  static override contextType = DraftsContext
  declare context: ContextType<typeof DraftsContext>

  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch() {
    this.context?.pageCrashed()
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    const { title, text, home } = shell.crash
    return (
      <Page title={title}>
        <Notice tone="error" title={text} action={<Button variant="default" component="a" href={`#${places.today}`}>{home}</Button>} />
      </Page>
    )
  }
}
