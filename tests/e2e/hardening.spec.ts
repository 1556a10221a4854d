import type { Page } from '@playwright/test'

import { expect, test } from './fixtures'

/** What the page is, after whatever was tried: where it stands, and whether anything of another ran. */
const stateOf = (page: Page) => page.evaluate(() => ({ address: location.origin + location.pathname, ran: 'ran' in window }))
const HOME = { address: 'app://binome/index.html', ran: false }

/** Every way by which a page may be led elsewhere; each is tried on the real window. */
const WAYS_OUT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an address': page => page.evaluate(() => void (location.href = 'https://example.org/')),
  'a file of the machine': page => page.evaluate(() => void (location.href = 'file:///etc/passwd')),
  'a script as an address': page => page.evaluate(() => void (location.href = 'javascript:void(window.ran=true)')),
  'data as an address': page => page.evaluate(() => void (location.href = 'data:text/html,<script>window.ran=true</script>')),
  'a form': page =>
    page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' })
      document.body.append(form)
      form.submit()
    }),
  'a refresh': page => page.evaluate(() => document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=https://example.org/' }))),
  'a click of the middle button': async page => {
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'ailleurs' })
      Object.assign(link.style, { position: 'fixed', top: 0, left: 0, width: '200px', height: '100px', zIndex: 99999 })
      document.body.append(link)
    })
    await page.mouse.click(50, 50, { button: 'middle' })
    await page.keyboard.down('Control')
    await page.mouse.click(50, 50)
    await page.keyboard.up('Control')
  },
  'a new window': page => page.evaluate(() => void window.open('https://example.org/', '_blank', 'noopener')),
  'a frame': page => page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>parent.ran=true</script>' }))),
  'a page within the page': page => page.evaluate(() => document.body.append(Object.assign(document.createElement('webview'), { src: 'https://example.org/' }))),
  'an embedded thing': page => page.evaluate(() => document.body.append(Object.assign(document.createElement('object'), { data: 'https://example.org/x.svg' }))),
  'a file let go over the window': page =>
    page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['<script>ran=true</script>'], 'page.html', { type: 'text/html' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }),
  'a download': page =>
    page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.bat' })
      link.click()
    }),
}

test('no way leads out of the page', async ({ launch }) => {
  test.setTimeout(120_000)
  const { app, page } = await launch()
  const downloads: string[] = []
  page.on('download', download => downloads.push(download.suggestedFilename()))
  for (const [way, take] of Object.entries(WAYS_OUT)) {
    await take(page).catch(() => undefined) // some are refused with an exception
    // The page answers after what was tried before: what it was led to would have begun by now.
    await page.evaluate(() => new Promise(done => setTimeout(done, 150)))
    expect(await stateOf(page), way).toEqual(HOME)
    expect(await app.evaluate(({ BrowserWindow, webContents }) => [BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length]), way).toEqual([1, 1])
  }
  expect(downloads).toEqual([])
})

test('the policy lets nothing run that we did not write', async ({ launch }) => {
  const { page } = await launch()
  const blocked = await page.evaluate(async () => {
    const said: string[] = []
    document.addEventListener('securitypolicyviolation', event => said.push(event.effectiveDirective))
    const add = (tag: 'script' | 'img' | 'iframe' | 'link', parts: object) => document.body.append(Object.assign(document.createElement(tag), parts))
    add('script', { textContent: 'window.ran = true' })
    add('script', { src: 'data:text/javascript,window.ran=true' })
    add('script', { src: 'https://example.org/x.js' })
    add('img', { src: 'https://example.org/x.png' })
    add('iframe', { src: 'data:text/html,hello' })
    add('link', { rel: 'stylesheet', href: 'https://example.org/x.css' })
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">')
    // In a turn of its own: what a debugger calls directly may evaluate whatever the policy says.
    const evaluated = await new Promise<string[]>(done =>
      setTimeout(() =>
        done(
          ['eval', 'Function'].map(name => {
            try {
              return String((Reflect.get(window, name) as (code: string) => unknown)('window.ran = true'))
            } catch (fault) {
              return fault instanceof Error ? fault.name : 'refused'
            }
          }),
        ),
      ),
    )
    const worker = await new Promise(done => {
      try {
        const made = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
        made.onmessage = () => done('ran')
        made.onerror = () => done('refused')
      } catch {
        done('refused')
      }
    })
    const socket = await new Promise(done => {
      try {
        const made = new WebSocket('wss://example.org/')
        made.onopen = () => done('open')
        made.onerror = () => done('refused')
      } catch {
        done('refused')
      }
    })
    await new Promise(done => setTimeout(done, 300))
    return { directives: [...new Set(said)].toSorted(), evaluated, worker, socket, ran: 'ran' in window }
  })

  expect(blocked).toMatchObject({ evaluated: ['EvalError', 'EvalError'], worker: 'refused', socket: 'refused', ran: false })
  for (const directive of ['script-src-elem', 'script-src-attr', 'img-src', 'style-src-elem', 'frame-src']) expect(blocked.directives).toContain(directive)
})

test('our own protocol answers from its table alone', async ({ launch }) => {
  const { page } = await launch()
  const answers = await page.evaluate(async () => {
    const tries = ['/', '/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js', '/..%5cmain%5cmain.js', '//etc/passwd', '/index.html%00', '/index.html/', '/index.html/../../preload/preload.cjs', '/INDEX.HTML', '/etc/passwd', '/assets']
    const found: Record<string, number | string> = {}
    for (const path of tries) found[path] = await fetch(`app://binome${path}`).then(answer => answer.status, () => 'refused')
    return { found, other: await fetch('app://autre/index.html').then(answer => answer.status, () => 'refused'), file: await fetch('file:///etc/passwd').then(answer => answer.status, () => 'refused') }
  })

  for (const [path, answer] of Object.entries(answers.found)) expect([404, 'refused'], path).toContain(answer)
  expect([404, 'refused']).toContain(answers.other)
  expect(answers.file).toBe('refused')
})

test('no device, no picture of the screen and no place on earth is ever given', async ({ launch }) => {
  const { page } = await launch()
  const given = await page.evaluate(async () => {
    const ask = async (act: () => unknown) => {
      try {
        const late = new Promise(done => setTimeout(() => done('no answer'), 3000))
        const got = await Promise.race([act(), late])
        if (got === null || got === undefined || (Array.isArray(got) && got.length === 0)) return 'nothing'
        return typeof got === 'string' ? got : JSON.stringify(got)
      } catch {
        return 'refused'
      }
    }
    const api = navigator as unknown as Record<string, Record<string, (options?: object) => unknown> | undefined>
    return {
      geolocation: await ask(() => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      camera: await ask(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await ask(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await ask(() => navigator.mediaDevices.getDisplayMedia()),
      notifications: await ask(() => Notification.requestPermission()),
      clipboard: await ask(() => navigator.clipboard.readText()),
      midi: await ask(() => api['requestMIDIAccess'] && navigator.requestMIDIAccess({ sysex: true })),
      hid: await ask(() => api['hid']?.['requestDevice']?.({ filters: [] })),
      usb: await ask(() => api['usb']?.['requestDevice']?.({ filters: [] })),
      serial: await ask(() => api['serial']?.['requestPort']?.()),
      bluetooth: await ask(() => api['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true })),
      files: await ask(() => (window as unknown as Record<string, (() => unknown) | undefined>)['showDirectoryPicker']?.()),
    }
  })

  for (const [what, answer] of Object.entries(given)) expect(['refused', 'nothing', 'denied'], what).toContain(answer)
})

test('the window tells nothing of a channel that is not in the table, nor of how it failed', async ({ launch }) => {
  const { page } = await launch()
  const answers = await page.evaluate(async () => {
    const ask = (channel: string, question?: unknown) => window.bridge.ask(channel, question).then(answer => JSON.stringify(answer), (fault: unknown) => (fault instanceof Error ? fault.message : 'refused'))
    return { unknown: await ask('casebook.delete-everything'), inherited: await ask('__proto__'), malformed: await ask('piece.read', { id: { toString: 'x' } }), frozen: Object.isFrozen(window.bridge), names: Object.keys(window.bridge) }
  })

  expect(answers.unknown).toContain('No handler registered')
  expect(answers.inherited).toContain('No handler registered')
  expect(answers.malformed).toContain('door/bad-question')
  expect(`${answers.malformed}${answers.unknown}`).not.toMatch(/\/work\/|node_modules|at .*\.ts/)
  expect([answers.frozen, answers.names]).toEqual([true, ['ask']])
})
