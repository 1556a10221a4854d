/** An act of the journal, as much of it as undoing needs to know. */
export interface PastAct {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly act: string
  /** The generation of the act that this one took back or did again. */
  readonly undoes?: number | undefined
  readonly redoes?: number | undefined
  /** False where the way back is not kept. */
  readonly leadsBack: boolean
}

/** What may be taken back and done again: the last of each list first to go. */
export interface UndoSteps {
  readonly undo: readonly PastAct[]
  readonly redo: readonly PastAct[]
}

export const noSteps: UndoSteps = { undo: [], redo: [] }

/** Acts by which a paper has left the house: the file must go on telling what stands on it. */
const PAPER_LEFT: ReadonlySet<string> = new Set(['contract.print', 'amendment.print', 'newsletter.issue'])

/** The acts that an undo can go back by, from one session to the next. */
const KEPT = 100

/** The steps once one more act was done. A plain act can be taken back and leaves nothing to do again; a barrier cannot, nor anything before it. */
export function withAct({ undo, redo }: UndoSteps, act: PastAct): UndoSteps {
  if (act.undoes !== undefined) return movedOver(act.undoes, undo, redo, (rest, to) => ({ undo: rest, redo: to }))
  if (act.redoes !== undefined) return movedOver(act.redoes, redo, undo, (rest, to) => ({ undo: to, redo: rest }))
  if (PAPER_LEFT.has(act.act) || !act.leadsBack) return noSteps
  return { undo: [...undo, act].slice(-KEPT), redo: [] }
}

/** The steps after many acts, the earliest first. */
export const stepsAfter = (acts: readonly PastAct[]): UndoSteps => acts.reduce(withAct, noSteps)

/** Moves the last step of one list to the other; where it is not the one that was meant, what came before is not known and nothing is promised. */
function movedOver(generation: number, from: readonly PastAct[], to: readonly PastAct[], made: (rest: readonly PastAct[], to: readonly PastAct[]) => UndoSteps): UndoSteps {
  const step = from.at(-1)
  return step?.generation === generation ? made(from.slice(0, -1), [...to, step]) : noSteps
}
