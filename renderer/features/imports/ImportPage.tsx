import './imports.css'

import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'

import { places } from '../../ui/places'
import { type StepState, Wizard } from '../../ui/Wizard'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { draftStore, useDraft } from './draft-store'
import { FileStep } from './FileStep'
import { blankDraft, type ImportDraft, isDone, sheetOf, type StepKey, STEPS, towards } from './import-draft'
import { ImportResult } from './ImportResult'
import { stopReading } from './read-chosen'
import { listOf } from './target-places'

import type { ImportTarget } from '#shared/domain/import-record'
import { importPages as words } from '#shared/text/importing'

/** Somebody's list becomes files of the house: chosen, understood, tried out, and created in one act. */
export function ImportPage({ target }: { readonly target?: ImportTarget }) {
  const draft = useDraft()
  const [, navigate] = useLocation()

  // Whoever comes begins afresh, even after what they left; it is offered to them.
  useEffect(() => {
    if (target !== undefined) draftStore.change(() => ({ ...blankDraft, target }))
    return leave
  }, [target])

  if (draft.done) return <ImportResult done={draft.done} />
  const { step } = draft
  return (
    <Wizard
      title={words.title}
      lead={
        <>
          {words.lead} <Link href={places.imports}>{words.past.title}</Link>
        </>
      }
      steps={STEPS.map(key => ({ key, label: words.steps[key], state: stateOf(draft, key) }))}
      current={step}
      onGo={goTo}
      onLeave={() => navigate(draft.target ? listOf[draft.target] : places.imports)}
      leaveLabel={words.leave}
    >
      <Step draft={draft} />
    </Wizard>
  )
}

/** A file that is being read is not waited for. */
function leave() {
  if (draftStore.read().file.at === 'reading') stopReading()
  draftStore.leave()
}

/** Goes to a step, or as near as what is answered allows. */
const goTo = (key: StepKey) => draftStore.change(draft => towards(draft, key))

function Step({ draft }: { readonly draft: ImportDraft }) {
  const { step, target } = draft
  const sheet = sheetOf(draft)
  if (step === 'file' || target === undefined || !sheet) return <FileStep draft={draft} onNext={() => goTo('columns')} />
  if (step === 'columns') return <ColumnsStep draft={draft} target={target} sheet={sheet} onGo={goTo} />
  return <CheckStep draft={draft} target={target} sheet={sheet} onBack={() => goTo('columns')} />
}

function stateOf(draft: ImportDraft, key: StepKey): StepState {
  if (key === draft.step) return 'current'
  return isDone(draft, key) ? 'done' : 'to-do'
}
