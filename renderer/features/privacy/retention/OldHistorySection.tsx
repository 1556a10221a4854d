import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'

import { ask } from '../../../api/ask'
import { useAttempt } from '../../../api/use-attempt'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { UnderWay } from '../../../ui/UnderWay'

import type { OldHistory } from '#shared/api/retention'
import { retentionWords } from '#shared/text/registers'

const { history: words, clearing } = retentionWords.review

/** What of the history is older than its length, and the act that takes its details out. */
export function OldHistorySection() {
  const [history, setHistory] = useState<OldHistory>()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [thinned, setThinned] = useState(false)
  const { problem, attempt } = useAttempt()

  useEffect(() => {
    let isWanted = true
    void ask('retention.history').then(reply => {
      if (isWanted && reply.ok) setHistory(reply.value)
    })
    return () => {
      isWanted = false
    }
  }, [])

  const thin = async () => {
    setAsking(false)
    setBusy(true)
    const left = await attempt(ask('retention.thin-history'))
    setBusy(false)
    if (!left) return
    setHistory(left)
    setThinned(true)
  }
  return (
    <Section
      title={words.title}
      actions={
        history !== undefined &&
        history.acts > 0 && (
          <Button variant="default" size="xs" loading={busy} onClick={() => setAsking(true)}>
            {words.thin}
          </Button>
        )
      }
    >
      <p role="status">{history === undefined ? words.reading : thinned && history.acts === 0 ? words.done : history.acts === 0 ? words.none(history.before) : words.some(history.acts, history.before)}</p>
      {busy && <UnderWay text={clearing} />}
      <Problem problem={problem} />
      <ConfirmDialog opened={asking} title={words.thinTitle} confirmLabel={words.thin} danger onConfirm={() => void thin()} onClose={() => setAsking(false)}>
        {words.thinMeaning}
      </ConfirmDialog>
    </Section>
  )
}
