import { describe, expect, it } from 'vitest'

import { analysisOf, domainsAsked, intakeValues, prioritiesIn, withDomain } from '../../../../../renderer/features/pairs/life/intake-values'

import { IntakeAnalysis } from '#shared/domain/intake'
import { listed } from '#shared/casebook/casebook'

import { aBookAtWork, acted, domain, pairId } from './a-pair-at-work'

const blank = intakeValues(undefined)
const [languages, network] = [domain('languages'), domain('network')]

describe('the fields of an in-take', () => {
  it('ask nothing of what is blank', () => {
    expect(analysisOf({ ...withDomain(blank, languages, { strengths: '  ' }), assets: ['', 'Ponctuelle', ''] })).toEqual({ domains: {}, assets: ['Ponctuelle'] })
  })

  it('show again what was kept', () => {
    const analysis = IntakeAnalysis.parse(analysisOf({ ...withDomain(blank, network, { weaknesses: 'Peu de contacts', priority: '2' }), synthesis: 'À suivre' }))
    const book = acted(aBookAtWork(), 'intake.save', { pairId: pairId(), analysis })
    expect(analysisOf(intakeValues(listed(book.intakes)[0]))).toEqual(analysis)
  })

  it('hold each priority once, and name the domains in their order', () => {
    const both = withDomain(withDomain(blank, languages, { priority: '2' }), network, { priority: '1' })
    expect(prioritiesIn(both)).toEqual([network, languages])
    const moved = withDomain(both, languages, { priority: '1' })
    expect(prioritiesIn(moved)).toEqual([languages])
    expect(IntakeAnalysis.safeParse(analysisOf(moved)).success).toBe(true)
  })

  it('leave out the domains that the association hid, unless something stands there', () => {
    const items = [{ key: languages, label: 'langues', hidden: true as const }, { key: network, label: 'réseau' }]
    expect(domainsAsked(items, blank).map(({ key }) => key)).toEqual([network])
    expect(domainsAsked(items, withDomain(blank, languages, { strengths: 'Néerlandais' })).map(({ key }) => key)).toEqual([languages, network])
  })
})
