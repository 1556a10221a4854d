import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

export const SCHEME = 'app'
const HOST = 'binome'
export const ORIGIN = `${SCHEME}://${HOST}`

/** Stands in index.html and in the policy wherever each answer has a nonce of its own. */
export const NONCE = '__NONCE__'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'nonce-${NONCE}'`,
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** The built files by the path a page asks for them: what is not in this table is not there. */
export type Pages = ReadonlyMap<string, string>

export const pagesIn = async (folder: string): Promise<Pages> => new Map(await filesUnder(folder, ''))

async function filesUnder(folder: string, path: string): Promise<[path: string, file: string][]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true })
  const found = entries.map(async (entry): Promise<[string, string][]> => {
    const here = `${path}/${entry.name}`
    return entry.isDirectory() ? filesUnder(folder, here) : [[here, join(folder, here)]]
  })
  return (await Promise.all(found)).flat()
}

/** What each kind of file of ours is; one that is not named here is not shown. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Answers from the table alone: nothing a page sends is ever made into a file name. */
export const servePages =
  (pages: Pages, load: (file: string) => Promise<Uint8Array<ArrayBuffer>>) =>
  async ({ url }: Pick<Request, 'url'>): Promise<Response> => {
    const { host, pathname } = new URL(url)
    const file = host === HOST ? pages.get(pathname) : undefined
    const type = file === undefined ? undefined : TYPES[extname(file)]
    if (file === undefined || type === undefined) return new Response(null, { status: 404 })
    const bytes = await load(file)
    return extname(file) === '.html' ? withPolicy(bytes) : new Response(bytes, { headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } })
  }

function withPolicy(page: Uint8Array): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(new TextDecoder().decode(page).replaceAll(NONCE, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY.replaceAll(NONCE, nonce),
      'x-content-type-options': 'nosniff',
    },
  })
}
