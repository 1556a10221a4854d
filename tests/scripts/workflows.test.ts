import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const WORKFLOWS = join(ROOT, '.github/workflows')

it.each(await readdir(WORKFLOWS))('%s runs only scripts that there are, and pins what it uses of others', async name => {
  const text = await readFile(join(WORKFLOWS, name), 'utf8')
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> } // our own file
  for (const [, script = ''] of text.matchAll(/\bnode (scripts\/[\w-]+\.mjs)/g)) await expect(access(join(ROOT, script)), script).resolves.toBeUndefined()
  for (const [, script = ''] of text.matchAll(/\bnpm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script])
  for (const [, action = ''] of text.matchAll(/\buses: (\S+)/g)) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/)
})
