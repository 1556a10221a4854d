import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aCasebook } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { toldOn } from '../../builders/due'
import { aBreach, breachId } from '../../builders/registers'

import { breachesByDay, processingsInForce } from '#shared/casebook/registers'
import { defaults } from '#shared/defaults/defaults'
import { defaultRetention } from '#shared/defaults/retention'
import { toTell } from '#shared/domain/breach'
import { ProcessingId } from '#shared/domain/ids'

const volunteers = ProcessingId.parse('volunteers')
const texts = { name: 'Assurance', purpose: 'Assurer', people: 'Mentors', data: 'Identité', basis: 'Loi', recipients: 'Assureur', kept: '7 ans', security: 'Sous clé' }

describe('the register of processing', () => {
  it('is filled in beforehand, with the lengths in force', () => {
    const kept = (id: string, months = 24) =>
      processingsInForce(aCasebook({ settings: [{ ...defaultRetention, months: { ...defaultRetention.months, mentor: months } }] }), defaults).find(({ processing }) => processing.id === id)?.processing.kept
    expect(processingsInForce(aCasebook(), defaults)).toHaveLength(9)
    expect(kept('mentor-application')).toContain('24 mois après le dernier contact')
    expect(kept('mentor-application', 36)).toContain('36 mois après le dernier contact')
    expect(processingsInForce(aCasebook(), defaults).filter(({ processing }) => JSON.stringify(processing).includes('{m'))).toEqual([])
  })

  it('takes the association’s own text for a line, dated, until it goes back to what was proposed', () => {
    const changed = after(aCasebook(), 'processing.save', { id: volunteers, details: texts })
    expect(processingsInForce(changed, defaults).find(({ processing }) => processing.id === volunteers)).toEqual({ origin: 'changed', processing: { ...texts, id: volunteers, updatedOn: '2026-03-20' } })
    const back = after(changed, 'processing.remove', { id: volunteers })
    expect(processingsInForce(back, defaults)).toEqual(processingsInForce(aCasebook(), defaults))
    expect(reply(back, 'processing.remove', { id: volunteers })).toEqual(refusal({ code: 'casebook/unknown', id: volunteers }))
  })

  it('has lines of the association’s own at its end', () => {
    const own = after(aCasebook(), 'processing.save', { details: { ...texts, name: 'Vidéosurveillance' } })
    expect(processingsInForce(own, defaults).at(-1)).toMatchObject({ origin: 'own', processing: { name: 'Vidéosurveillance' } })
  })
})

describe('a breach', () => {
  const { id: _, ...details } = aBreach()

  it('is kept with its days in order, none of them to come', () => {
    expect(breachesByDay(after(aCasebook({ breaches: [aBreach(1)] }), 'breach.save', { details: { ...details, discoveredOn: day('2026-03-19') } })).map(({ discoveredOn }) => discoveredOn)).toEqual(['2026-03-19', '2026-03-18'])
    expect(reply(aCasebook(), 'breach.save', { details: { ...details, authorityToldOn: day('2026-03-21') } })).toEqual(refusal({ code: 'date/in-future', on: day('2026-03-21') }))
    expect(reply(aCasebook(), 'breach.save', { details: { ...details, peopleToldOn: day('2026-03-17') } })).toEqual(refusal({ code: 'date/too-early', notBefore: day('2026-03-18') }))
    expect(reply(aCasebook(), 'breach.save', { details: { ...details, happenedOn: day('2026-03-19') } })).toEqual(refusal({ code: 'breach/after-discovery', discoveredOn: day('2026-03-18') }))
    expect(reply(aCasebook(), 'breach.save', { id: breachId(), details })).toEqual(refusal({ code: 'casebook/unknown', id: breachId() }))
  })

  it('asks for the authority to be told where there is a risk, and for the people where it is high', () => {
    expect(toTell(aBreach(1, { risk: 'none' }))).toEqual([])
    expect(toTell(aBreach(1, { risk: 'high' }))).toEqual(['authority', 'people'])
    expect(toTell(aBreach(1, { risk: 'high', authorityToldOn: day('2026-03-19') }))).toEqual(['people'])
  })

  it('waits on Aujourd’hui until everyone is told, late once the 72 hours are over', () => {
    const told = (today: string, changes = {}) => toldOn(aCasebook({ breaches: [aBreach(1, { discoveredAt: '09:20', ...changes })] }), today, 'breach')
    expect(told('2026-03-18')).toEqual(['due: Violation de données découverte le 18/03/2026 à 9 h 20 : prévenez l’Autorité de protection des données, au plus tard le 21/03/2026 à 9 h 20, dans 3 jours'])
    expect(told('2026-03-22')).toEqual(['late: Violation de données découverte le 18/03/2026 à 9 h 20 : prévenez l’Autorité de protection des données, au plus tard le 21/03/2026 à 9 h 20, hier'])
    expect(told('2026-03-20', { risk: 'none' })).toEqual([])
    expect(told('2026-03-20', { authorityToldOn: day('2026-03-19') })).toEqual([])
  })
})
