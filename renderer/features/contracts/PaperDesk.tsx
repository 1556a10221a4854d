import { Button, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'

import { ActState } from '../../paper/ActState'
import { PaperColumns } from '../../paper/PaperColumns'
import { Preview } from '../../paper/Preview'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { type PdfSource, usePdf } from '../../paper/use-pdf'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Section } from '../../ui/Section'
import { usePrintShortcut } from '../../ui/use-print-shortcut'
import { isToBePrinted } from './print-on-arrival'

import type { Format, Refusal, Saved } from '#shared/api/api'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'
import { contractWords } from '#shared/text/contracts'

/** How a draft becomes a paper that no longer changes. */
interface Freezing {
  readonly title: string
  readonly meaning: ReactNode
  readonly freeze: () => Promise<Result<Delta, Refusal>>
  /** Called once it is frozen; its own page then prints it. */
  readonly onFrozen: (delta: Delta) => void
}

interface PaperDeskProps {
  readonly pages: PdfSource
  /** The pages are drawn again when it changes. */
  readonly drawnFor: string
  readonly saveAs: (format: Format) => Promise<Result<Saved, Refusal>>
  /** The name of what is printed, and what is said of a printing that ended. */
  readonly words: Readonly<Record<'printed' | 'cancelled' | 'failed' | 'notPrintable', string>>
  readonly printLabel: string
  /** Present for a draft, which is frozen before it is printed. */
  readonly freezing?: Freezing | undefined
  /** The paper this page shows, which is printed at once when it was just frozen. */
  readonly frozenId?: string | undefined
  /** What is said of the file for Word. */
  readonly wordHint?: ReactNode
  /** What stands below the actions. */
  readonly children: ReactNode
}

/** A paper that three people sign, on its page: looked at, frozen, printed, saved. */
export function PaperDesk({ pages, drawnFor, saveAs, words, printLabel, freezing, frozenId, wordHint, children }: PaperDeskProps) {
  const [attempt, setAttempt] = useState(0)
  const shown = usePdf(pages, `${drawnFor} ${attempt}`)
  const { act, save, keep, print } = usePaperActs()
  const [asking, setAsking] = useState(false)
  const isClosed = isBusy(act) || shown.at === 'refused'

  const startPrinting = () => (freezing ? setAsking(true) : void print(pages))
  usePrintShortcut(isClosed ? undefined : startPrinting)
  const printIfJustFrozen = useEffectEvent(() => {
    if (frozenId !== undefined && isToBePrinted(frozenId)) void print(pages)
  })
  useEffect(() => printIfJustFrozen(), [])

  const freezeAndPrint = async ({ freeze, onFrozen }: Freezing) => {
    setAsking(false)
    const delta = await keep(freeze())
    if (delta) onFrozen(delta)
  }

  return (
    <PaperColumns preview={<Preview shown={shown} onRetry={() => setAttempt(attempt + 1)} />}>
      <Stack>
        <Section title={contractWords.actions}>
          <Stack>
            {freezing && <Text size="sm">{freezing.meaning}</Text>}
            <Button onClick={startPrinting} disabled={isClosed}>
              {printLabel}
            </Button>
            <Button variant="default" onClick={() => void save(saveAs('pdf'))} disabled={isClosed}>
              {freezing ? contractWords.saveDraftPdf : contractWords.savePdf}
            </Button>
            <Button variant="default" onClick={() => void save(saveAs('docx'))} disabled={isClosed}>
              {freezing ? contractWords.saveDraftWord : contractWords.saveWord}
            </Button>
            {wordHint}
            {freezing && <Text size="sm">{contractWords.draftNotSigned}</Text>}
            <ActState act={act} words={words} />
          </Stack>
        </Section>
        {children}
      </Stack>
      {freezing && (
        <ConfirmDialog opened={asking} title={freezing.title} confirmLabel={contractWords.freeze} onConfirm={() => void freezeAndPrint(freezing)} onClose={() => setAsking(false)}>
          {freezing.meaning}
        </ConfirmDialog>
      )}
    </PaperColumns>
  )
}
