import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'
import { ActState } from '../../paper/ActState'
import { CopiesField } from '../../paper/CopiesField'
import { PaperColumns } from '../../paper/PaperColumns'
import { Preview } from '../../paper/Preview'
import { sheetTitle } from '../../paper/sheet-title'
import { TemplateHint } from '../../paper/TemplateHint'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { usePdf } from '../../paper/use-pdf'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { usePrintShortcut } from '../../ui/use-print-shortcut'
import { ProgressMail } from './ProgressMail'
import { sheetAt } from './sheet-address'
import { SheetOptions } from './SheetOptions'
import { surroundingsOf } from './sheet-surroundings'
import { TerminationMail } from './TerminationMail'

import type { Format } from '#shared/api/api'
import { templateKindOf } from '#shared/documents/template-fields/sheet-values'
import type { Sheet } from '#shared/domain/sheet'
import { paperWords as words } from '#shared/text/sheet-page'
import { templatePage } from '#shared/text/template-settings'

/** Any sheet of the programme: looked at, printed, saved. The address says which. */
export function SheetPage({ address }: { readonly address: string }) {
  const sheet = sheetAt(address)
  return sheet ? <Known key={sheet.kind} sheet={sheet} /> : <NotFound />
}

function Known({ sheet }: { readonly sheet: Sheet }) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const [attempt, setAttempt] = useState(0)
  const [copies, setCopies] = useState(1)
  // Drawn again on « réessayer », and when the book changes.
  const [seen, setSeen] = useState({ book, count: 0 })
  if (seen.book !== book) setSeen({ book, count: seen.count + 1 })
  const pages = () => ask('sheet.preview', { sheet })
  const shown = usePdf(pages, `${JSON.stringify(sheet)} ${attempt}-${seen.count}`)
  const { act, save, print } = usePaperActs()
  const isClosed = isBusy(act) || shown.at === 'refused'
  const { lead, back } = surroundingsOf(book, sheet)

  const startPrinting = () => void print(pages, copies)
  const saveAs = (format: Format) => void save(ask('sheet.save-as', { sheet, format }))
  usePrintShortcut(isClosed ? undefined : startPrinting)

  return (
    <Page title={sheetTitle(sheet)} lead={lead} actions={<Link href={back.href}>{back.label}</Link>}>
      <PaperColumns preview={<Preview shown={shown} onRetry={() => setAttempt(attempt + 1)} />}>
        <Stack>
          <Section title={words.actions}>
            <Stack>
              <SheetOptions sheet={sheet} onChange={chosen => navigate(places.sheet(chosen), { replace: true })} />
              <CopiesField copies={copies} onChange={setCopies} />
              <Button onClick={startPrinting} disabled={isClosed}>
                {words.print}
              </Button>
              <Button variant="default" onClick={() => saveAs('pdf')} disabled={isClosed}>
                {words.savePdf}
              </Button>
              {sheet.kind !== 'labels' && (
                <Button variant="default" onClick={() => saveAs('docx')} disabled={isClosed}>
                  {words.saveWord}
                </Button>
              )}
              <TemplateHint kind={templateKindOf(book, sheet)} {...(sheet.kind === 'training-certificate' && !sheet.mentorId && { said: templatePage.onPaperEach })} />
              <ActState act={act} />
            </Stack>
          </Section>
          {sheet.kind === 'progress-note' && <ProgressMail sheet={sheet} />}
          {sheet.kind === 'termination-letter' && <TerminationMail key={JSON.stringify(sheet)} sheet={sheet} />}
        </Stack>
      </PaperColumns>
    </Page>
  )
}
