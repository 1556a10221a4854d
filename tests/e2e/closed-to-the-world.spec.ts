import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { _electron } from '@playwright/test'

import { expect, hostsAskedFor, startCommand, test } from './fixtures'

test('the page has a way to ask and nothing else of the machine', async ({ launch }) => {
  const { app, page } = await launch()

  const known = await page.evaluate(() => ({
    machine: ['require', 'process', 'Buffer', 'module', 'electron', '__dirname'].filter(name => name in window),
    bridge: Object.keys(window.bridge),
    frozen: Object.isFrozen(window.bridge),
  }))
  const prefs = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> } // documented, missing from the types
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })

  expect(known).toEqual({ machine: [], bridge: ['ask'], frozen: true })
  expect(prefs).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false })
})

test('the window stays on its page, opens no other and reaches nothing outside', async ({ launch }) => {
  const { app, page } = await launch()
  const before = page.url()

  const reached = await page.evaluate(async () => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
    link.target = '_blank'
    link.click()
    const opened = window.open('https://example.org/')
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    )
    const loaded = await new Promise(done => {
      const picture = new Image()
      picture.onload = () => done(true)
      picture.onerror = () => done(false)
      picture.src = 'https://example.org/logo.png'
    })
    const elsewhere = await fetch('app://binome/../../package.json').then(answer => answer.status)
    return { opened: opened !== null, fetched, loaded, elsewhere }
  })
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return 'injected' in window
  })

  expect(reached).toEqual({ opened: false, fetched: false, loaded: false, elsewhere: 404 })
  expect(evaluated).toBe(false)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every permission a page may ask for is refused', async ({ launch }) => {
  const { page } = await launch()

  const states = await page.evaluate(() =>
    Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(async name => (await navigator.permissions.query({ name: name as PermissionName })).state)),
  )

  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('a page may lay text in the clipboard, and never take any out', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ clipboard }) => clipboard.writeText('un secret'))

  const read = await page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      (fault: unknown) => (fault instanceof DOMException ? fault.name : String(fault)),
    ),
  )
  await page.evaluate(() => navigator.clipboard.writeText('Bonjour'))

  expect(read).toBe('NotAllowedError')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Bonjour')
})

test('a second instance on the same data is refused and shows the first', async ({ launch, home }) => {
  const { app, page } = await launch()
  await expect(page.locator('h1')).toBeVisible()
  const { executablePath, args, cwd, env } = startCommand({ home })

  const second = spawn(executablePath, args, { cwd, env, stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null] // the documented shape of « exit »

  expect(code).toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(JSON.parse(await readFile(join(home, 'donnees', 'binome.lock'), 'utf8'))).toMatchObject({ pid: app.process().pid })
})

test('what would leave the machine is seen in the log by which every test here is judged', async ({ home }, testInfo) => {
  const netLog = testInfo.outputPath('network.json')
  const app = await _electron.launch(startCommand({ home, args: [`--log-net-log=${netLog}`] }))
  await app.firstWindow()

  // A session that nobody closed, from the main process: no listener of ours would hear of it.
  await app.evaluate(({ session }) => session.fromPartition('open').fetch('http://127.0.0.1:9/seen').catch(() => undefined))
  await app.close()

  expect((await hostsAskedFor(netLog)).join(' ')).toContain('127.0.0.1')
})
