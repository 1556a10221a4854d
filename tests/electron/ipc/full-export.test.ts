import { describe, expect, it } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'
import { aPicture } from '../../builders/picture'
import { aHouseAtWork } from './a-house'

import { emptyCasebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { playSample } from '#shared/sample/play-sample'

/** A house that holds the whole sample programme, each paper of it a piece of its own, and the file of everything. */
async function anExport() {
  const house = await openHouse()
  valueOf(await house.ask('casebook.open'))
  let papers = 0
  const press = async () => valueOf(await house.store.keepPiece(new TextEncoder().encode(`%PDF-1.7 n° ${(papers += 1)}`)))
  const played = await playSample({ book: emptyCasebook, defaults, logo: valueOf(await house.store.keepPiece(await aPicture())), press: { contract: press, amendment: press } })
  if (!played.ok) throw new Error(JSON.stringify(played.error))
  valueOf(await house.store.commit(() => played, { by: 'first-run', act: 'sample.load' }))
  valueOf(await house.ask('export.save-as', { format: 'json' }))
  const bytes = house.files.get('/bureau/2026-03-16_export-complet.json')
  if (!bytes) throw new Error('nothing was written')
  return { house, bytes: Uint8Array.from(bytes) }
}

const changed = (bytes: Uint8Array, from: string, to: string) => new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to))

describe('an export of everything', () => {
  it('that is stopped while its papers are read writes nothing', async () => {
    const { house } = await anExport()
    house.files.clear()
    const underWay = house.ask('export.save-as', { format: 'json' })
    valueOf(await house.ask('job.stop'))
    expect(await underWay).toEqual({ ok: false, error: { code: 'job/stopped' } })
    expect([...house.files]).toEqual([])
  })

  it('taken over by an empty house gives the same casebook and the same pieces, on the disk', async () => {
    const { house, bytes } = await anExport()
    const there = house.store.read()
    const other = await openHouse()
    valueOf(await other.ask('casebook.open'))
    valueOf(await other.ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Cléo', familyName: 'Œuvrard' } }))

    valueOf(await other.ask('export.import', { bytes }))

    await other.store.close()
    const again = await openHouse({ folder: other.dataFolder })
    expect(valueOf(await again.ask('casebook.open'))).toEqual(there)
    for (const { pdf } of listed(there?.contracts ?? {})) expect(valueOf(await again.ask('piece.read', { id: pdf }))).toEqual(valueOf(await house.ask('piece.read', { id: pdf })))
  })

  it('that was changed on the way is refused, and nothing changes', async () => {
    const { bytes } = await anExport()
    const other = await openHouse()
    const empty = valueOf(await other.ask('casebook.open'))

    const [name] = [/"([0-9a-f]{64})":"(.{12})/.exec(new TextDecoder().decode(bytes))?.[2] ?? '']
    expect(await other.ask('export.import', { bytes: changed(bytes, name, 'AAAAAAAAAAAA') })).toEqual({ ok: false, error: { code: 'export/damaged' } })
    expect(await other.ask('export.import', { bytes: new TextEncoder().encode('{"application":"autre"}') })).toEqual({ ok: false, error: { code: 'export/not-one' } })
    expect(await other.ask('export.import', { bytes: new Uint8Array([0xff, 0xfe]) })).toEqual({ ok: false, error: { code: 'export/not-one' } })
    expect(await other.ask('export.import', { bytes: bytes.slice(0, -1000) })).toEqual({ ok: false, error: { code: 'export/damaged' } })
    expect(other.store.read()).toEqual(empty)
  })

  it('whose files were changed since is taken over only where that is accepted', async () => {
    const { house, bytes } = await anExport()
    const edited = JSON.parse(new TextDecoder().decode(bytes)) as { casebook: { mentors: Record<string, { familyName: string }> } }
    const [mentor] = Object.values(edited.casebook.mentors)
    if (!mentor) throw new Error('no mentor')
    mentor.familyName = 'Modifié'
    const other = await openHouse()
    valueOf(await other.ask('casebook.open'))
    const question = { bytes: new TextEncoder().encode(JSON.stringify(edited, null, 2)) }

    expect(await other.ask('export.import', question)).toEqual({ ok: false, error: { code: 'export/changed' } })
    valueOf(await other.ask('export.import', { ...question, evenIfChanged: true }))
    expect(listed(other.store.read()?.mentors ?? {}).map(({ familyName }) => familyName)).toContain('Modifié')
    expect(Object.keys(other.store.read()?.mentors ?? {})).toEqual(Object.keys(house.store.read()?.mentors ?? {}))
  })

  it('that was only laid out otherwise counts as unchanged', async () => {
    const { bytes } = await anExport()
    const other = await openHouse()
    valueOf(await other.ask('casebook.open'))
    valueOf(await other.ask('export.import', { bytes: new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2)) }))
  })

  it('is not taken over where people work already', async () => {
    const { ask, store } = await aHouseAtWork()
    const before = store.read()

    expect(await ask('export.import', { bytes: new TextEncoder().encode('{}') })).toEqual({ ok: false, error: { code: 'export/not-empty' } })
    expect(store.read()).toBe(before)
  })
})
