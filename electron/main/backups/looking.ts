import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

import type { BookReader } from '../store/book-reader'
import { brake } from '../store/brake'
import { bytesAt } from '../store/casebook-file'
import { CannotOpen, causeOf } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import type { Store } from '../store/store'
import { FILE_NAMES } from '../store/traces'
import type { Secret } from '../vault/slots'
import type { BackupFolder } from './backup-folder'
import { parsedName } from './backup-name'
import { openCopy, type OpenedCopy } from './open-copy'
import { type FoundPiece, pieceReader } from './piece-copies'
import type { SecondPlaceKeeper } from './second-place'

import type { BackupRefusal, BackupSource } from '#shared/api/backups'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

export interface LookingParts {
  readonly disk: FileSystem
  readonly store: Store
  readonly here: BackupFolder
  readonly second: SecondPlaceKeeper
  readonly dataFolder: string
  readonly reader: BookReader
  readonly now: () => Date
}

/** The bytes of a copy, and where its pieces lie. */
export interface FoundCopy {
  readonly path: string
  readonly piecesPath: string
  readonly bytes: Uint8Array
}

/** A copy that was opened, with the pieces beside it. */
export interface Looked extends OpenedCopy {
  readonly id: string
  readonly pieceAt: (id: PieceId) => Promise<FoundPiece>
}

/** Opens copies, and remembers the last until it is let go. */
export interface Looking {
  readonly choose: (path: string) => string
  readonly find: (source: BackupSource) => Promise<Result<FoundCopy, BackupRefusal>>
  readonly open: (source: BackupSource, secret: Secret | undefined) => Promise<Result<Looked, BackupRefusal>>
  readonly remember: (looked: Looked) => void
  readonly remembered: (id: string) => Looked | undefined
  readonly letGo: () => void
}

export function looking({ disk, store, here, second, dataFolder, reader, now }: LookingParts): Looking {
  const brakes = brake(now)
  const chosen = new Map<string, string>()
  let last: Looked | undefined

  /** Where a source stands; nothing for a name that is none of those we told the window. */
  function pathOf(source: BackupSource): { readonly path: string; readonly piecesPath: string } | undefined {
    if (source.from === 'file') {
      const path = chosen.get(source.id)
      return path === undefined ? undefined : { path, piecesPath: join(dirname(path), 'pieces') }
    }
    if (source.from === 'conflict') {
      const state = store.state()
      const isTold = state.at === 'open' && state.conflictCopies.includes(source.name) && basename(source.name) === source.name
      return isTold ? { path: join(dataFolder, source.name), piecesPath: join(dataFolder, FILE_NAMES.pieces) } : undefined
    }
    const folder = source.from === 'here' ? here : second.folder()
    return folder && parsedName(source.name) ? { path: join(folder.path, source.name), piecesPath: folder.piecesPath } : undefined
  }

  async function find(source: BackupSource): Promise<Result<FoundCopy, BackupRefusal>> {
    const where = pathOf(source)
    if (!where) return refuse({ code: 'backup/gone' })
    try {
      const found = await bytesAt(disk, where.path)
      return found ? ok({ ...where, bytes: found.bytes }) : refuse({ code: 'backup/gone' })
    } catch (fault) {
      const cause = fault instanceof CannotOpen && fault.refusal.code === 'opening/unreadable' ? fault.refusal.cause : causeOf(fault)
      return refuse(cause === 'ENOENT' ? { code: 'backup/gone' } : { code: 'backup/unreadable', cause })
    }
  }

  return {
    choose: path => {
      const id = randomUUID()
      chosen.set(id, path)
      return id
    },
    find,
    async open(source, secret) {
      const found = await find(source)
      if (!found.ok) return found
      const ours = store.keys()
      const opened = await openCopy(found.value.bytes, { reader, keys: ours, secret, brake: brakes })
      if (!opened.ok) return opened
      const pieceAt = await pieceReader(disk, found.value.piecesPath, [opened.value.keys, ours])
      return ok({ ...opened.value, id: randomUUID(), pieceAt })
    },
    remember: looked => void (last = looked),
    remembered: id => (last?.id === id ? last : undefined),
    letGo: () => void (last = undefined),
  }
}
