import fc from 'fast-check'
import { basename, join, normalize, win32 } from 'node:path'
import { expect, it } from 'vitest'

import { plainFileName } from '../../../electron/main/ipc/plain-file-name'

it.each([
  ['2026-03-16_liste-mentors', '2026-03-16_liste-mentors'],
  ['Contrat d’Hélène Œuvre (copie)', 'Contrat d’Hélène Œuvre (copie)'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['..\\..\\Windows\\System32', '-..-Windows-System32'],
  ['C:evil', 'C-evil'],
  ['\\\\serveur\\partage', '-serveur-partage'],
  ['.bashrc', 'bashrc'],
  ['rapport\0.exe', 'rapport-.exe'],
  ['rapport\u202excod', 'rapport-xcod'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['fin. ', 'fin'],
  ['...', 'binome'],
  ['', 'binome'],
])('proposes for %j the name %j', (proposed, name) => {
  expect(plainFileName(proposed)).toBe(name)
})

it('never proposes anything but a name, whatever is asked', () => {
  const nasty = fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', '\0', ' ', '~', '%2e', '\u202e', 'a', 'é', '\ud83d', 'con', '\n') })
  fc.assert(
    fc.property(nasty, proposed => {
      const name = `${plainFileName(proposed)}.pdf`
      for (const within of ['/home/anne/Documents', '/']) expect(normalize(join(within, name))).toBe(join(within, basename(name)))
      expect(win32.basename(win32.join('C:\\Documents', name))).toBe(name)
      expect(name.length).toBeLessThan(130)
    }),
    { numRuns: 500 },
  )
})
