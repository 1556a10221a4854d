import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { agreementOf, AgreementStep, GivenCertificate, mayFollow } from '#shared/domain/company'
import { CompanyId } from '#shared/domain/ids'
import { otherCostsBeside, SponsorshipPlan } from '#shared/domain/working-time'

export const MoveAgreement = z.strictObject({ companyId: CompanyId, step: AgreementStep })
export type MoveAgreement = z.infer<typeof MoveAgreement>

export const UndoAgreement = z.strictObject({ companyId: CompanyId })

export const PlanSponsorship = z.strictObject({ companyId: CompanyId, plan: SponsorshipPlan })
export type PlanSponsorship = z.infer<typeof PlanSponsorship>

export const GiveCertificate = z.strictObject({ companyId: CompanyId, certificate: GivenCertificate })
export type GiveCertificate = z.infer<typeof GiveCertificate>

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

/** Keeps what was calculated for a management. Where nothing is said of the costs of other years, those that were known stay. */
export const planSponsorship =
  ({ companyId, plan }: PlanSponsorship): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    const { hourlyCost, otherCosts: before = [] } = company.sponsorship ?? {}
    const { otherCosts: told, ...planned } = plan
    const otherCosts = told ?? otherCostsBeside(hourlyCost ? [hourlyCost, ...before] : before, plan.hourlyCost?.year)
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...company, sponsorship: { ...planned, ...(otherCosts && otherCosts.length > 0 && { otherCosts }) } } } })
  }

/** Notes that a certificate was handed out, with what it told. Refuses a day to come, and one before the last day it tells of. */
export const giveCertificate =
  ({ companyId, certificate }: GiveCertificate, world: World): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    if (certificate.on > world.today()) return refuse({ code: 'date/in-future', on: certificate.on })
    if (certificate.on < certificate.to) return refuse({ code: 'date/too-early', notBefore: certificate.to })
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...company, certificates: [...(company.certificates ?? []), certificate] } } })
  }

/** Takes back that a certificate was handed out: it was noted in error. Refuses one that is not noted. */
export const takeCertificateBack =
  ({ companyId, certificate }: GiveCertificate): Change =>
  book => {
    const company = book.companies[companyId]
    if (!company) return refuse({ code: 'casebook/unknown', id: companyId })
    const { certificates = [], ...rest } = company
    const found = certificates.findIndex(each => isSameCertificate(each, certificate))
    if (found === -1) return refuse({ code: 'company/nothing-to-undo' })
    const left = certificates.toSpliced(found, 1)
    return ok({ ...book, companies: { ...book.companies, [companyId]: { ...rest, ...(left.length > 0 && { certificates: left }) } } })
  }

const isSameCertificate = (one: GivenCertificate, other: GivenCertificate): boolean =>
  one.on === other.on && one.from === other.from && one.to === other.to && one.minutes === other.minutes && one.cents === other.cents
