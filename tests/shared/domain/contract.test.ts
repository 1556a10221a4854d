import { describe, expect, it } from 'vitest'

import { completedOn, Contract, missingSignatures } from '#shared/domain/contract'

import { aContract, day, threeSignatures } from '../../builders/casebook'

describe('the signatures of a contract', () => {
  it('are missing in the order of the frames', () => {
    expect(missingSignatures(aContract())).toEqual(['mentor', 'mentee', 'association'])
    expect(missingSignatures(aContract(1, { signatures: { mentee: '2026-03-05' } }))).toEqual(['mentor', 'association'])
    expect(missingSignatures(aContract(1, { signatures: threeSignatures }))).toEqual([])
  })

  it('complete it on the day of the last, whoever gave it', () => {
    expect(completedOn(aContract(1, { signatures: threeSignatures }))).toBe('2026-03-10')
    expect(completedOn(aContract(1, { signatures: { ...threeSignatures, mentor: day('2026-03-11') } }))).toBe('2026-03-11')
  })

  it('do not complete it while one is missing', () => {
    expect(completedOn(aContract())).toBeUndefined()
    expect(completedOn(aContract(1, { signatures: { mentor: '2026-03-05', mentee: '2026-03-05' } }))).toBeUndefined()
  })

  it('belong to three parties and no fourth', () => {
    expect(Contract.safeParse({ ...aContract(), signatures: { employer: '2026-03-05' } }).success).toBe(false)
  })
})
