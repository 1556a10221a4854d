import { describe, expect, it } from 'vitest'

import type { CasebookRefusal } from '#shared/casebook/refusal'
import { type AgreementStep, agreementIsCurrent, agreementOf, Company } from '#shared/domain/company'

import { aCasebook, aCompany, companyId, day } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'

const untalked = () => aCasebook({ companies: [aCompany(1, { talks: [] })] })
const move = (step: AgreementStep) => ({ companyId: companyId(1), step })
const presented: AgreementStep = { state: 'presented', on: day('2026-01-12'), to: 'Anne Thiry' }
const granted: AgreementStep = { state: 'granted', on: day('2026-02-02'), signatory: 'Paul Thiry', signatoryRole: 'administrateur' }

describe('the talks with a management', () => {
  it('go on step by step, and the last one holds', () => {
    const steps = [presented, granted, { state: 'suspended', on: day('2026-03-02'), reason: 'Réorganisation' }, { ...granted, on: day('2026-03-02') }] as const
    const book = steps.reduce((before, step) => after(before, 'company.move-agreement', move(step)), untalked())
    const company = book.companies[companyId(1)]
    expect(company?.talks).toEqual(steps)
    expect(company && agreementOf(company)).toEqual({ ...granted, on: '2026-03-02' })
  })

  it('are taken back one step at a time, down to nothing', () => {
    const book = after(after(untalked(), 'company.move-agreement', move(presented)), 'company.move-agreement', move(granted))
    const once = after(book, 'company.undo-agreement', { companyId: companyId(1) })
    expect(once.companies[companyId(1)]?.talks).toEqual([presented])
    const twice = after(once, 'company.undo-agreement', { companyId: companyId(1) })
    expect(twice).toEqual(untalked())
    expect(agreementOf(aCompany(1, { talks: [] }))).toEqual({ state: 'to-contact' })
    expect(reply(twice, 'company.undo-agreement', { companyId: companyId(1) })).toEqual(refusal({ code: 'company/nothing-to-undo' }))
  })

  it.each<[string, Partial<ReturnType<typeof move>>, CasebookRefusal]>([
    ['a day to come', { step: { ...presented, on: day('2026-03-21') } }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['a day before the last step', { step: { ...presented, on: day('2025-11-02') } }, { code: 'date/too-early', notBefore: day('2025-11-03') }],
    ['a company we do not know', { companyId: companyId(9) }, { code: 'casebook/unknown', id: companyId(9) }],
  ])('refuse %s', (_, changes, error) => {
    expect(reply(aCasebook(), 'company.move-agreement', { ...move(presented), ...changes })).toEqual(refusal(error))
  })

  it.each([
    ['nothing was said yet', []],
    ['the mentoring was only presented', [presented]],
    ['it was refused', [{ state: 'refused', on: day('2026-02-02') }]],
    ['it is suspended already', [granted, { state: 'suspended', on: day('2026-02-09') }]],
  ] as const)('are not suspended while %s', (_, talks) => {
    const book = aCasebook({ companies: [aCompany(1, { talks })] })
    expect(reply(book, 'company.move-agreement', move({ state: 'suspended', on: day('2026-03-02') }))).toEqual(refusal({ code: 'company/step-not-possible', step: 'suspended' }))
  })

  it('cannot be written down out of order', () => {
    expect(Company.safeParse({ ...aCompany(), talks: [granted, presented] }).success).toBe(false)
  })
})

describe('an agreement', () => {
  it.each([
    ['on its first day', {}, '2026-02-02', true],
    ['before it', {}, '2026-02-01', false],
    ['on its last day', { until: day('2026-12-31') }, '2026-12-31', true],
    ['after it', { until: day('2026-12-31') }, '2027-01-01', false],
    ['after it, where it is renewed', { until: day('2026-12-31'), renewed: true }, '2027-01-01', true],
  ] as const)('is current or not %s', (_, changes, on, current) => {
    expect(agreementIsCurrent({ ...granted, ...changes }, day(on))).toBe(current)
  })

  it('is current only when it is granted', () => {
    const others = [{ state: 'to-contact' as const }, presented, { state: 'refused', on: day('2026-01-12') }, { state: 'suspended', on: day('2026-01-12') }] as const
    expect(others.map(each => agreementIsCurrent(each, day('2026-03-20')))).toEqual([false, false, false, false])
  })
})

it('keeps what was calculated for a management, the last one only', () => {
  const plan = { mentors: 3, withOptional: ['contacts'], coupled: false } as const
  const once = after(aCasebook(), 'company.plan-sponsorship', { companyId: companyId(1), plan })
  const twice = after(once, 'company.plan-sponsorship', { companyId: companyId(1), plan: { ...plan, mentors: 5 } })
  expect(twice.companies[companyId(1)]?.sponsorship).toEqual({ ...plan, mentors: 5 })
  expect(reply(aCasebook(), 'company.plan-sponsorship', { companyId: companyId(9), plan })).toEqual(refusal({ code: 'casebook/unknown', id: companyId(9) }))
  expect(reply(aCasebook(), 'company.undo-agreement', { companyId: companyId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: companyId(9) }))
})

it('keeps the costs of other years beside a new one, unless it is told which to keep', () => {
  const plan = (cents: number, year: number) => ({ mentors: 1, withOptional: [], coupled: false, hourlyCost: { cents, year, source: 'RH' } })
  const plans = [plan(5000, 2024), plan(5150, 2025), plan(5200, 2025)]
  const book = plans.reduce((before, each) => after(before, 'company.plan-sponsorship', { companyId: companyId(1), plan: each }), aCasebook())
  expect(book.companies[companyId(1)]?.sponsorship).toEqual({ ...plan(5200, 2025), otherCosts: [plan(5000, 2024).hourlyCost] })
  const alone = after(book, 'company.plan-sponsorship', { companyId: companyId(1), plan: { ...plan(5200, 2025), otherCosts: [] } })
  expect(alone.companies[companyId(1)]?.sponsorship).toEqual(plan(5200, 2025))
})

describe('a certificate that was handed out', () => {
  const certificate = { on: day('2026-02-16'), from: day('2025-01-01'), to: day('2025-12-31'), minutes: 1221, cents: 104_803 }
  const asked = { companyId: companyId(1), certificate }

  it('is noted as it was, stays when the file is corrected, and is taken back', () => {
    const noted = after(aCasebook(), 'company.give-certificate', asked)
    expect(noted.companies[companyId(1)]?.certificates).toEqual([certificate])
    const { id, talks: _, sponsorship: _plan, certificates: _given, ...details } = aCompany(1, { name: 'Thiry et fils' })
    expect(after(noted, 'company.save', { id, details }).companies[id]?.certificates).toEqual([certificate])
    expect(after(noted, 'company.take-certificate-back', asked)).toEqual(aCasebook())
  })

  it.each<[string, object, CasebookRefusal]>([
    ['on a day to come', { on: day('2026-03-21') }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['before its last day', { to: day('2026-02-28') }, { code: 'date/too-early', notBefore: day('2026-02-28') }],
  ])('cannot have been handed out %s', (_, changes, error) => {
    expect(reply(aCasebook(), 'company.give-certificate', { ...asked, certificate: { ...certificate, ...changes } })).toEqual(refusal(error))
  })

  it('that is not noted cannot be taken back', () => {
    expect(reply(aCasebook(), 'company.take-certificate-back', asked)).toEqual(refusal({ code: 'company/nothing-to-undo' }))
  })
})
