import type { Session } from 'electron'
import { expect, it } from 'vitest'

import { closeToTheWorld } from '../../../electron/main/desktop/hardening'

type Check = (contents: null, permission: string) => boolean
type Request = (contents: null, permission: string, answer: (granted: boolean) => void) => void

it('a page may lay text in the clipboard, and do nothing else of what it may ask for', () => {
  const handlers: { check?: Check; request?: Request } = {}
  const session = {
    setSpellCheckerLanguages: () => {},
    setPermissionRequestHandler: (handler: Request) => (handlers.request = handler),
    setPermissionCheckHandler: (handler: Check) => (handlers.check = handler),
    setDevicePermissionHandler: () => {},
    webRequest: { onBeforeRequest: () => {} },
  }
  closeToTheWorld(session as unknown as Session, undefined) // only what it touches

  const asked = ['clipboard-sanitized-write', 'clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem']
  const requested = new Map<string, boolean>()
  for (const permission of asked) handlers.request?.(null, permission, granted => requested.set(permission, granted))
  expect(asked.filter(permission => requested.get(permission) !== false)).toEqual(['clipboard-sanitized-write'])
  expect(asked.filter(permission => handlers.check?.(null, permission))).toEqual(['clipboard-sanitized-write'])
})
