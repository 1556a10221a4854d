import { basename, dirname, isAbsolute } from 'node:path'

import type { OpeningRefusal, StoreRefusal } from '#shared/api/store-refusal'

/** Thrown from inside the store where opening must stop; `open` answers with its refusal. */
export class CannotOpen extends Error {
  readonly refusal: OpeningRefusal

  constructor(refusal: OpeningRefusal) {
    super(refusal.code)
    this.name = 'CannotOpen'
    this.refusal = refusal
  }
}

/** Thrown from inside the store where a write must stop for a reason that is not the system's own. */
export class CannotSave extends Error {
  readonly refusal: StoreRefusal

  constructor(refusal: StoreRefusal) {
    super(refusal.code)
    this.name = 'CannotSave'
    this.refusal = refusal
  }
}

/** The system's own word for what went wrong, such as `ENOENT`; for anything else, the name of the error. Never its message, which may quote what was read. */
export function causeOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'unknown'
  if ('code' in fault && typeof fault.code === 'string') return fault.code
  return 'name' in fault && typeof fault.name === 'string' ? fault.name : 'unknown'
}

/** What a failed write means to a person. */
export function storeRefusalFrom(fault: unknown, platform: NodeJS.Platform = process.platform): StoreRefusal {
  if (fault instanceof CannotSave) return fault.refusal
  const cause = causeOf(fault)
  switch (cause) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'store/disk-full' }
    case 'EACCES':
    case 'EPERM':
      // Windows says this of a file that another program holds; by the time we rename, the folder has just let us write.
      return platform === 'win32' && isRename(fault) ? { code: 'store/held-by-another-program' } : { code: 'store/read-only', ...folderOf(fault) }
    case 'EROFS':
      return { code: 'store/read-only', ...folderOf(fault) }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'store/folder-gone', ...folderOf(fault) }
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'store/held-by-another-program' }
    default:
      return { code: 'store/fault', cause }
  }
}

/** Folders of ours: a person knows the one that they lie in. */
const OURS: ReadonlySet<string> = new Set(['journal', 'pieces'])

/** The folder of what could not be written, as the system names it; nothing where it names nothing. */
function folderOf(fault: unknown): { readonly path?: string } {
  if (typeof fault !== 'object' || fault === null || !('path' in fault) || typeof fault.path !== 'string' || !isAbsolute(fault.path)) return {}
  const folder = 'syscall' in fault && (fault.syscall === 'mkdir' || fault.syscall === 'scandir') ? fault.path : dirname(fault.path)
  return { path: OURS.has(basename(folder)) ? dirname(folder) : folder }
}

const isRename = (fault: unknown) => typeof fault === 'object' && fault !== null && 'syscall' in fault && fault.syscall === 'rename'
