import { Button, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'

import { ActState } from '../../paper/ActState'
import { CopiesField } from '../../paper/CopiesField'
import { PaperColumns } from '../../paper/PaperColumns'
import { Preview } from '../../paper/Preview'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { type PdfSource, usePdf } from '../../paper/use-pdf'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Section } from '../../ui/Section'
import { usePrintShortcut } from '../../ui/use-print-shortcut'
import { type ArrivalAct, actOnArrival } from './print-on-arrival'

import type { Format, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'
import { contractWords } from '#shared/text/contracts'

/** How a draft becomes a paper that no longer changes. */
interface Freezing {
  readonly title: string
  readonly meaning: ReactNode
  readonly freeze: () => Promise<Result<Delta, Refusal>>
  /** Called once it is frozen; its own page then prints or opens it. */
  readonly onFrozen: (delta: Delta, act: ArrivalAct, copies: number) => void
}

/** The words about the Word file of the association, which comes first where it has one. */
interface OwnFile {
  readonly open: string
  readonly meaning: string
  /** What is asked before a draft is frozen to be opened. */
  readonly freezeTitle: string
  readonly freeze: string
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
  /** Present where this paper is written in a Word file of the association. */
  readonly own?: OwnFile | undefined
  /** What is said of the file for Word. */
  readonly wordHint?: ReactNode
  /** What stands below the actions. */
  readonly children: ReactNode
}

/** A paper that three people sign, on its page: looked at, frozen, printed, saved. */
export function PaperDesk({ pages, drawnFor, saveAs, words, printLabel, freezing, frozenId, own, wordHint, children }: PaperDeskProps) {
  const [attempt, setAttempt] = useState(0)
  const shown = usePdf(pages, `${drawnFor} ${attempt}`)
  const { act, save, saveAndOpen, keep, print } = usePaperActs()
  const [asking, setAsking] = useState<ArrivalAct>()
  const [copies, setCopies] = useState(1)
  const isClosed = isBusy(act) || shown.at === 'refused'

  const startPrinting = () => (freezing ? setAsking('print') : void print(pages, copies))
  const openOwn = () => (freezing ? setAsking('open') : void saveAndOpen(saveAs('docx')))
  usePrintShortcut(isClosed ? undefined : startPrinting)
  const goOnIfJustFrozen = useEffectEvent(() => {
    const left = frozenId === undefined ? undefined : actOnArrival(frozenId)
    if (left?.act === 'print') void print(pages, left.copies)
    if (left?.act === 'open') void saveAndOpen(saveAs('docx'))
  })
  useEffect(() => goOnIfJustFrozen(), [])

  const freezeAndGoOn = async ({ freeze, onFrozen }: Freezing, next: ArrivalAct) => {
    setAsking(undefined)
    const delta = await keep(freeze())
    if (delta) onFrozen(delta, next, copies)
  }

  return (
    <PaperColumns preview={<Preview shown={shown} onRetry={() => setAttempt(attempt + 1)} />}>
      <Stack>
        <Section title={contractWords.actions}>
          <Stack>
            {freezing && <Text size="sm">{freezing.meaning}</Text>}
            {own && (
              <>
                <Text size="sm">{own.meaning}</Text>
                <Button onClick={openOwn} disabled={isClosed}>
                  {own.open}
                </Button>
              </>
            )}
            <CopiesField copies={copies} onChange={setCopies} hint={contractWords.copiesHint} />
            <Button variant={own ? 'default' : 'filled'} onClick={startPrinting} disabled={isClosed}>
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
        <ConfirmDialog
          opened={asking !== undefined}
          title={asking === 'open' && own ? own.freezeTitle : freezing.title}
          confirmLabel={asking === 'open' && own ? own.freeze : contractWords.freeze}
          onConfirm={() => void freezeAndGoOn(freezing, asking ?? 'print')}
          onClose={() => setAsking(undefined)}
        >
          {freezing.meaning}
        </ConfirmDialog>
      )}
    </PaperColumns>
  )
}
