import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { useCheckedForm } from '../../../ui/use-checked-form'
import type { AtWork } from './PairAtWork'
import { askedMeeting, meetingValues, MeetingSheet, movedRows } from './meeting-values'

import { introductionsOf } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import { rowState } from '#shared/domain/action-plan'
import type { IntroductionId, MeetingId } from '#shared/domain/ids'
import type { Introduction } from '#shared/domain/introduction'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Meeting, MeetingState } from '#shared/domain/meeting'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting

/** What was kept of a meeting, for the page that says what comes next. */
export interface SavedMeeting {
  readonly id: MeetingId
  readonly details: Meeting['details']
  readonly moved: number
  readonly introductions: number
}

/** What an attempt kept before a later part was refused. */
interface Kept {
  readonly id?: MeetingId | undefined
  readonly nextId?: MeetingId | undefined
  /** By the key of the fields. */
  readonly introductions: Map<string, IntroductionId>
}

/**
 * The form of a meeting. It keeps the meeting first, then the introductions made there and the next meeting; what was kept stays kept
 * when a later part is refused, and the next attempt does not note it twice.
 */
export function useMeetingForm({ book, pair, state }: AtWork, meeting: Meeting | undefined, as: MeetingState) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [kept, setKept] = useState<Kept>(() => ({ id: meeting?.id, introductions: new Map() }))
  const [outcome, setOutcome] = useState<SavedMeeting>()
  const plan = planOf(book, pair.id)
  const there = introductionsOf(book, pair.id).filter(({ meetingId }) => meeting !== undefined && meetingId === meeting.id)

  const saveOne = async (id: MeetingId | undefined, details: Meeting['details'], moved: ReturnType<typeof movedRows>) => {
    const delta = await attempt(send('meeting.save', { ...(id && { id }), pairId: pair.id, details, moved }))
    return delta && (id ?? Object.values(delta.put.meetings ?? {})[0]?.id)
  }

  /** Keeps the introductions; one that an attempt before this one kept, and that was taken out of the page since, goes. */
  const saveIntroductions = async ({ details, introductions }: MeetingSheet, meetingId: MeetingId, made: Kept['introductions']): Promise<boolean> => {
    for (const [key, id] of made) {
      if (introductions.some(each => each.key === key)) continue
      if (!(await attempt(send('introduction.remove', { id })))) return false
      made.delete(key)
    }
    for (const { key, ...said } of introductions) {
      const before = there.find(({ id }) => id === key)
      const id = before?.id ?? made.get(key)
      const delta = await attempt(send('introduction.save', { ...(id && { id }), pairId: pair.id, details: { ...othersOf(before, details.on), ...said, meetingId } }))
      if (!delta) return false
      const [introduction] = Object.values(delta.put.introductions ?? {})
      if (introduction) made.set(key, introduction.id)
    }
    return true
  }

  const stateOfRow = (rowId: string) => {
    const row = plan.rows.find(({ id }) => id === rowId)
    // What this very meeting told before does not count: it is told anew.
    return row ? rowState({ steps: row.steps.filter(({ meetingId }) => meetingId === undefined || meetingId !== kept.id) }) : 'to-do'
  }

  const save = async (sheet: MeetingSheet): Promise<boolean> => {
    const { details, next } = sheet
    const moved = movedRows(sheet.moved, stateOfRow)
    const id = await saveOne(kept.id, details, moved)
    if (!id) return false
    const now = { ...kept, id }
    setKept(now)
    if (!(await saveIntroductions(sheet, id, now.introductions))) return false
    if (next.on !== undefined) {
      const { place, where } = details
      const nextId = await saveOne(kept.nextId, { state: 'planned', on: next.on, place, ...(next.at && { at: next.at }), ...(where !== undefined && { where }) }, [])
      if (!nextId) return false
      setKept({ ...now, nextId })
    }
    setOutcome({ id, details, moved: moved.length, introductions: sheet.introductions.length })
    return true
  }

  const checked = useCheckedForm({
    draft: `meeting:${as}`,
    schema: MeetingSheet,
    initialValues: meetingValues({ state, intakeClosedOn: book.intakes[pair.id]?.closedOn, plan, meeting, introductions: there, as }),
    asked: askedMeeting,
    nouns: { ...pairLife.plan.nouns, ...words.nouns, organisation: pairLife.introductions.nouns.organisation },
    onSave: async (sheet, saved) => {
      if (await save(sheet)) saved()
    },
  })

  return { ...checked, problem, plan, outcome, isPartlyKept: problem !== undefined && kept.id !== undefined && kept.id !== meeting?.id, stateOfRow }
}

/** What the page of a meeting does not ask of an introduction: it stays as it was. */
const othersOf = (before: Introduction | undefined, on: IsoDate) => ({
  on: before?.on ?? on,
  ...(before?.resultOn && { resultOn: before.resultOn }),
  ...(before?.note !== undefined && { note: before.note }),
})
