import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { backupName, parsedName } from '../../../electron/main/backups/backup-name'
import { keptBackups } from '../../../electron/main/backups/kept-backups'

import { BackupReason } from '#shared/api/backups'

const DAY = 86_400_000
const today = '2026-11-23'
const instant = (daysAgo: number, minutes = 0) => new Date(Date.parse(`${today}T12:00:00Z`) - daysAgo * DAY - minutes * 60_000).toISOString()
const backup = (at: string, generation = 1) => ({ name: backupName(at, 'daily', generation), at })

const history = fc.uniqueArray(fc.integer({ min: 0, max: 800 * 24 * 60 }), { maxLength: 300 }).map(all => all.map((minutes, index) => backup(instant(0, minutes), index + 1)))

describe('the backups that stay', () => {
  it('are never more than ten, fourteen days, eight weeks and twelve months make together, and the newest is always among them', () => {
    fc.assert(
      fc.property(history, all => {
        const kept = keptBackups(all, today)
        const newest = all.toSorted((one, other) => (one.at < other.at ? 1 : -1))
        expect(kept.size).toBeLessThanOrEqual(10 + 14 + 8 + 12)
        for (const { name } of newest.slice(0, 10)) expect(kept).toContain(name)
      }),
    )
  })

  it('stay the same when nothing was added: a rotation that runs twice removes nothing more', () => {
    fc.assert(
      fc.property(history, all => {
        const kept = keptBackups(all, today)
        expect(keptBackups(all.filter(({ name }) => kept.has(name)), today)).toEqual(kept)
      }),
    )
  })

  it('hold one for each of the last fourteen days, eight weeks and twelve months of daily work', () => {
    const all = Array.from({ length: 700 }, (_, days) => backup(instant(days)))
    const kept = all.filter(({ name }) => keptBackups(all, today).has(name))
    for (const { name } of all.slice(0, 14)) expect(kept.map(each => each.name)).toContain(name)
    expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBeGreaterThanOrEqual(12)
    expect(kept.length).toBeLessThan(40)
  })

  it('keep a year of a programme that is opened once a month', () => {
    const all = Array.from({ length: 12 }, (_, months) => backup(instant(months * 30)))
    expect(keptBackups(all, today).size).toBe(12)
  })

  it('keep what bears a day to come, without letting it push out another', () => {
    const [wrong, right] = [Array.from({ length: 60 }, (_, days) => backup(instant(-400 - days))), Array.from({ length: 10 }, (_, days) => backup(instant(days)))]
    expect(keptBackups([...wrong, ...right], today).size).toBe(70)
  })
})

describe('the name of a backup', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.constantFrom(...BackupReason.options), fc.integer({ min: 1, max: 1e14 }), (date, reason, generation) => {
        const at = `${date.toISOString().slice(0, 19)}.000Z`
        expect(parsedName(backupName(at, reason, generation))).toMatchObject({ at, reason, generation })
      }),
    )
  })

  it.each(['binome.json', 'binome-2026-11-23-160000-daily-g1.binome.bak', '../binome-2026-11-23-160000-daily-g1.binome', 'binome-2026-13-23-160000-daily-g1.binome', 'binome-2026-11-23-160000-autre-g1.binome', 'binome-2026-11-23-160000-daily-g0.binome', 'BINOME-2026-11-23-160000-daily-g1.binome', 'binome-2026-11-23-160000-daily-g1.binome\n'])('%j is none', name => {
    expect(parsedName(name)).toBeUndefined()
  })
})
