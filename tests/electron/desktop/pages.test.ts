import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { NONCE, ORIGIN, pagesIn, servePages } from '../../../electron/main/desktop/pages'
import { aFolder } from '../../builders/folder'

async function aBuild() {
  const folder = await aFolder()
  await mkdir(join(folder, 'built', 'assets'), { recursive: true })
  await copyFile('renderer/index.html', join(folder, 'built', 'index.html'))
  await writeFile(join(folder, 'built', 'assets', 'main.js'), 'script')
  await writeFile(join(folder, 'secret.txt'), 'secret')

  const answer = servePages(await pagesIn(join(folder, 'built')), file => readFile(file))
  return (url: string) => answer({ url })
}

describe('the pages', () => {
  it('are the built files', async () => {
    const ask = await aBuild()

    expect(await (await ask(`${ORIGIN}/assets/main.js`)).text()).toBe('script')
  })

  it.each([
    `${ORIGIN}/`,
    `${ORIGIN}/assets`,
    `${ORIGIN}/../secret.txt`,
    `${ORIGIN}/..%2fsecret.txt`,
    `${ORIGIN}/%2e%2e/secret.txt`,
    `${ORIGIN}/assets/..%5c..%5c..%5csecret.txt`,
    `${ORIGIN}/index.html%00`,
    'app://elsewhere/index.html',
  ])('do not include %s', async url => {
    expect((await (await aBuild())(url)).status).toBe(404)
  })

  it('come with a policy and a nonce of their own', async () => {
    const ask = await aBuild()
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const page = await ask(`${ORIGIN}/index.html`)
        const policy = page.headers.get('content-security-policy') ?? ''
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
        expect(await page.text()).toContain(`content="${nonce}"`)
        expect(policy).not.toContain('unsafe')
        return nonce
      }),
    )

    expect(new Set([...nonces, NONCE, 'none']).size).toBe(4)
  })
})
