import { Button, FileButton, Group } from '@mantine/core'
import { useRef, useState } from 'react'

import { ask } from '../../../api/ask'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { SavedNotice } from '../../../paper/SavedNotice'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Unfolding } from '../Unfolding'
import { CheckResult } from './CheckResult'
import { FieldList } from './FieldList'
import { useTemplateCheck } from './use-template-check'

import type { Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'
import { fieldsOf } from '#shared/documents/template-fields/template-field'
import type { PieceId } from '#shared/domain/ids'
import type { LetterTemplate, TemplateKind } from '#shared/domain/letter-template'
import { templatePage as words } from '#shared/text/template-settings'

interface TemplateEditorProps {
  readonly kind: TemplateKind
  /** The association’s own file, where it has one. */
  readonly template: LetterTemplate | undefined
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** One kind of paper: whose it is; once opened the way to give a file, its check, and the fields. */
export function TemplateEditor({ kind, template, isOpen, onOpen }: TemplateEditorProps) {
  return (
    <Unfolding title={words.names[kind]} detail={template ? words.theirs(template.fileName, template.addedOn) : words.ours} isOpen={isOpen} onOpen={onOpen}>
      <Inside kind={kind} template={template} />
    </Unfolding>
  )
}

function Inside({ kind, template }: Pick<TemplateEditorProps, 'kind' | 'template'>) {
  const send = useSend()
  const { worker } = useWorker()
  const { check, choose, forget } = useTemplateCheck(kind)
  const { problem, attempt } = useAttempt()
  const [done, setDone] = useState<string>()
  const [savedAt, setSavedAt] = useState<string>()
  const [asking, setAsking] = useState(false)

  const use = async (piece: PieceId, fileName: string) => {
    const kept = await attempt(send('template.save', { id: kind, piece, fileName, ...(worker && { by: worker.id }) }))
    if (!kept) return
    forget()
    setDone(words.inUse)
  }
  const goBack = async () => {
    setAsking(false)
    if (await attempt(send('template.remove', { id: kind }))) setDone(words.backToOurs)
  }
  const save = async (saving: Promise<Result<Saved, Refusal>>) => {
    const saved = await attempt(saving)
    if (saved?.outcome === 'saved') setSavedAt(saved.path)
  }
  const tryOut = (piece: PieceId) => void save(ask('template.save-example', { kind, piece }))
  const chosen = (file: File) => {
    setDone(undefined)
    void choose(file)
  }

  return (
    <>
      <Group gap="sm">
        <ChooseFile label={template ? words.replace : words.choose} name={words.chooseFor(kind)} onChoose={chosen} />
        <Button variant="default" onClick={() => void save(ask('template.save-starter', { kind }))}>
          {words.starter}
        </Button>
        {template && (
          <Button variant="default" onClick={() => tryOut(template.piece)}>
            {words.tryCurrent}
          </Button>
        )}
        {template && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {words.back}
          </Button>
        )}
      </Group>
      <p className="form-hint">{words.starterHint}</p>
      {kind === 'contract' && <p className="form-hint">{words.contractOnce}</p>}
      <CheckResult check={check} onUse={(piece, fileName) => void use(piece, fileName)} onTry={tryOut} onForget={forget} />
      {done !== undefined && <Notice tone="good" title={done} />}
      {savedAt !== undefined && <SavedNotice key={savedAt} path={savedAt} />}
      <Problem problem={problem} />
      <p className="form-hint">{words.fieldsHint}</p>
      <FieldList fields={fieldsOf(kind)} />
      <ConfirmDialog opened={asking} title={words.backTitle} confirmLabel={words.back} onConfirm={() => void goBack()} onClose={() => setAsking(false)}>
        {words.backMeaning}
      </ConfirmDialog>
    </>
  )
}

interface ChooseFileProps {
  readonly label: string
  /** What is read to those who do not see for which paper it is. */
  readonly name: string
  readonly onChoose: (file: File) => void
}

function ChooseFile({ label, name, onChoose }: ChooseFileProps) {
  const reset = useRef<() => void>(null)
  const choose = (file: File | null) => {
    reset.current?.() // or the same file, once corrected, could not be chosen again
    if (file) onChoose(file)
  }
  return (
    <FileButton onChange={choose} accept=".docx" resetRef={reset} inputProps={{ 'aria-label': name }}>
      {props => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  )
}
