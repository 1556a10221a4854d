import { Page } from './Page'

import { shell } from '#shared/text/shell'

/** Where an address leads to nothing that is there. */
export function NotFound({ title = shell.notFound.title }: { readonly title?: string }) {
  return (
    <Page title={title} lead={shell.notFound.text}>
      {null}
    </Page>
  )
}
