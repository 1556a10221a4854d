import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { checksumsOf } from '../../scripts/checksums.mjs'
import { aFolder } from '../builders/folder'

it('sums what people download, by name, as `sha256sum --check` reads it, and nothing that lies beside it', async () => {
  const folder = await aFolder()
  for (const [name, text] of [['b.deb', 'abc'], ['a.exe', ''], ['latest.yml', 'x'], ['a.exe.blockmap', 'x'], ['builder-debug.yml', 'x']] as const) await writeFile(join(folder, name), text)
  expect(await checksumsOf(folder)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.exe\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb\n',
  )
})

it('has nothing to say of a folder where nothing was packed', async () => {
  expect(await checksumsOf(await aFolder())).toBe('')
})
