import { useEffect, useMemo, useRef, useState } from 'react'

import { whenLeaving } from '../api/leaving'
import { useOwed, useSend } from '../api/mirror'
import { useUnsaved } from '../ui/unsaved'
import { useDraft, useDraftKept } from '../ui/use-draft'

import type { Refusal } from '#shared/api/refusal'
import type { Answer, Answers } from '#shared/grids/answers'
import type { QuestionKey } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

/** After how long a pause in writing a text is kept, in milliseconds. */
const PAUSE = 500

/** How long one may write without a pause before what stands there is kept all the same, in milliseconds. */
const LONGEST = 3000

/** What stands on the screen and may not be saved yet. */
interface Typed {
  readonly answers: Readonly<Record<QuestionKey, Answer | undefined>>
}

const NOTHING_TYPED: Typed = { answers: {} }

/** What is kept of what was typed: a blank text is no answer. */
const kept = (answer: Answer | undefined): Answer | null => (answer === undefined || (typeof answer === 'string' && answer.trim() === '') ? null : answer)

/**
 * The answers of an interview while it is held: each is kept as its field is left, and a text while it is written too. Saves go one after the
 * other; what is refused stays on the screen and goes along with the next one. Nothing is asked while there is no interview yet.
 */
export function useAnswers(interview: Interview | undefined) {
  const send = useSend()
  const draft = useDraft(`answers:${interview?.id ?? ''}`, NOTHING_TYPED)
  const [typed, setTyped] = useState(draft.opened.answers)
  const [misfits, setMisfits] = useState<readonly QuestionKey[]>([])
  const [refusal, setRefusal] = useState<Refusal>()
  const [isOwed, setIsOwed] = useState(false)
  const waiting = useRef(new Map<QuestionKey, Answer | null>(Object.entries(typed).map(([key, answer]) => [key, kept(answer)])))
  const stuck = useRef(new Set<QuestionKey>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const longest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useOwed(isOwed)
  const isStuck = refusal !== undefined || misfits.length > 0
  useUnsaved(isStuck)
  const shown = useMemo(() => ({ answers: typed }), [typed])
  useDraftKept(draft, { now: shown, isDirty: isStuck, startOver: () => forget() })

  const save = async (): Promise<void> => {
    const sent = new Map(waiting.current)
    if (sent.size === 0 || !interview) return
    const reply = await send('interview.answer', { interviewId: interview.id, answers: Object.fromEntries(sent) })
    if (reply.ok) for (const [key, answer] of sent) if (waiting.current.get(key) === answer) waiting.current.delete(key)
    setRefusal(reply.ok ? undefined : reply.error)
    if (!reply.ok && reply.error.code === 'interview/misfit') {
      // One answer that does not fit must not hold the others up.
      const wrong = reply.error.questions.filter(key => waiting.current.delete(key))
      for (const key of wrong) stuck.current.add(key)
      setMisfits([...stuck.current])
      if (wrong.length > 0) await save()
    }
    setIsOwed(waiting.current.size + stuck.current.size > 0)
  }

  const stopClocks = () => {
    clearTimeout(pause.current)
    clearTimeout(longest.current)
    longest.current = undefined
  }

  const flush = () => {
    stopClocks()
    queue.current = queue.current.then(save)
  }

  const put = (key: QuestionKey, answer: Answer | undefined) => {
    setTyped(before => ({ ...before, [key]: answer }))
    stuck.current.delete(key)
    setMisfits(before => before.filter(each => each !== key))
    waiting.current.set(key, kept(answer))
    setIsOwed(true)
  }

  const forget = () => {
    stopClocks()
    waiting.current.clear()
    stuck.current.clear()
    setTyped({})
    setMisfits([])
    setRefusal(undefined)
    setIsOwed(false)
  }

  // A page left by a shortcut or a crash of the screen keeps what was written so far; so does a window that is closed, which waits for nothing.
  const last = useRef({ flush, save })
  useEffect(() => {
    last.current = { flush, save }
  })
  useEffect(() => {
    if (waiting.current.size > 0) last.current.flush()
    const stop = whenLeaving(() => last.current.save())
    return () => {
      stop()
      last.current.flush()
    }
  }, [])

  const answers: Answers = Object.fromEntries(Object.entries({ ...interview?.answers, ...typed }).flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer]])))

  return {
    answers,
    /** The questions whose answer was refused because it does not fit. */
    misfits,
    refusal,
    edit: (key: QuestionKey, answer: Answer | undefined) => {
      put(key, answer)
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE)
      longest.current ??= setTimeout(flush, LONGEST)
    },
    answer: (key: QuestionKey, answer: Answer | undefined) => {
      put(key, answer)
      flush()
    },
    retry: flush,
    /** For an interview that was taken away: nothing of it is shown in the next one. */
    forget,
    /** Resolves once all that was typed has been sent: true when all of it was kept. */
    settled: async () => {
      flush()
      await queue.current
      return waiting.current.size === 0 && stuck.current.size === 0
    },
  }
}

/** The answers of an interview with what keeps them; handed from the page that ends the interview to the form that asks. */
export type Kept = ReturnType<typeof useAnswers>
