import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { agreementOf, AgreementStep, mayFollow } from '#shared/domain/company'
import { CompanyId } from '#shared/domain/ids'
import { SponsorshipPlan } from '#shared/domain/working-time'

export const MoveAgreement = z.strictObject({ companyId: CompanyId, step: AgreementStep })
export type MoveAgreement = z.infer<typeof MoveAgreement>

export const UndoAgreement = z.strictObject({ companyId: CompanyId })

export const PlanSponsorship = z.strictObject({ companyId: CompanyId, plan: SponsorshipPlan })
export type PlanSponsorship = z.infer<typeof PlanSponsorship>

/** The talks with a management go one step on. Refuses a day to come, one before the last step, and to suspend what was not agreed. */
export const moveAgreement =
  ({ companyId, step }: MoveAgreement, world: World): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    if (step.on > world.today()) return refuse({ code: 'date/in-future', on: step.on })
    const last = company.talks.at(-1)
    if (last && step.on < last.on) return refuse({ code: 'date/too-early', notBefore: last.on })
    if (!mayFollow(agreementOf(company), step.state)) return refuse({ code: 'company/step-not-possible', step: step.state })
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...company, talks: [...company.talks, step] } } })
  }

/** Takes the last step of the talks back. */
export const undoAgreement =
  ({ companyId }: z.infer<typeof UndoAgreement>): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    if (company.talks.length === 0) return refuse({ code: 'company/nothing-to-undo' })
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...company, talks: company.talks.slice(0, -1) } } })
  }

/** Keeps what was calculated for a management. */
export const planSponsorship =
  ({ companyId, plan }: PlanSponsorship): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...company, sponsorship: plan } } })
  }
