import { Button } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../api/ask'
import { explain, type Explanation } from '../api/explain'
import { NewPassphrase } from '../features/protection/NewPassphrase'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'

import type { Casebook } from '#shared/casebook/casebook'
import { choosingWords, unlocking as words } from '#shared/text/protection'

/** After the recovery code has opened the casebook: another passphrase, at once. */
export function ReplacePassphrase({ code, book, onDone }: { readonly code: string; readonly book: Casebook; readonly onDone: () => void }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Explanation>()
  const replace = async (next: string) => {
    setBusy(true)
    const reply = await ask('protection.change-passphrase', { current: { kind: 'recovery', text: code }, next })
    setBusy(false)
    if (reply.ok) onDone()
    else setProblem(explain(reply.error))
  }
  return (
    <main>
      <Page title={words.nextTitle} lead={words.nextLead}>
        <Section title={choosingWords.label}>
          <NewPassphrase
            book={book}
            submitLabel={words.nextSave}
            busy={busy}
            autoFocus
            onChosen={next => void replace(next)}
            problem={
              problem && (
                <Notice tone="error" title={problem.title} action={<Button variant="default" onClick={onDone}>{words.nextLater}</Button>}>
                  {problem.detail}
                </Notice>
              )
            }
          />
        </Section>
      </Page>
    </main>
  )
}
