import { ownPdf } from './own-pdf'
import type { PaperAnswer, PaperQuestion } from './paper-maker'
import { pdfBinder } from './pdf-binder'
import { setUpPresses } from './presses'

import type { PieceId } from '#shared/domain/ids'

/** Answers the questions of one batch, whatever runs it; pictures are kept and not answered. */
export function paperJob(fontsFolder: string): (question: PaperQuestion) => Promise<PaperAnswer | undefined> {
  let pictures: ReadonlyMap<PieceId, Uint8Array> = new Map()
  const presses = setUpPresses({ fontsFolder, pieceBytes: id => Promise.resolve(pictures.get(id)), keepWords: true })
  const made = async (question: Exclude<PaperQuestion, { kind: 'pictures' }>) => (question.kind === 'paper' ? presses.pdf(question.document) : bound(question, await presses.back()))
  return async question => {
    if (question.kind === 'pictures') {
      pictures = question.pictures
      return undefined
    }
    try {
      return { kind: 'made', bytes: await made(question) }
    } catch (fault) {
      return { kind: 'fault', message: String(fault instanceof Error ? fault.stack : fault) }
    }
  }
}

/** Many papers in one file, so many times each; in two-sided printing none begins on the back of the one before it. */
function bound({ pdfs, bothSides, copies }: Extract<PaperQuestion, { kind: 'bind' }>, back: Uint8Array): Uint8Array {
  const binder = pdfBinder()
  const blank = ownPdf(back)
  if (!blank) throw new Error('a blank page that is not ours')
  const beneath = binder.underlay(blank, 0)
  for (const pdf of pdfs) {
    const paper = ownPdf(pdf)
    if (!paper) throw new Error('a paper that is not ours')
    for (let copy = 0; copy < copies; copy += 1) {
      binder.add(paper)
      if (bothSides && binder.pages() % 2 === 1) binder.addBlank(paper, beneath)
    }
  }
  return binder.finish()
}
