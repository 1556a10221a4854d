import { copyFile, link, lstat, mkdir, open, readdir, realpath, rename, rm, utimes } from 'node:fs/promises'

/** What the system knows of a file without reading it. */
export interface FileFacts {
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly isFile: () => boolean
  readonly isDirectory: () => boolean
}

/** A file that is open, as the store uses it. */
export interface OpenFile {
  readonly stat: (as: { readonly bigint: true }) => Promise<FileFacts>
  readonly readFile: () => Promise<Uint8Array>
  readonly read: (into: Uint8Array, offset: number, length: number, position: number) => Promise<{ readonly bytesRead: number }>
  /** May write less than it was given: the caller goes on with the rest. Without a position, where the last write ended. */
  readonly write: (bytes: Uint8Array, offset: number, length: number, position?: number | null) => Promise<{ readonly bytesWritten: number }>
  readonly truncate: (size: number) => Promise<void>
  readonly sync: () => Promise<void>
  /** The bytes and the length of the file, not its dates. */
  readonly datasync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** To read, to make what is not there yet, or to go on in what is there. */
export type Flags = 'r' | 'wx' | 'r+'

/** All that the store asks of the disk, so that a test can make each call fail. */
export interface FileSystem {
  readonly open: (path: string, flags: Flags, mode: number) => Promise<OpenFile>
  readonly mkdir: (path: string, how: { readonly mode: number; readonly recursive: boolean }) => Promise<unknown>
  readonly readdir: (path: string) => Promise<readonly string[]>
  readonly lstat: (path: string, as: { readonly bigint: true }) => Promise<FileFacts>
  readonly realpath: (path: string) => Promise<string>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly link: (from: string, to: string) => Promise<void>
  readonly copyFile: (from: string, to: string) => Promise<void>
  readonly rm: (path: string, how: { readonly force: true }) => Promise<void>
  readonly utimes: (path: string, accessed: Date, modified: Date) => Promise<void>
}

/** The disk of this computer. */
export const realDisk: FileSystem = { open, mkdir, readdir, lstat, realpath, rename, link, copyFile, rm, utimes }
