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

/** One that makes a single paper and never answers for the next: whoever waits for it can stop it in its midst. */
export function tiredThread(): PaperThread {
  const thread = paperThreadHere()
  let papers = 0
  return { ...thread, send: question => (question.kind === 'paper' && (papers += 1) > 1 ? undefined : thread.send(question)) }
}
