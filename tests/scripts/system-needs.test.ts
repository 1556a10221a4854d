import { describe, expect, it } from 'vitest'

import { advice, installCommand, isT64, needsFor, packagesFor } from '../../scripts/system-needs.mjs'

const release = (lines: Record<string, string>) =>
  Object.entries(lines)
    .map(([name, value]) => `${name}="${value}"`)
    .join('\n')

describe('what a purpose needs', () => {
  it('asks nothing of Windows and macOS for a window', () => {
    expect([needsFor('window', 'win32'), needsFor('window', 'darwin')]).toEqual([[], []])
  })

  it('asks the readers of our documents everywhere for the tests', () => {
    expect(needsFor('tests', 'darwin')).toEqual(['poppler', 'writer', 'calc'])
    expect(needsFor('tests', 'linux')).toEqual([...needsFor('window', 'linux'), ...needsFor('tests', 'darwin')])
  })
})

describe('the names of the packages', () => {
  it('are the old ones on Debian 12 and the new ones on Debian 13', () => {
    const windows = needsFor('window', 'linux')
    expect(packagesFor(windows, 'apt', false)).toEqual(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-dejavu-core', 'xvfb'])
    expect(packagesFor(windows, 'apt', true)).toEqual(['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1', 'fonts-dejavu-core', 'xvfb'])
  })

  it('stand once in the command, even when one package answers two needs', () => {
    expect(packagesFor(['writer', 'calc'], 'pacman')).toEqual(['libreoffice-fresh'])
  })

  it.each([
    ['Debian 12', { ID: 'debian', VERSION_ID: '12', VERSION_CODENAME: 'bookworm' }, false],
    ['Debian 13', { ID: 'debian', VERSION_ID: '13', VERSION_CODENAME: 'trixie' }, true],
    ['Debian testing, which has no number', { ID: 'debian' }, true],
    ['Ubuntu 22.04', { ID: 'ubuntu', VERSION_CODENAME: 'jammy', UBUNTU_CODENAME: 'jammy' }, false],
    ['Ubuntu 24.04', { ID: 'ubuntu', VERSION_CODENAME: 'noble', UBUNTU_CODENAME: 'noble' }, true],
    ['Mint 21, made from Ubuntu 22.04', { ID: 'linuxmint', VERSION_CODENAME: 'vera', UBUNTU_CODENAME: 'jammy' }, false],
  ])('know the generation of %s', (_, lines, expected) => {
    expect(isT64(release(lines))).toBe(expected)
  })
})

describe('the command to copy', () => {
  it('asks for the rights only of those who lack them', () => {
    expect(installCommand(['xvfb'], 'apt', false)).toBe('sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb')
    expect(installCommand(['xvfb'], 'apt', true)).toBe('apt-get update && apt-get install -y --no-install-recommends xvfb')
  })

  it('speaks the language of the system', () => {
    expect(installCommand(['gtk3', 'nss'], 'dnf', false)).toBe('sudo dnf install -y gtk3 nss')
    expect(installCommand(['poppler', '--cask libreoffice'], 'brew', false)).toBe('brew install poppler && brew install --cask libreoffice')
  })
})

describe('the advice', () => {
  it('says what is missing, what for, and the exact command', () => {
    const said = advice({ purpose: 'window', missing: ['gtk', 'screen'], manager: 'apt', t64: false, root: false, platform: 'linux' })
    expect(said).toContain('Il manque, pour ouvrir une fenêtre\u202f: GTK 3, un écran, fût-il virtuel.')
    expect(said).toContain('\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0 xvfb\n')
  })

  it('names the places where there is no command', () => {
    const said = advice({ purpose: 'tests', missing: ['poppler', 'writer', 'calc'], manager: undefined, t64: false, root: false, platform: 'win32' })
    expect(said).toContain('(https://poppler.freedesktop.org, https://www.libreoffice.org)')
  })
})
