import { describe, expect, it } from 'vitest'

import { openableStore } from '../../electron/main/store/openable-store'
import { newDataKey } from '../../electron/main/vault/data-key'
import { newRecoveryCode } from '../../electron/main/vault/recovery-code'
import { recoverySlot } from '../../electron/main/vault/slots'
import { recordFigure } from './figures'
import { type MemoryDisk, memoryDisk } from './memory-disk'
import { lastActIn, perform } from './programme'

const ACTS = 3
const code = newRecoveryCode()
const secret = { kind: 'recovery', text: code } as const
const storeOn = (disk: MemoryDisk) => openableStore({ folder: '/donnees', now: () => new Date('2026-03-16T09:00:00Z'), hostname: 'poste-1', isAlive: () => false, disk: disk.system, snapshot: { restMs: 60_000, latestMs: 60_000 } })

/** A small casebook at rest: a snapshot of the first acts, and the others in the journal. */
async function aDisk(isProtected: boolean) {
  const disk = memoryDisk()
  const store = storeOn(disk)
  await store.open()
  if (isProtected) {
    const key = newDataKey()
    await store.protect({ key, slots: [recoverySlot(key, code)] })
  }
  for (let n = 1; n <= ACTS; n += 1) {
    await perform(store, n)
    await store.settle()
  }
  await store.close()
  return disk
}

/** The same disk, one file of it with other bytes. */
async function withBytes(disk: MemoryDisk, path: string, bytes: Uint8Array): Promise<MemoryDisk> {
  const other = disk.cut(disk.namesPending(), 'kept')
  const file = await other.system.open(path, 'r+', 0o600)
  await file.truncate(0)
  await file.write(bytes, 0, bytes.length)
  await file.close()
  return other
}

/** The same bytes, one of them with a bit changed. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 0x20
  return changed
}

describe.each([
  ['in clear', false],
  ['protected', true],
])('a casebook %s', (_, isProtected) => {
  it('shows every byte flipped in its file and every truncation of it, says so, and comes back from the save before and the journal', async () => {
    const disk = await aDisk(isProtected)
    const whole = disk.files().get('/donnees/binome.json') ?? new Uint8Array()
    const changed = Array.from(whole, (_, at) => [flipped(whole, at), whole.subarray(0, at)]).flat()
    const counts = { undetected: 0, lost: 0, replaced: 0 }

    for (const bytes of changed) {
      const damaged = await withBytes(disk, '/donnees/binome.json', bytes)
      const opening = await storeOn(damaged).open({ secret })
      if (opening.ok || !['opening/damaged', 'opening/newer'].includes(opening.error.code)) counts.undetected += 1
      if (Buffer.compare(damaged.files().get('/donnees/binome.json') ?? new Uint8Array(), bytes) !== 0) counts.replaced += 1
      const recovered = await storeOn(damaged).open({ recover: true, secret })
      if (opening.ok || opening.error.code !== 'opening/newer') if (!recovered.ok || lastActIn(recovered.value) !== ACTS) counts.lost += 1
    }

    await recordFigure(`2-flips-${isProtected ? 'protected' : 'clear'}`, {
      what: `chaque octet changé et chaque troncature d’un petit dossier ${isProtected ? 'protégé' : 'en clair'} : vu, puis repris de l’enregistrement précédent et du journal`,
      ...{ tried: changed.length, acknowledgedLost: counts.lost, unreadable: counts.undetected },
    })
    expect(counts).toEqual({ undetected: 0, lost: 0, replaced: 0 })
  })

  it('opens whatever byte of its journal is flipped, with all that its file holds', async () => {
    const disk = await aDisk(isProtected)
    const [journal] = [...disk.files().keys()].filter(path => path.startsWith('/donnees/journal/')).toSorted().slice(-1)
    const whole = disk.files().get(journal ?? '') ?? new Uint8Array()
    expect(whole.length).toBeGreaterThan(100)

    for (const at of whole.keys()) {
      const opened = await storeOn(await withBytes(disk, journal ?? '', flipped(whole, at))).open({ secret })
      expect(opened.ok && lastActIn(opened.value), `byte ${at}`).toBe(ACTS)
    }
  })
})
