import { describe, expect, it } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'

describe('appointments for a calendar program', () => {
  it('are saved where a person chooses, as a file that such a program opens', async () => {
    const { ask, files } = await openHouse()
    const saved = valueOf(await ask('calendar.save-as', { fileName: '2026-03-19_rencontre_B-2026-001', events: [{ uid: 'rencontre-1@binome', title: 'Rencontre', on: '2026-03-19' }] }))
    expect(saved).toEqual({ outcome: 'saved', path: '/bureau/2026-03-19_rencontre_B-2026-001.ics' })
    expect(new TextDecoder().decode(files.get('/bureau/2026-03-19_rencontre_B-2026-001.ics'))).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*UID:rencontre-1@binome\r\n[\s\S]*END:VCALENDAR\r\n$/)
  })
})
