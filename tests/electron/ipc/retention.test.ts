import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { aFolder } from '../../builders/folder'
import { openHouse, valueOf } from '../../builders/house'
import { longOver, longOverMentee, SAID } from '../../builders/registers'

import { ok } from '#shared/core/result'

/** The files of a data folder in which the words stand, its backups aside. */
async function tellingFiles(folder: string, words: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = names.filter(each => each.isFile()).map(each => join(each.parentPath, each.name)).filter(path => !path.includes('sauvegardes'))
  const told = await Promise.all(paths.map(async path => ((await readFile(path)).includes(Buffer.from(words)) ? [path] : [])))
  return told.flat()
}

/** A house in which a pair ended long ago, words and all, entered on a day. */
async function houseOf(folder: string, today: string) {
  const house = await openHouse({ folder, today })
  valueOf(await house.ask('casebook.open'))
  return house
}

describe('words that were kept long enough', () => {
  it('go from every file of the folder, the history included, and what is counted stays', async () => {
    const folder = await aFolder()
    const house = await houseOf(folder, '2027-04-01')
    valueOf(await house.store.commit(() => ok(longOver()), { by: 'test', act: 'test' }))
    expect(await tellingFiles(folder, SAID)).not.toEqual([])

    const delta = valueOf(await house.ask('retention.clear-notes', { who: longOverMentee, purpose: 'interview-notes' }))
    expect(Object.keys(delta.put.interviews ?? {})).toHaveLength(2)
    await house.store.close()
    expect(await tellingFiles(folder, SAID)).toEqual([])
    expect(await tellingFiles(folder, 'Ateliers du Piroy')).not.toEqual([])
  })

  it('stay where it is too early', async () => {
    const house = await houseOf(await aFolder(), '2027-01-01')
    valueOf(await house.store.commit(() => ok(longOver()), { by: 'test', act: 'test' }))
    expect(await house.ask('retention.clear-notes', { who: longOverMentee, purpose: 'interview-notes' })).toEqual({ ok: false, error: { code: 'retention/nothing-due' } })
  })
})

describe('the history that is older than its length', () => {
  it('is counted, then loses its details and keeps who, when and what', async () => {
    const folder = await aFolder()
    const before = await houseOf(folder, '2024-01-10')
    const details = { kind: 'cpas', address: {}, contacts: [] } as const
    const delta = valueOf(await before.ask('partner.save', { details: { ...details, name: 'CPAS de Namur' } }))
    const [id = ''] = Object.keys(delta.put.partners ?? {})
    await before.store.close()

    const house = await houseOf(folder, '2026-03-16')
    valueOf(await house.ask('partner.save', { details: { ...details, name: 'CPAS d’Andenne' } }))
    expect(valueOf(await house.ask('retention.history'))).toEqual({ before: '2024-03-16', acts: 1, oldest: '2024-01-10T09:00:00.000Z' })
    expect(valueOf(await house.ask('retention.thin-history'))).toEqual({ before: '2024-03-16', acts: 0 })
    expect(valueOf(await house.ask('casebook.open')).partners).toHaveProperty(id)
    const left: (readonly [string, number])[] = []
    for await (const { act, delta } of house.store.journal()) left.push([act, Object.keys(delta.put).length])
    expect(left).toEqual([
      ['partner.save', 1],
      ['partner.save', 0],
    ])
  })
})
