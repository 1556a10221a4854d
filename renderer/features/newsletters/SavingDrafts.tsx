import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { SavedNotice } from '../../paper/SavedNotice'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'

import type { NewsletterFormat } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { newsletterLots } from '#shared/casebook/newsletters'
import { defaults } from '#shared/defaults/defaults'
import type { NewsletterId } from '#shared/domain/ids'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.issuing

interface Made {
  readonly format: NewsletterFormat
  readonly paths: readonly string[]
  /** To whom the drafts go, to see when that is no longer true. */
  readonly addresses: string
}

/** Makes the drafts of e-mails and the page; to whom they go is read by the main process, from its own book. */
export function SavingDrafts({ book, newsletterId, isEmpty }: { readonly book: Casebook; readonly newsletterId: NewsletterId; readonly isEmpty: boolean }) {
  const { problem, attempt } = useAttempt()
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Made>()
  const lots = newsletterLots(book, settingsInForce(book, 'deadlines', defaults).mailBatch)
  const addresses = lots.flat()

  const saveAs = async (format: NewsletterFormat) => {
    setBusy(true)
    setMade(undefined)
    const saved = await attempt(ask('newsletter.save-as', { newsletterId, format }))
    if (saved?.outcome === 'saved') setMade({ format, paths: saved.paths, addresses: addresses.join() })
    setBusy(false)
  }

  return (
    <>
      {addresses.length > 0 && <p>{words.lots(addresses.length, lots.length)}</p>}
      {book.organisation.organisation?.email === undefined && <Notice tone="warning" title={words.noEmail} />}
      <Group>
        <Button onClick={() => void saveAs('eml')} disabled={busy || isEmpty || addresses.length === 0}>
          {words.prepare}
        </Button>
        <Button variant="default" onClick={() => void saveAs('html')} disabled={busy || isEmpty}>
          {words.html}
        </Button>
        <ButtonLink variant="default" href={places.sheet({ kind: 'newsletter', newsletterId })}>
          {newsletterWords.preview.paper}
        </ButtonLink>
      </Group>
      <Problem problem={problem} />
      {made?.format === 'eml' && made.addresses !== addresses.join() && <Notice tone="warning" title={words.again} />}
      {made?.format === 'eml' && <p role="status">{words.saved(made.paths.length)}</p>}
      {made?.paths.map(path => (
        <SavedNotice key={path} path={path} />
      ))}
    </>
  )
}
