import type { Household } from './household'
import { freezable, keptInWord } from './contract-handlers'
import { authorOf } from './household'
import type { SavedFiles } from './saved-files'
import type { Handlers } from './serve'
import { documentOfSheet } from './sheet-handlers'

import type { PaperWork } from '../printing/paper-maker'

import type { Refusal } from '#shared/api/refusal'
import type { batch, BatchMade, BatchPaper, BatchQuestion, NotMade } from '#shared/api/batch'
import type { Casebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import type { Delta } from '#shared/casebook/delta'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import { type Document, picturesIn } from '#shared/documents/document'
import { batchFileName, contractFileName } from '#shared/documents/file-name'
import type { PairId, PieceId } from '#shared/domain/ids'

/** Many papers at once, one batch at a time. */
export function batchHandlers(household: Household, files: SavedFiles): Pick<Handlers, keyof typeof batch> {
  let progress: { done: number; of: number } | undefined
  const counted = async <Value>(of: number, work: (oneMore: () => void) => Promise<Value>): Promise<Value> => {
    const mine = { done: 0, of }
    progress = mine
    try {
      return await work(() => void (mine.done += 1))
    } finally {
      if (progress === mine) progress = undefined
    }
  }
  return {
    'batch.freeze': ({ pairIds }) => counted(pairIds.length, oneMore => freezeAll(household, pairIds, oneMore)),
    'batch.make': question => makeBatch(household, files, question, counted),
    'batch.state': () => ok(progress ? { ...progress } : null),
    'batch.stop': () => {
      household.papers.stop()
      return ok(null)
    },
  }
}

/** Freezes the contracts of several pairs in one act: their pages are on the disk before the act that names them. */
async function freezeAll(household: Household, pairIds: readonly PairId[], oneMore: () => void): Promise<Result<Delta, Refusal>> {
  const { store, desk, papers, world } = household
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const asked = []
  for (const pairId of new Set(pairIds)) {
    const found = freezable(book, pairId, world)
    if (!found.ok) return found
    asked.push(found.value)
  }
  const work = papers.begin()
  try {
    const documents = asked.map(({ document }) => document)
    const pages = new Map<number, PieceId>()
    const troubles: Refusal[] = []
    const made = await work.make(documents, await picturesOf(household, documents), async paper => {
      if ('fault' in paper) throw new Error(paper.fault)
      const kept = await store.keepPiece(paper.bytes)
      if (kept.ok) pages.set(paper.index, kept.value)
      else troubles.push(kept.error)
      oneMore()
    })
    if (!made.ok) return made
    if (troubles[0]) return refuse(troubles[0])
    const changes: Change[] = []
    for (const [index, { fillable, record }] of asked.entries()) {
      const docx = fillable && (await keptInWord(household, fillable))
      if (docx && !docx.ok) return docx
      const pdf = pages.get(index)
      if (pdf) changes.push(record(pdf, docx?.value))
    }
    if (work.isOver()) return refuse({ code: 'job/stopped' })
    return await store.commit(inTurn(changes), { by: authorOf(desk), act: 'contract.print' })
  } finally {
    work.end()
  }
}

/** Several changes as one: the first that is refused refuses all. */
const inTurn =
  (changes: readonly Change[]): Change =>
  book =>
    changes.reduce<ReturnType<Change>>((before, change) => whenOk(before, change), ok(book))

/** A paper ready to be made, or whose pages were kept. */
type Ready = { readonly index: number; readonly fileName: string } & ({ readonly document: Document } | { readonly pdf: PieceId })

async function makeBatch(household: Household, files: SavedFiles, question: BatchQuestion, counted: <Value>(of: number, work: (oneMore: () => void) => Promise<Value>) => Promise<Value>): Promise<Result<BatchMade, Refusal>> {
  const { store, world } = household
  const first = store.read()
  if (!first) return refuse({ code: 'store/not-open' })
  const target = question.into === 'folder' ? await files.chooseFolder() : await files.choosePath(batchFileName(world.today(), question.papers.length), 'pdf')
  if (target === undefined) return ok({ outcome: 'cancelled' })
  return counted(question.papers.length, async oneMore => {
    const book = store.read()
    if (!book) return refuse({ code: 'store/not-open' })
    const work = household.papers.begin()
    try {
      const notMade: NotMade[] = []
      const leaveOut: LeaveOut = (index, refusal) => {
        notMade.push({ index, refusal })
        oneMore() // it is over with, too
      }
      const ready = await readyPapers(household, book, question.papers, leaveOut, work)
      const written: { readonly index: number; readonly path: string }[] = []
      const whole = new Map<number, Uint8Array>()
      const names = new Set<string>()
      const keep = async ({ index, fileName }: Ready, bytes: Uint8Array) => {
        if (question.into === 'one-file') whole.set(index, bytes)
        else {
          const saved = await files.writeIn(target, fileName, 'pdf', bytes, names)
          if (!saved.ok) {
            leaveOut(index, saved.error)
            return
          }
          written.push({ index, path: saved.value })
        }
        oneMore()
      }
      const toDraw = ready.flatMap(each => ('document' in each ? [each] : []))
      const documents = toDraw.map(({ document }) => document)
      const drawAll = work.make(documents, await picturesOf(household, documents), async paper => {
        const of = toDraw[paper.index]
        if (!of) return
        if ('fault' in paper) leaveOut(of.index, { code: 'batch/not-drawn' })
        else await keep(of, paper.bytes)
      })
      await Promise.all([drawAll, keptPages(household, ready, keep, leaveOut, work)])
      const done = { notMade: notMade.toSorted((one, other) => one.index - other.index), files: written.toSorted((one, other) => one.index - other.index).map(({ path }) => path) }
      // Kept pages need no thread: only the count of papers tells whether all of them were reached.
      const outcome = written.length + whole.size + notMade.length === question.papers.length ? 'saved' : 'stopped'
      if (question.into === 'folder') return ok({ outcome, made: written.length, path: target, ...done })
      if (outcome === 'stopped' || whole.size === 0) return ok({ outcome, made: 0, ...done })
      const bound = await work.bind({ pdfs: [...whole].toSorted(([one], [other]) => one - other).map(([, bytes]) => bytes), bothSides: question.bothSides, copies: question.copies })
      if (!bound.ok) return ok({ outcome: 'stopped', made: 0, ...done })
      const saved = await files.write(target, bound.value)
      return whenOk(saved, () => ok({ outcome: 'saved', made: whole.size, path: target, ...done, files: [target] }))
    } finally {
      work.end()
    }
  })
}

/** Notes why a paper is not made. */
type LeaveOut = (index: number, refusal: Refusal) => void

/** The papers of a batch as documents or as the pages that were kept, without those that cannot be made; fewer where it is ended meanwhile. */
async function readyPapers(household: Household, book: Casebook, papers: readonly BatchPaper[], leaveOut: LeaveOut, work: PaperWork): Promise<readonly Ready[]> {
  const ready: Ready[] = []
  for (const [index, paper] of papers.entries()) {
    if (work.isOver()) break
    const found = readyPaper(household, book, paper)
    if (found.ok) ready.push({ index, ...found.value })
    else leaveOut(index, found.error)
    if (index % 10 === 9) await new Promise(resolve => setImmediate(resolve)) // room for everything else
  }
  return ready
}

/** The papers whose pages were kept when they were printed: those pages, and no others. */
async function keptPages({ store }: Household, ready: readonly Ready[], keep: (paper: Ready, bytes: Uint8Array) => Promise<void>, leaveOut: LeaveOut, work: PaperWork): Promise<void> {
  for (const paper of ready) {
    if (!('pdf' in paper) || work.isOver()) continue
    const bytes = await store.readPiece(paper.pdf)
    if (bytes) await keep(paper, bytes)
    else leaveOut(paper.index, { code: 'piece/missing' })
  }
}

function readyPaper(household: Household, book: Casebook, paper: BatchPaper): Result<{ readonly fileName: string } & ({ readonly document: Document } | { readonly pdf: PieceId }), Refusal> {
  if ('sheet' in paper) return documentOfSheet(household, paper.sheet)
  const contract = book.contracts[paper.contractId]
  return contract ? ok({ fileName: contractFileName(contract.facts.reference, contract.printedOn), pdf: contract.pdf }) : refuse({ code: 'casebook/unknown', id: paper.contractId })
}

/** The bytes of every picture that these papers bear, each once. */
async function picturesOf({ store }: Household, documents: readonly Document[]): Promise<ReadonlyMap<PieceId, Uint8Array>> {
  const found = new Map<PieceId, Uint8Array>()
  const ids = new Set(documents.flatMap(document => [document.letterhead.logo ?? [], document.letterhead.supportLogo ?? [], picturesIn(document)].flat()))
  for (const id of ids) {
    const bytes = await store.readPiece(id)
    if (bytes) found.set(id, bytes)
  }
  return found
}
