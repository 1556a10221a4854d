import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { licencesOf, packageFolderOf } from '../../scripts/licences.mjs'
import { aFolder } from '../builders/folder'

const LICENCE = { LICENSE: 'Do as you like.\r\n' }

async function aPackage(root: string, name: string, described: object, files: Readonly<Record<string, string>> = LICENCE): Promise<string> {
  const folder = join(root, 'node_modules', name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...described }))
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  return join(folder, 'index.js')
}

it.each([
  ['/maison/node_modules/zod/v4/core.js', '/maison/node_modules/zod'],
  ['/maison/node_modules/@mantine/core/styles.css?used', '/maison/node_modules/@mantine/core'],
  ['/maison/node_modules/vite/node_modules/ws/index.js', '/maison/node_modules/vite/node_modules/ws'],
  ['\0/maison/node_modules/sax/sax.js?commonjs-proxy', '/maison/node_modules/sax'],
  ['C:\\maison\\node_modules\\zod\\index.js', 'C:\\maison\\node_modules\\zod'],
  ['/maison/shared/core/result.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('finds the package of a module: %j', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder)
})

it('names each package once, by name, with its author and the texts of its licence', async () => {
  const root = await aFolder()
  const ids = [await aPackage(root, 'zut', { author: 'Ada Lovelace <ada@example.org>' }, { 'LICENSE.md': 'Un.', NOTICE: 'Deux.', 'licenses.js': 'export {}' }), await aPackage(root, 'abc', { license: { type: 'ISC' }, author: { name: 'Bob' } })]
  expect(licencesOf([...ids, ...ids, join(root, 'shared/core.ts')], root)).toEqual([
    { name: 'abc', version: '1.0.0', licence: 'ISC', by: 'Bob', text: 'Do as you like.' },
    { name: 'zut', version: '1.0.0', licence: 'MIT', by: 'Ada Lovelace', text: 'Un.\n\nDeux.' },
  ])
})

it('takes along what lies joined together in the file of another', async () => {
  const root = await aFolder()
  const docx = await aPackage(root, 'docx', {})
  for (const name of ['fflate', 'nanoid']) await aPackage(root, name, {})
  expect(licencesOf([docx], root).map(({ name }) => name)).toEqual(['docx', 'fflate', 'nanoid'])
})

it('refuses a package that hands out no text, or names no licence, and is not known here', async () => {
  const root = await aFolder()
  const ids = [await aPackage(root, 'muet', {}, {}), await aPackage(root, 'vague', { license: undefined }), await aPackage(root, 'wouter', { license: 'Unlicense' }, {})]
  expect(() => licencesOf(ids, root)).toThrow('No text of a licence: muet (MIT), vague (no licence)')
})
