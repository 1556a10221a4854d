import { useEffect, useMemo, useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { type ImportDraft, sheetOf } from './import-draft'
import { planInWorker } from './plan-in-worker'

import { listInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ImportTarget } from '#shared/domain/import-record'
import type { ImportPlan } from '#shared/importing/import-plan'
import type { ImportLists } from '#shared/importing/known-entries'
import type { ImportQuestion } from '#shared/importing/plan-import'

export type PlanState = { readonly at: 'planning' } | { readonly at: 'planned'; readonly plan: ImportPlan } | { readonly at: 'failed' }

const PLANNING: PlanState = { at: 'planning' }

/** The dry run of an import as it is prepared, made anew when anything it stands on changes; `retry` after a failure. */
export function usePlan(draft: ImportDraft, target: ImportTarget): readonly [state: PlanState, retry: () => void] {
  const question = useQuestion(draft, target)
  const [attempt, setAttempt] = useState(0)
  const [answered, setAnswered] = useState<{ readonly question: object; readonly attempt: number; readonly state: PlanState }>()

  useEffect(() => {
    let isWanted = true
    const answer = (state: PlanState) => {
      if (isWanted) setAnswered({ question, attempt, state })
    }
    const { plan, stop } = planInWorker(question)
    plan.then(
      found => answer({ at: 'planned', plan: found }),
      (fault: unknown) => {
        console.error(fault)
        answer({ at: 'failed' })
      },
    )
    return () => {
      isWanted = false
      stop()
    }
  }, [question, attempt])

  const state = answered?.question === question && answered.attempt === attempt ? answered.state : PLANNING
  return [state, () => setAttempt(attempt + 1)]
}

const NO_CELLS: readonly (readonly string[])[] = []

function useQuestion(draft: ImportDraft, target: ImportTarget): ImportQuestion<ImportTarget> {
  const [book, today, lists] = [useCasebook(), useToday(), useImportLists()]
  const cells = sheetOf(draft)?.cells ?? NO_CELLS
  const { header, mapping } = draft
  return useMemo(() => ({ cells, header, mapping, target, book, lists, today }), [cells, header, mapping, target, book, lists, today])
}

/** The lists that cells are compared with, as the association keeps them. */
export function useImportLists(): ImportLists {
  const book = useCasebook()
  return useMemo(() => {
    const inForce = (name: keyof ImportLists) => listInForce(book, name, defaults)
    return {
      sectors: inForce('sectors'),
      languages: inForce('languages'),
      referrals: inForce('referrals'),
      studies: inForce('studies'),
      'entry-statuses': inForce('entry-statuses'),
      'unemployment-lengths': inForce('unemployment-lengths'),
    }
  }, [book])
}
