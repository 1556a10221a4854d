import { describe, expect, it } from 'vitest'

import { defaults } from '#shared/defaults/defaults'
import { printSheet } from '#shared/documents/sheets'

import { aBusyWeek } from '../../builders/busy-week'
import { aCasebook, aMentee, aPairAt, day } from '../../builders/casebook'
import { aCheckIn, aFollowUp } from '../../builders/ending'

function printed(book: Parameters<typeof printSheet>[0], today: string): string {
  const list = printSheet(book, { kind: 'week-list' }, { today: day(today), defaults })
  if (!list.ok || list.value.kind !== 'document') throw new Error('refused')
  return JSON.stringify(list.value.document).replaceAll(/[\u00A0\u202F]/g, ' ')
}

describe('the list of the week', () => {
  it('tells seven days, today included', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    expect(printed(book, '2026-04-17')).toContain('Du 17 avril 2026 au 23 avril 2026')
    expect(printed(book, '2026-04-17')).toContain('suivi n° 1, 23/04/2026')
    expect(printed(book, '2026-04-16')).not.toContain('suivi n° 1')
  })

  it('begins with what worries most', () => {
    const red = aCheckIn('mentee', 1, { assessment: { level: 'red', on: '2026-09-10', reason: 'Se parlent à peine' } })
    const text = printed(aCasebook({ pairs: [aPairAt('active')], checkIns: [red] }), '2026-09-20')
    expect(text.indexOf('Le dernier jour était')).toBeGreaterThan(-1)
    expect(text.indexOf('Niveau rouge')).toBeGreaterThan(text.indexOf('Le dernier jour était'))
    expect(text.indexOf('pour Yusuf : agir')).toBeLessThan(text.indexOf('Aucune infolettre'))
  })

  it('names for each call the day since when it waits', () => {
    const mentee = aMentee(1, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })
    expect(printed(aCasebook({ pairs: [aPairAt('closed')], mentees: [mentee], followUps: [aFollowUp()] }), '2027-03-20')).toContain('à 6 mois, 12/03/2027')
  })

  it('counts how many of the lines left out are late', () => {
    expect(printed(aBusyWeek(90), '2026-04-24')).toMatch(/et \d+ autres lignes, dont \d+ en retard, à l’écran/)
  })
})
