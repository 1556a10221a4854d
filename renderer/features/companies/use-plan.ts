import { useRef, useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useUnsaved } from '../../ui/unsaved'
import { planValues, type PlanValues, readPlan } from './plan-values'

import type { Refusal } from '#shared/api/api'
import type { Company } from '#shared/domain/company'

/** The plan of a company while it is typed: read at each key, kept as a field is left; saves go one after the other. */
export function usePlan(company: Company) {
  const send = useSend()
  const today = useToday()
  const [values, setValues] = useState<PlanValues>(() => planValues(company, today))
  const [kept, setKept] = useState(values)
  const [costBefore] = useState(company.sponsorship?.hourlyCost)
  const [refusal, setRefusal] = useState<Refusal>()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const read = readPlan(values)
  useUnsaved(!same(values, kept) || refusal !== undefined)

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
