import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { realDisk } from '../../../electron/main/store/file-system'
import { draftsFile } from '../../../electron/main/store/drafts-file'
import { piecesIn } from '../../../electron/main/store/pieces'
import { newDataKey } from '../../../electron/main/vault/data-key'
import type { Keys } from '../../../electron/main/vault/keys'
import { aFolder } from '../../builders/folder'
import { errno, gatedDisk } from './failing-disk'

const contract = Buffer.from('Le contrat de Fatima Benali')
const newKeys = (): Keys => ({ key: newDataKey(), slots: [] })

describe('a piece of a protected casebook', () => {
  it('lies on the disk as ciphertext and comes back as it was', async () => {
    const folder = await aFolder()
    const keys = newKeys()
    const pieces = piecesIn(realDisk, join(folder, 'pieces'), () => keys)

    const id = await pieces.keep(contract)

    expect((await readFile(join(folder, 'pieces', id))).includes('Benali')).toBe(false)
    expect(await pieces.read(id)).toEqual(contract)
    expect(await piecesIn(realDisk, join(folder, 'pieces'), newKeys).read(id)).toBeUndefined()
    expect(await piecesIn(realDisk, join(folder, 'pieces')).read(id)).toBeUndefined()
  })

  it('that lay in clear is read until it is sealed, and after', async () => {
    const folder = join(await aFolder(), 'pieces')
    const id = await piecesIn(realDisk, folder).keep(contract)
    const keys = newKeys()
    const pieces = piecesIn(realDisk, folder, () => keys)
    expect(await pieces.read(id)).toEqual(contract)

    await pieces.seal(id)
    await pieces.seal(id) // once more does no harm

    expect((await readFile(join(folder, id))).includes('Benali')).toBe(false)
    expect(await pieces.read(id)).toEqual(contract)
    expect(await pieces.list()).toEqual([id])
  })

  it('is not another one set in its place', async () => {
    const folder = join(await aFolder(), 'pieces')
    const keys = newKeys()
    const pieces = piecesIn(realDisk, folder, () => keys)
    const [one, other] = [await pieces.keep(contract), await pieces.keep(Buffer.from('un autre'))]

    await copyFile(join(folder, other), join(folder, one))

    expect(await pieces.read(one)).toBeUndefined()
  })

  it('can be taken away, and what is no piece cannot', async () => {
    const folder = join(await aFolder(), 'pieces')
    const pieces = piecesIn(realDisk, folder)
    const id = await pieces.keep(contract)
    await writeFile(join(folder, 'à moi.txt'), 'à moi')

    await pieces.remove(id)
    await pieces.remove('../binome.json' as typeof id)

    expect(await pieces.list()).toEqual([])
    expect(await readFile(join(folder, 'à moi.txt'), 'utf8')).toBe('à moi')
  })
})

describe('drafts of forms', () => {
  it('come back as they were kept, sealed where the casebook is protected', async () => {
    const path = join(await aFolder(), 'brouillons.json')
    const keys = newKeys()
    const drafts = draftsFile(realDisk, path, () => keys)
    expect(await drafts.read()).toBeUndefined()

    await drafts.keep({ '/mentors/nouveau': { familyName: 'Benali' } })

    expect((await readFile(path)).includes('Benali')).toBe(false)
    expect(await drafts.read()).toEqual({ '/mentors/nouveau': { familyName: 'Benali' } })
    expect(await draftsFile(realDisk, path, newKeys).read()).toBeUndefined()
  })

  it('wait in memory, sealed, where the disk refuses them, until it takes them', async () => {
    const path = join(await aFolder(), 'brouillons.json')
    const disk = { isFull: false }
    const gated = gatedDisk(call => {
      if (disk.isFull && call === 'open') throw errno('ENOSPC', call)
    })
    let keys: Keys | undefined = newKeys()
    const theirs = keys
    const drafts = draftsFile(gated, path, () => keys)
    await drafts.keep({ '/ note': { note: ['avant'] } })

    disk.isFull = true
    await expect(drafts.keep({ '/ note': { note: ['après'] } })).rejects.toThrow('ENOSPC')
    expect(drafts.refused()).toBe('store/disk-full')
    keys = newKeys()
    expect(await drafts.read()).toBeUndefined()
    keys = theirs
    expect(await drafts.read()).toEqual({ '/ note': { note: ['après'] } })

    disk.isFull = false
    await drafts.keepWaiting()
    expect(drafts.refused()).toBeUndefined()
    expect(await draftsFile(realDisk, path, () => theirs).read()).toEqual({ '/ note': { note: ['après'] } })
  })

  it.each([['nothing sound', 'BINOME1\n'], ['no JSON', '{'], ['a trap', '{"__proto__":{"x":1}}']])('are none where the file holds %s', async (_, text) => {
    const path = join(await aFolder(), 'brouillons.json')
    await writeFile(path, text)

    expect(await draftsFile(realDisk, path, () => undefined).read()).toBeUndefined()
  })
})
