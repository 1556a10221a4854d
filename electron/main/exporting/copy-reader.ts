import { answerWith, askApart, type ReaderProcess, type Silence } from '../importing/apart'
import { earlyReader } from '../importing/begun-early'
import { type BookReader, readBook } from '../store/book-reader'

import type { Casebook } from '#shared/casebook/casebook'
import type { FullExportRefusal } from '#shared/casebook/full-export'
import { ok, type Result, whenOk } from '#shared/core/result'

import type { CheckedBook, CheckedExport, CopyQuestion } from './copy-question'
import { limits } from './limits'
import type { ExportedCasebook } from './read-export'

/** Reads casebooks that come from a file, in a process of its own. */
export interface CopyReader {
  /** Begins the process that the next reading will have, so that nobody waits for it. */
  readonly prepare: () => void
  /**
   * The book of a file whose sum was already found right. Where the process cannot begin at all, it is read here: a broken installation must not lock anybody out.
   * Throws, with `ETIMEDOUT` or `ENOMEM` as its code, where reading took too long or too much memory.
   */
  readonly readBook: BookReader
  /** An export as it came; its pieces are of kinds that Binôme keeps. Refused where it takes too long or too much memory. */
  readonly readExport: (bytes: Uint8Array, evenIfChanged: boolean) => Promise<Result<ExportedCasebook, FullExportRefusal>>
  /** True while an export is being read. */
  readonly isReading: () => boolean
  /** Ends the reading of an export, if one is under way. */
  readonly stop: () => void
}

export function copyReader(spawnOne: () => ReaderProcess): CopyReader {
  const { prepare, spawn } = earlyReader(spawnOne)
  let underWay: AbortController | undefined
  return {
    prepare,
    readBook: async json => {
      const isAnswer = answerWith(value => typeof value.get('isBook') === 'boolean')
      const answer = askApart<CheckedBook, Silence>({ kind: 'book', json } satisfies CopyQuestion, spawn, limits, { isAnswer, refusal: why => why })
      // Put together while the other process checks, and believed only once it has.
      const [asked, asItStands] = await Promise.all([answer, Promise.resolve(json).then(jsonIn)])
      if (!asked.ok) {
        if (asked.error.because === 'not-started') return readBook(json)
        throw Object.assign(new Error(`A casebook could not be read: ${asked.error.because}`), { code: asked.error.because === 'took-too-long' ? 'ETIMEDOUT' : 'ENOMEM' })
      }
      return asked.value.isBook ? { savedFormat: asked.value.savedFormat, book: (asked.value.json ? jsonIn(asked.value.json) : asItStands) as Casebook } : undefined // checked there
    },
    readExport: async (bytes, evenIfChanged) => {
      underWay?.abort()
      const mine = (underWay = new AbortController())
      const question: CopyQuestion = { kind: 'export', bytes, evenIfChanged }
      const isAnswer = answerWith(value => value.get('book') instanceof Uint8Array && Array.isArray(value.get('pieces')))
      const read = await askApart<CheckedExport, FullExportRefusal>(question, spawn, { ...limits, signal: mine.signal }, { isAnswer, refusal: exportRefusal })
      if (underWay === mine) underWay = undefined
      return whenOk(read, ({ book, pieces }) => ok({ book: jsonIn(book) as Casebook, pieces }))
    },
    isReading: () => underWay !== undefined,
    stop: () => underWay?.abort(),
  }
}

const decoder = new TextDecoder()

/** What JSON says, unchecked; nothing for what is none. */
function jsonIn(json: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(json))
  } catch {
    return undefined
  }
}

const exportRefusal = ({ because }: Silence): FullExportRefusal =>
  because === 'stopped' || because === 'not-started' ? { code: `export/${because}` } : { code: because === 'no-answer-of-ours' ? 'export/damaged' : 'export/too-heavy' }
