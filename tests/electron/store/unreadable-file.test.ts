import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { seal } from '../../../electron/main/store/envelope'
import { aFolder } from '../../builders/folder'
import { aFolderWith, aStore, bookWith, cleo, LEFTOVER, put, savedAt } from './a-store'
import { errno, gatedDisk } from './failing-disk'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { refuse } from '#shared/core/result'

const whole = Buffer.from(seal({ generation: 3, savedAt, book: bookWith(1) }))

describe('a file that cannot be understood', () => {
  it.each<[string, string | Uint8Array]>([
    ['nothing at all', ''],
    ['null', 'null'],
    ['false', 'false'],
    ['nought', '0'],
    ['an empty text', '""'],
    ['the JSON of another program', '{"name":"binome","version":1}'],
    ['a bare casebook without its envelope', JSON.stringify(bookWith(1))],
    ['half a casebook', whole.subarray(0, whole.length / 2)],
    ['a casebook and something after it', Buffer.concat([whole, Buffer.from('\n')])],
    ['a casebook altered by hand', whole.toString().replace('Zoë', 'Zoé')],
    ['a casebook altered by a Latin-1 editor', Buffer.from(whole.toString(), 'latin1')],
    ['a casebook of another generation', whole.toString().replace('"generation":3', '"generation":4')],
    ['a casebook followed by zeros', Buffer.concat([whole.subarray(0, -40), Buffer.alloc(40)])],
    ['zeros', Buffer.alloc(whole.length)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('for it holds %s, is left byte for byte', async (_, bytes) => {
    const folder = await aFolderWith(bytes)
    await writeFile(join(folder, LEFTOVER), '{}')
    const store = await aStore({ folder })

    for (const anyway of [false, true]) {
      expect(await store.open({ anyway })).toEqual(refuse({ code: 'opening/damaged', path: store.file }))
    }
    expect(await store.commit(put(1), cleo)).toEqual(refuse({ code: 'store/not-open' }))
    expect(store.read()).toBeUndefined()
    expect(await readFile(store.file)).toEqual(Buffer.from(bytes))
    expect((await readdir(folder)).sort()).toEqual(['binome.json', LEFTOVER]) // the lock is given back, the leftover may be all there is
  })

  it('for a newer version wrote it, is left byte for byte', async () => {
    const bytes = whole.toString().replace(`"format":${CURRENT_FORMAT}`, '"format":12')
    const store = await aStore({ folder: await aFolderWith(bytes) })

    expect(await store.open({ anyway: true })).toEqual(refuse({ code: 'opening/newer', path: store.file, format: 12 }))
    expect(await readFile(store.file, 'utf8')).toBe(bytes)
  })

  it('for it is a folder, is left alone', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'binome.json'))
    const store = await aStore({ folder })

    expect(await store.open({ anyway: true })).toEqual(refuse({ code: 'opening/unreadable', path: store.file, cause: 'EISDIR' }))
  })

  it.skipIf(process.platform === 'win32')('for it is a link that leads nowhere, is not taken for absent', async () => {
    const folder = await aFolder()
    await symlink(join(folder, 'unplugged', 'binome.json'), join(folder, 'binome.json'))
    const store = await aStore({ folder })

    expect(await store.open({ anyway: true })).toEqual(refuse({ code: 'opening/unreadable', path: store.file, cause: 'ENOENT' }))
  })

  it('for it is longer than any text can be, is not even read', async () => {
    const store = await aStore({ folder: await aFolderWith('{') })
    await truncate(store.file, 600_000_000) // a hole: it takes no room on the disk

    expect(await store.open()).toEqual(refuse({ code: 'opening/unreadable', path: store.file, cause: 'EFBIG' }))
  })

  it('for the system will not let us read it, is left alone', async () => {
    const disk = gatedDisk((call, path) => {
      if (call === 'open' && path.endsWith('binome.json')) throw errno('EACCES')
    })
    const store = await aStore({ folder: await aFolderWith(whole), disk })

    expect(await store.open({ anyway: true })).toEqual(refuse({ code: 'opening/unreadable', path: store.file, cause: 'EACCES' }))
    expect(await readFile(store.file)).toEqual(whole)
  })
})
