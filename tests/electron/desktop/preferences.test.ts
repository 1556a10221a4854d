import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { openPreferences } from '../../../electron/main/desktop/preferences'
import { aFolder } from '../../builders/folder'

const bounds = { x: 10, y: 20, width: 1280, height: 720 }

it('remembers where the window was', async () => {
  const path = join(await aFolder(), 'preferences.json')
  await (await openPreferences(path)).remember({ bounds })

  expect((await openPreferences(path)).read()).toEqual({ bounds })
})

it.each(['', 'null', '{"bounds":{"x":"left"}}', '{"bounds"'])('does without a file that says %j', async text => {
  const path = join(await aFolder(), 'preferences.json')
  await writeFile(path, text)

  expect((await openPreferences(path)).read()).toEqual({})
})

it('goes on when they cannot be written, and leaves nothing behind', async () => {
  const folder = await aFolder()
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const preferences = await openPreferences(join(file, 'preferences.json'))

  await preferences.remember({ maximized: true })

  expect(preferences.read()).toEqual({ maximized: true })
  expect(await readdir(folder)).toEqual(['a-file'])
})
