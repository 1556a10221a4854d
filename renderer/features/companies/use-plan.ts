import { useRef, useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useUnsaved } from '../../ui/unsaved'
import { useDraft, useDraftKept } from '../../ui/use-draft'
import { planValues, type PlanValues, readPlan } from './plan-values'

import type { Refusal } from '#shared/api/refusal'
import type { Company } from '#shared/domain/company'

/** The plan of a company while it is typed: read at each key, kept as a field is left; saves go one after the other. */
export function usePlan(company: Company) {
  const send = useSend()
  const today = useToday()
  const draft = useDraft('plan', planValues(company, today))
  const [values, setValues] = useState<PlanValues>(draft.opened)
  const [kept, setKept] = useState(draft.begun)
  const [costBefore] = useState(company.sponsorship?.hourlyCost)
  const [refusal, setRefusal] = useState<Refusal>()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const read = readPlan(values)
  const isDirty = !same(values, kept) || refusal !== undefined
  useUnsaved(isDirty)
  useDraftKept(draft, { now: values, isDirty, startOver: setValues })

  const keep = (next: PlanValues) => {
    setValues(next)
    const { plan, problems } = readPlan(next)
    if (Object.keys(problems).length > 0 || (same(next, kept) && refusal === undefined)) return
    setKept(next)
    queue.current = queue.current.then(async () => {
      const reply = await send('company.plan-sponsorship', { companyId: company.id, plan })
      setRefusal(reply.ok ? undefined : reply.error)
    })
  }

  return {
    values,
    ...read,
    /** The company’s own cost as it stood when the page was opened. */
    costBefore,
    refusal,
    /** Shows what is being typed; nothing is saved before the field is left. */
    edit: (part: Partial<PlanValues>) => setValues({ ...values, ...part }),
    keep: (part: Partial<PlanValues> = {}) => keep({ ...values, ...part }),
  }
}

const same = (one: PlanValues, other: PlanValues) => JSON.stringify(one) === JSON.stringify(other)
