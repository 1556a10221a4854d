import { describe, expect, it } from 'vitest'

import { putInPlace, syncFolder } from '../../electron/main/store/durably'
import { type MemoryDisk, memoryDisk } from './memory-disk'

const text = (disk: MemoryDisk, path: string) => {
  const bytes = disk.files().get(path)
  return bytes && Buffer.from(bytes).toString()
}

async function aDiskWith(path: string, content: string, { synced }: { synced: boolean }) {
  const disk = memoryDisk()
  const file = await disk.system.open(path, 'wx', 0o600)
  await file.write(Buffer.from(content), 0, content.length)
  if (synced) await file.sync()
  await file.close()
  return disk
}

describe('the disk of the tests, after a power cut', () => {
  it('has lost a name whose folder was never synced, however well its bytes were', async () => {
    const disk = await aDiskWith('/a', 'bonjour', { synced: true })

    expect(text(disk.cut(0, 'kept'), '/a')).toBeUndefined()
    expect(text(disk.cut(1, 'dropped'), '/a')).toBe('bonjour')
  })

  it('has a name with nothing in it where only the name went through', async () => {
    const disk = await aDiskWith('/a', 'bonjour', { synced: false })

    expect(text(disk.cut(1, 'dropped'), '/a')).toBe('')
    expect(text(disk.cut(1, 'kept'), '/a')).toBe('bonjour')
    expect(text(disk.cut(1, 'truncated'), '/a')).toBe('bon')
    expect(text(disk.cut(1, 'garbage'), '/a')).toMatch(/^bon./)
  })

  it('keeps what was synced by its own sync and that of its folder', async () => {
    const disk = await aDiskWith('/a', 'bonjour', { synced: true })
    await syncFolder(disk.system, '/', 'linux')

    expect(text(disk.cut(0, 'dropped'), '/a')).toBe('bonjour')
  })

  it('shows the old file or the new one where it was replaced in one stroke, and the new one once the folder is synced', async () => {
    const disk = await aDiskWith('/a', 'ancien', { synced: true })
    await syncFolder(disk.system, '/', 'linux')
    await putInPlace(disk.system, '/a', Buffer.from('nouveau'))

    for (let names = 0; names <= disk.namesPending(); names += 1) expect(['ancien', 'nouveau']).toContain(text(disk.cut(names, 'dropped'), '/a'))
    await syncFolder(disk.system, '/', 'linux')
    expect(text(disk.cut(0, 'dropped'), '/a')).toBe('nouveau')
  })

  it('would show a torn file to whoever writes in place', async () => {
    const disk = await aDiskWith('/a', 'ancien', { synced: true })
    await syncFolder(disk.system, '/', 'linux')
    const file = await disk.system.open('/a', 'r+', 0o600)
    await file.truncate(0)
    await file.write(Buffer.from('nouveau'), 0, 7)

    expect(text(disk.cut(0, 'truncated'), '/a')).toBe('nou')
  })
})
