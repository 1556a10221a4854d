import type { CommandLine, Session } from 'electron'
import { expect, it } from 'vitest'

import { closeToTheWorld, isWatched } from '../../../electron/main/desktop/hardening'

type Check = (contents: null, permission: string) => boolean
type Request = (contents: null, permission: string, answer: (granted: boolean) => void) => void

it('a page may lay text in the clipboard, and do nothing else of what it may ask for', () => {
  const handlers: { check?: Check; request?: Request } = {}
  const session = {
    setSpellCheckerLanguages: () => {},
    setPermissionRequestHandler: (handler: Request) => (handlers.request = handler),
    setPermissionCheckHandler: (handler: Check) => (handlers.check = handler),
    setDevicePermissionHandler: () => {},
    on: () => {},
    webRequest: { onBeforeRequest: () => {} },
  }
  closeToTheWorld(session as unknown as Session, undefined) // only what it touches

  const asked = ['clipboard-sanitized-write', 'clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem']
  const requested = new Map<string, boolean>()
  for (const permission of asked) handlers.request?.(null, permission, granted => requested.set(permission, granted))
  expect(asked.filter(permission => requested.get(permission) !== false)).toEqual(['clipboard-sanitized-write'])
  expect(asked.filter(permission => handlers.check?.(null, permission))).toEqual(['clipboard-sanitized-write'])
})

it.each([
  [true, 'remote-debugging-port', true],
  [true, 'disable-web-security', true],
  [true, 'force-device-scale-factor', false],
  [false, 'remote-debugging-port', false],
])('an application whose being installed is %s, started with --%s, is watched: %s', (isPackaged, given, watched) => {
  expect(isWatched({ isPackaged, commandLine: { hasSwitch: name => name === given } as CommandLine })).toBe(watched)
})
