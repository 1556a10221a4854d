import { Button, FileButton, Group, Loader } from '@mantine/core'
import { useRef, useState } from 'react'

import { ask } from '../../../api/ask'
import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { MAX_EXPORT_BYTES } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { isVacant } from '#shared/casebook/full-export'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { ok, refuse, type Result } from '#shared/core/result'
import { fullExport } from '#shared/text/full-export'

const words = fullExport.takeOver

type Bytes = Uint8Array<ArrayBuffer>

/** What is asked before anything is taken over: whether to replace what stands here, or to take a file that was changed. */
interface Question {
  readonly about: 'replace' | 'changed'
  readonly bytes: Bytes
}

/** Everything that another Binôme exported, in place of entering it again. Gone once people or work stand here. */
export function TakeOver({ onDone }: { readonly onDone: () => void }) {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [isBusy, setBusy] = useState(false)
  const [isTooBig, setTooBig] = useState(false)
  const [question, setQuestion] = useState<Question>()
  const reset = useRef<() => void>(null)
  const here = organisationOf(book)
  if (!isVacant(book) && !isBusy) return null

  const choose = async (file: File | null) => {
    reset.current?.() // or the same file could not be chosen again
    if (!file) return
    setTooBig(file.size > MAX_EXPORT_BYTES)
    if (file.size > MAX_EXPORT_BYTES) return
    setBusy(true)
    const bytes = await attempt(bytesOf(file))
    setBusy(false)
    if (bytes && here) setQuestion({ about: 'replace', bytes })
    else if (bytes) await take(bytes, false)
  }

  const take = async (bytes: Bytes, evenIfChanged: boolean) => {
    setQuestion(undefined)
    setBusy(true)
    const reply = await send('export.import', { bytes, ...(evenIfChanged && { evenIfChanged }) })
    setBusy(false)
    if (!reply.ok && reply.error.code === 'export/changed') setQuestion({ about: 'changed', bytes })
    else if ((await attempt(Promise.resolve(reply)))?.put.organisation?.organisation?.setUpOn !== undefined) onDone()
  }

  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        <Group>
          <FileButton onChange={file => void choose(file)} accept=".json" resetRef={reset} inputProps={{ 'aria-label': words.choose }}>
            {props => (
              <Button {...props} variant="default" disabled={isBusy}>
                {words.choose}
              </Button>
            )}
          </FileButton>
          {isBusy && (
            <Group role="status" gap="xs">
              <Loader size="xs" />
              {words.underWay}
              <Button variant="default" size="compact-sm" onClick={() => void ask('job.stop')}>
                {fullExport.stop}
              </Button>
            </Group>
          )}
        </Group>
        {isTooBig && <Notice tone="error" title={words.tooBig(MAX_EXPORT_BYTES / 1024 / 1024)} />}
        <Problem problem={problem} />
      </div>
      <AskFirst question={question} here={here?.name ?? ''} onTake={take} onClose={() => setQuestion(undefined)} />
    </Section>
  )
}

interface AskFirstProps {
  readonly question: Question | undefined
  /** The name of the association that stands here. */
  readonly here: string
  readonly onTake: (bytes: Bytes, evenIfChanged: boolean) => Promise<void>
  readonly onClose: () => void
}

function AskFirst({ question, here, onTake, onClose }: AskFirstProps) {
  const take = (evenIfChanged: boolean) => () => {
    if (question) void onTake(question.bytes, evenIfChanged)
  }
  return (
    <>
      <ConfirmDialog opened={question?.about === 'replace'} title={words.replaceTitle} confirmLabel={words.replace} danger onConfirm={take(false)} onClose={onClose}>
        {words.replaceText(here)}
      </ConfirmDialog>
      <ConfirmDialog opened={question?.about === 'changed'} title={words.changedTitle} confirmLabel={words.changed} danger onConfirm={take(true)} onClose={onClose}>
        {words.changedText}
      </ConfirmDialog>
    </>
  )
}

async function bytesOf(file: File): Promise<Result<Bytes, Refusal>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // A folder, or a file that was moved since it was chosen.
    return refuse({ code: 'export/not-one' })
  }
}
