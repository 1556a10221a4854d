import './organisation.css'

import { Button } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { useCasebook, useSend } from '../../api/mirror'
import { useSurroundings } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { ExportSettings } from './ExportSettings'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { organisation as words } from '#shared/text/organisation'

const { data: text } = words

/** Where everything is kept, which version this is, and the sample programme. */
export function DataSettings() {
  const book = useCasebook()
  const { dataFolder, version } = useSurroundings()
  const counts = [book.mentors, book.mentees, book.pairs].map(each => listed<unknown>(each).length) as [number, number, number] // one for each
  return (
    <>
      <Section
        title={text.folder}
        actions={
          <Button variant="default" onClick={() => void ask('data-folder.show')}>
            {text.show}
          </Button>
        }
      >
        <div className="page-body">
          <p className="form-hint">{text.folderWhy}</p>
          <Facts
            rows={[
              [text.folder, <code key="folder">{dataFolder}</code>],
              [text.contents, text.people(...counts)],
              [text.version, version],
            ]}
          />
        </div>
      </Section>
      <ExportSettings />
      <SampleSettings />
    </>
  )
}

function SampleSettings() {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState(false)
  const [cleared, setCleared] = useState(false)
  const [busy, setBusy] = useState(false)
  const isSample = organisationOf(book)?.programme === 'sample'
  const isEmpty = [book.mentors, book.mentees, book.companies, book.partners].every(each => listed<unknown>(each).length === 0)

  const clear = async () => {
    setAsking(false)
    setBusy(true)
    setCleared((await attempt(send('sample.clear', {}))) !== undefined)
    setBusy(false)
  }
  const load = async () => {
    setBusy(true)
    await attempt(send('sample.load'))
    setBusy(false)
  }

  return (
    <Section title={text.sampleTitle}>
      <div className="page-body">
        {cleared && !isSample && <Notice tone="good" title={text.cleared} />}
        <p className="form-hint">{isSample ? text.sampleOn : isEmpty ? text.sampleOff : text.notEmpty}</p>
        {isSample && (
          <div>
            <Button variant="default" loading={busy} onClick={() => setAsking(true)}>
              {text.clear}
            </Button>
          </div>
        )}
        {isEmpty && !isSample && (
          <div>
            <Button variant="default" loading={busy} onClick={() => void load()}>
              {text.load}
            </Button>
          </div>
        )}
        <Problem problem={problem} />
      </div>
      <ConfirmDialog opened={asking} title={text.clearTitle} confirmLabel={text.clear} danger onConfirm={() => void clear()} onClose={() => setAsking(false)}>
        {text.clearConsequence(countsOf(book))}
      </ConfirmDialog>
    </Section>
  )
}

const CLEARED = ['mentors', 'mentees', 'companies', 'partners', 'pairs', 'pairDrafts', 'contracts'] as const

const countsOf = (book: Casebook) =>
  Object.fromEntries(CLEARED.map(each => [each, listed<unknown>(book[each]).length])) as Record<(typeof CLEARED)[number], number> // Object.fromEntries forgets the names
