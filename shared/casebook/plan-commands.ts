import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { listInForce } from './content-in-force'
import { isRunning } from './pair-life'
import type { CasebookRefusal } from './refusal'

import { ok, refuse, type Result } from '#shared/core/result'
import { type ActionPlan, PlanAim, type PlanRow, PlanRowDetails, PlanStep } from '#shared/domain/action-plan'
import { PairId, PlanRowId } from '#shared/domain/ids'
import { prioritiesOf } from '#shared/domain/intake'
import { labelOf } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'

export const AimPlan = z.strictObject({ pairId: PairId, aim: PlanAim })
export type AimPlan = z.infer<typeof AimPlan>

/** Without an id a row is added at the end; with one it is put right. */
export const SavePlanRow = z.strictObject({ pairId: PairId, rowId: PlanRowId.optional(), row: PlanRowDetails })
export type SavePlanRow = z.infer<typeof SavePlanRow>

export const StepPlanRow = z.strictObject({ pairId: PairId, rowId: PlanRowId, step: PlanStep })
export type StepPlanRow = z.infer<typeof StepPlanRow>

export const UndoPlanStep = z.strictObject({ pairId: PairId, rowId: PlanRowId })
export type UndoPlanStep = z.infer<typeof UndoPlanStep>

export const OrderPlan = z.strictObject({ pairId: PairId, rowIds: z.array(PlanRowId).max(200) })
export type OrderPlan = z.infer<typeof OrderPlan>

export const SetPlanDown = z.strictObject({ pairId: PairId })
export const TakePriorities = SetPlanDown

/** Says what the plan is for: one of the five aims of the brochure, a trade, a day. */
export const aimPlan =
  ({ pairId, aim }: AimPlan): Change =>
  book =>
    changed(book, pairId, ({ id, rows, versions }) => ok({ ...aim, id, rows, versions }))

/** Writes a row. No row is ever taken away: it is given up, with a reason (documents §3.9). */
export const savePlanRow =
  ({ pairId, rowId, row }: SavePlanRow, world: World): Change =>
  book =>
    changed(book, pairId, plan => {
      if (!rowId) return ok({ ...plan, rows: [...plan.rows, { ...row, id: PlanRowId.parse(world.newId()), steps: [] }] })
      return changedRow(plan, rowId, ({ id, steps }) => ok({ ...row, id, steps }))
    })

/** Notes what became of a row. Refuses a day to come, one before its last step, and a meeting of another pair. */
export const stepPlanRow =
  ({ pairId, rowId, step }: StepPlanRow, world: World): Change =>
  book => {
    if (step.on > world.today()) return refuse({ code: 'date/in-future', on: step.on })
    if (step.meetingId && book.meetings[step.meetingId]?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id: step.meetingId })
    return changed(book, pairId, plan =>
      changedRow(plan, rowId, row => {
        const last = row.steps.at(-1)
        return last && step.on < last.on ? refuse({ code: 'date/too-early', notBefore: last.on }) : ok({ ...row, steps: [...row.steps, step] })
      }),
    )
  }

/** Takes back the last step noted of a row. */
export const undoPlanStep =
  ({ pairId, rowId }: UndoPlanStep): Change =>
  book =>
    changed(book, pairId, plan =>
      changedRow(plan, rowId, row => (row.steps.length > 0 ? ok({ ...row, steps: row.steps.slice(0, -1) }) : refuse({ code: 'plan/nothing-to-undo' }))),
    )

/** Puts the rows in another order. Refuses one that names other rows than those of the plan. */
export const orderPlan =
  ({ pairId, rowIds }: OrderPlan): Change =>
  book =>
    changed(book, pairId, plan => {
      const rows = rowIds.flatMap(id => plan.rows.find(row => row.id === id) ?? [])
      const isSame = rows.length === plan.rows.length && new Set(rowIds).size === plan.rows.length
      return isSame ? ok({ ...plan, rows }) : refuse({ code: 'plan/other-rows' })
    })

/** Keeps the plan as it stands as a version of its own; the work goes on in the next. Refuses an empty plan. */
export const setPlanDown =
  ({ pairId }: z.infer<typeof SetPlanDown>, world: World): Change =>
  book =>
    changed(book, pairId, plan => {
      if (plan.rows.length === 0) return refuse({ code: 'plan/empty' })
      const { id: _, versions, ...content } = plan
      return ok({ ...plan, versions: [...versions, { ...content, number: versions.length + 1, on: world.today() }] })
    })

/** Makes the priorities of the in-take rows of the plan, in their order; those the plan already holds by their domain are left. Refuses where the in-take names none. */
export const takePriorities =
  ({ pairId }: z.infer<typeof TakePriorities>, world: World): Change =>
  book => {
    const intake = book.intakes[pairId]
    const priorities = intake ? prioritiesOf(intake) : []
    if (!intake || priorities.length === 0) return refuse({ code: 'intake/no-priority' })
    return changed(book, pairId, plan => {
      const known = new Set(plan.rows.map(({ domain }) => domain))
      const labels = listInForce(book, 'search-domains', world.defaults)
      const rows = priorities
        .filter(domain => !known.has(domain))
        .map((domain): PlanRow => ({ id: PlanRowId.parse(world.newId()), domain, objective: objectiveFrom(labelOf(labels, domain), intake.domains[domain]?.weaknesses), who: 'both', steps: [] }))
      return ok({ ...plan, rows: [...plan.rows, ...rows] })
    })
  }

/** What is to be worked on, in the words of the in-take: the domain, and what hinders there. */
const objectiveFrom = (label: string, weaknesses: string | undefined): string => [label, weaknesses?.replace(/\s+/g, ' ')].filter(Boolean).join(' – ').slice(0, 500).trim()

/** The plan of a pair, empty until something is written in it. */
export const planOf = (book: Casebook, pairId: PairId): ActionPlan => book.actionPlans[pairId] ?? { id: pairId, rows: [], versions: [] }

function changed(book: Casebook, pairId: PairId, change: (plan: ActionPlan) => Result<ActionPlan, CasebookRefusal>): Result<Casebook, CasebookRefusal> {
  const pair = book.pairs[pairId]
  if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
  if (!isRunning(stateOf(pair))) return refuse({ code: 'pair/not-at-work' })
  const after = change(planOf(book, pairId))
  return after.ok ? ok(withPlan(book, after.value)) : after
}

export const withPlan = (book: Casebook, plan: ActionPlan): Casebook => ({ ...book, actionPlans: { ...book.actionPlans, [plan.id]: plan } })

function changedRow(plan: ActionPlan, rowId: PlanRowId, change: (row: PlanRow) => Result<PlanRow, CasebookRefusal>): Result<ActionPlan, CasebookRefusal> {
  const row = plan.rows.find(({ id }) => id === rowId)
  if (!row) return refuse({ code: 'casebook/unknown', id: rowId })
  const after = change(row)
  return after.ok ? ok({ ...plan, rows: plan.rows.map(each => (each.id === rowId ? after.value : each)) }) : after
}
