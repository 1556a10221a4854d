import { paperJob } from '../../electron/main/printing/paper-job'
import type { PaperAnswer, PaperThread } from '../../electron/main/printing/paper-maker'
import { FONTS } from './document'

/** A maker of papers without a thread of its own, for tests that are about something else. */
export function paperThreadHere(): PaperThread {
  const answer = paperJob(FONTS)
  let hear: (answer: PaperAnswer) => void = () => undefined
  let isKilled = false
  return {
    send: question => void answer(question).then(said => said && !isKilled && hear(said)),
    onAnswer: listener => (hear = listener),
    onFault: () => undefined,
    kill: () => (isKilled = true),
  }
}
