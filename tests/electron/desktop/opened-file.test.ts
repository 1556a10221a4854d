import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

import { givenHome } from '../../../electron/main/desktop/home'
import { backupAmong, openedFiles } from '../../../electron/main/desktop/opened-file'
import { aFolder } from '../../builders/folder'

describe('the words of a command line', () => {
  it.each([
    [['/media/cle/copie.binome'], '/media/cle/copie.binome'],
    [['--no-sandbox', 'copie.BINOME'], '/maison/copie.BINOME'],
    [['.', '../Été 2026/copie du 12.binome'], '/Été 2026/copie du 12.binome'],
    [['file:///media/cl%C3%A9/copie.binome'], '/media/clé/copie.binome'],
  ])('name a backup in %j', (words, path) => {
    expect(backupAmong(words, '/maison')).toBe(path)
  })

  it.each([[['--ouvrir=copie.binome']], [['-copie.binome']], [['file://autre-poste/copie.binome']], [['https://example.org/copie.binome']], [['file:///copie.binome%00']], [['copie.binome.exe']], [['.']], [[`${'a'.repeat(5000)}.binome`]]])('name none in %j', words => {
    expect(backupAmong(words, '/maison')).toBeUndefined()
  })
})

describe('a backup that the system hands over', () => {
  it('waits until it is taken, once, and the last one is the one that counts', async () => {
    const folder = await aFolder()
    for (const name of ['un.binome', 'deux.binome']) await writeFile(join(folder, name), '')
    let told = 0
    const files = openedFiles(() => (told += 1))
    files.offer(['un.binome'], folder)
    files.offer([pathToFileURL(join(folder, 'deux.binome')).href], '/')
    files.offer(['--aucun'], folder)
    expect([await files.take(), await files.take(), told]).toEqual([join(folder, 'deux.binome'), undefined, 2])
  })

  it('is none where a folder bears the name, or where nothing does', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'dossier.binome'))
    const files = openedFiles(() => undefined)
    for (const name of ['dossier.binome', 'parti.binome']) {
      files.offer([name], folder)
      expect(await files.take()).toBeUndefined()
    }
  })
})

it('lays the data of a portable Binôme beside its program, unless a person says where', () => {
  const portable = { PORTABLE_EXECUTABLE_DIR: '/cle' }
  expect([givenHome('', portable), givenHome('', { ...portable, BINOME_DATA: '/ici' }), givenHome('/là', { ...portable, BINOME_DATA: '/ici' }), givenHome('', {})]).toEqual(['/cle/Binome-donnees', '/ici', '/là', undefined])
})
