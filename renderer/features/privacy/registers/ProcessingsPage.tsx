import { Button } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { LinkList } from '../../../ui/LinkList'
import { ListExportContext } from '../../../ui/list-export'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { processingsInForce, type RegisteredProcessing } from '#shared/casebook/registers'
import { defaults } from '#shared/defaults/defaults'
import { PROCESSING_FIELDS, processingField } from '#shared/documents/processing-register'
import { processingWords as words } from '#shared/text/registers'

const COLUMNS = (['name', ...PROCESSING_FIELDS] as const).map(field => ({ label: words.fields[field], kind: 'text' as const }))

/** The register of processing activities: each line, what is the association’s own of it, and the way out to Word, PDF and a workbook. */
export function ProcessingsPage() {
  const all = processingsInForce(useCasebook(), defaults)
  const done = all.filter(({ processing }) => !processing.leftOut)
  const leftOut = all.filter(({ processing }) => processing.leftOut)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.sheet({ kind: 'processing-register' })}>
            {words.print}
          </ButtonLink>
          <ButtonLink href={places.newProcessing}>{words.add}</ButtonLink>
        </>
      }
    >
      <ReadOver />
      <Section title={words.title}>
        <Lines lines={done} />
        <ListExportContext.Consumer>
          {exportOf =>
            exportOf?.({
              chosen: 0,
              list: () => ({ caption: words.title, columns: COLUMNS, rows: done.map(({ processing }) => [processing.name, ...PROCESSING_FIELDS.map(field => processingField(processing, field))]) }),
            })
          }
        </ListExportContext.Consumer>
      </Section>
      {leftOut.length > 0 && (
        <Section title={words.leftOutTitle}>
          <Lines lines={leftOut} />
        </Section>
      )}
    </Page>
  )
}

const Lines = ({ lines }: { readonly lines: readonly RegisteredProcessing[] }) => (
  <LinkList
    rows={lines.map(({ processing: { id, name, purpose, updatedOn }, origin }) => ({
      ...{ key: id, href: places.processing(id), label: name },
      detail: `${purpose} (${[words.origins[origin], ...(updatedOn ? [words.updated(updatedOn)] : [])].join(', ')})`,
    }))}
  />
)

/** When the register was read over last, and that it was today. */
function ReadOver() {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const settings = settingsInForce(book, 'privacy', defaults)
  const { registerReadOn } = settings
  return (
    <Section
      title={words.sheet.read}
      actions={
        registerReadOn !== today && (
          <Button variant="default" size="xs" onClick={() => void attempt(send('settings.save', { settings: { ...settings, registerReadOn: today } }))}>
            {words.read.mark}
          </Button>
        )
      }
    >
      <p>{registerReadOn ? words.read.on(registerReadOn) : words.read.never}</p>
      <p className="form-hint">{words.read.why}</p>
      <Problem problem={problem} />
    </Section>
  )
}
