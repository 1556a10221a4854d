import { type FileSystem, type OpenFile, realDisk } from '../../../electron/main/store/file-system'

/** An error as the system words it. */
export const errno = (code: string, syscall = 'call') => Object.assign(new Error(`${code}: ${syscall}`), { code, syscall })

/** May let the call named through, or throw in its stead. */
export type Gate = (call: string, path: string) => void

/** The real disk behind a gate that each call passes, those on open files included; it may take only a few bytes at a time. */
export function gatedDisk(gate: Gate, atMost = Infinity): FileSystem {
  const file = (open: OpenFile, path: string): OpenFile => ({
    stat: async as => (gate('stat', path), open.stat(as)),
    readFile: async () => (gate('readFile', path), open.readFile()),
    read: async (into, offset, length, position) => (gate('read', path), open.read(into, offset, length, position)),
    write: async (bytes, offset, length, position) => (gate('write', path), open.write(bytes, offset, Math.min(length, atMost), position)),
    truncate: async size => (gate('truncate', path), open.truncate(size)),
    sync: async () => (gate('sync', path), open.sync()),
    datasync: async () => (gate('datasync', path), open.datasync()),
    close: async () => {
      await open.close() // closed in any case, as the system does it
      gate('close', path)
    },
  })

  return {
    open: async (path, flags, mode) => (gate('open', path), file(await realDisk.open(path, flags, mode), path)),
    mkdir: async (path, how) => (gate('mkdir', path), realDisk.mkdir(path, how)),
    readdir: async path => (gate('readdir', path), realDisk.readdir(path)),
    lstat: async (path, as) => (gate('lstat', path), realDisk.lstat(path, as)),
    realpath: async path => (gate('realpath', path), realDisk.realpath(path)),
    rename: async (from, to) => (gate('rename', from), realDisk.rename(from, to)),
    link: async (from, to) => (gate('link', from), realDisk.link(from, to)),
    copyFile: async (from, to) => (gate('copyFile', from), realDisk.copyFile(from, to)),
    rm: async (path, how) => (gate('rm', path), realDisk.rm(path, how)),
    utimes: async (path, accessed, modified) => (gate('utimes', path), realDisk.utimes(path, accessed, modified)),
  }
}

/** A disk whose call number `n` fails, once or from then on; it begins to count when armed. */
export function failingAt(n: number, code: string, { forEver = false } = {}) {
  const state = { armed: false, calls: 0 }
  const disk = gatedDisk(call => {
    if (!state.armed) return
    state.calls += 1
    if (forEver ? state.calls >= n : state.calls === n) throw errno(code, call)
  })
  return { disk, state }
}
