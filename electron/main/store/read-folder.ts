import { join } from 'node:path'

import type { DataKey } from '../vault/data-key'
import { type BookReader, readBook } from './book-reader'
import { bytesAt } from './casebook-file'
import type { EnvelopeRefusal, Saved } from './envelope'
import { realDisk } from './file-system'
import { lookAt } from './saved-bytes'
import { takeUp } from './take-up'
import { FILE_NAMES } from './traces'

import { refuse, ok, type Result } from '#shared/core/result'

/** The casebook that the next opening of a data folder would find: its file and what the journal adds to it. Takes no lock and changes nothing; throws where the system does not let it be read. */
export async function readFolder(folder: string, key?: DataKey, reader: BookReader = readBook): Promise<Result<Saved, EnvelopeRefusal | { readonly code: 'opening/none' } | { readonly code: 'opening/protected' }>> {
  const found = await bytesAt(realDisk, join(folder, FILE_NAMES.casebook))
  if (!found) return refuse({ code: 'opening/none' })
  const looked = lookAt(found.bytes)
  if (!looked.ok) return looked
  const { container } = looked.value
  if (container && !key) return refuse({ code: 'opening/protected' })
  const taken = await takeUp({ disk: realDisk, folder, readBook: reader }, looked.value, container && key ? { key, slots: container.slots } : undefined)
  return taken ? ok(taken.saved) : refuse({ code: 'opening/damaged' })
}
