import type { Casebook } from './casebook'
import { gridOf, lastHeld } from './interviews'
import { informedOn } from './mentor-path'
import { heldMeetingsOf } from './pair-life'

import { type Consents, consentTo, withConsent } from '#shared/domain/consent'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { EngagementFrame, type FrameKind, MentorDetails, type Mentor } from '#shared/domain/mentor'
import { MenteeDetails } from '#shared/domain/mentee'
import type { Answer, Answers } from '#shared/grids/answers'
import { type FileField, type GridText, questionsOf } from '#shared/grids/grid'

/** Questions by which a person agrees to something. */
const consentOf = {
  consentSharing: 'sharing',
  consentSharingGoal: 'sharing-goal',
  consentFollowUp: 'follow-up',
  consentNewsletter: 'newsletter',
} as const satisfies Partial<Record<FileField, keyof Consents>>

const isConsent = (field: FileField): field is keyof typeof consentOf => Object.hasOwn(consentOf, field)

/** What the file of a person already answers of a grid, and the sessions of a mentor with it. */
export function answersFromFile(book: Casebook, grid: GridText, person: Mentor | Mentee): Answers {
  const known = questionsOf(grid).flatMap(({ key, file }) => {
    const answer = file && valueInFile(book, person, file)
    return answer === undefined || isEmpty(answer) ? [] : [[key, answer] as const]
  })
  return Object.fromEntries(known)
}

/** The question of the closing that asks when the two last met, by its key. */
const LAST_MEETING = 'lastMeetingOn'

/** What is already known of a closing: what the file of the mentee answers, and when the two last met. */
export function answersForClosing(book: Casebook, grid: GridText, pairId: PairId, mentee: Mentee): Answers {
  const asks = questionsOf(grid).some(({ key, kind }) => key === LAST_MEETING && kind === 'date')
  const last = asks ? heldMeetingsOf(book, pairId).at(-1)?.details.on : undefined
  return { ...(last && { [LAST_MEETING]: last }), ...answersFromFile(book, grid, mentee) }
}

function valueInFile(book: Casebook, person: Mentor | Mentee, field: FileField): Answer | undefined {
  if (isConsent(field)) return consentTo(person.consents, consentOf[field])?.given
  if (isOfMentors(field)) return 'frame' in person ? toldOf(book, person)[field] : undefined
  const file: Readonly<Partial<Record<Exclude<FileField, OfMentors>, Answer | undefined>>> = person // the fields of a file are named as its questions are bound
  return file[field]
}

type OfMentors = 'frame' | 'informed' | 'informedOn'
const isOfMentors = (field: FileField): field is OfMentors => field === 'frame' || field === 'informed' || field === 'informedOn'

/** What is told of a mentor in other words than those of the file. */
function toldOf(book: Casebook, mentor: Mentor): Readonly<Record<OfMentors, Answer | undefined>> {
  const { kind } = mentor.frame
  const on = informedOn(book, mentor)
  return { frame: kind === 'unknown' ? undefined : kind, informed: on && true, informedOn: on }
}

const isEmpty = (answer: Answer) => Array.isArray(answer) && answer.length === 0

/**
 * The file once an interview held on a day has corrected it: what was answered stands in the file, what was not stays as it was.
 * An answer that the file cannot hold, such as several lines where it keeps one, is cut down to what fits or left out.
 */
export function fileAfter<Person extends Mentor | Mentee>(person: Person, grid: GridText, answers: Answers, on: IsoDate): Person {
  return questionsOf(grid).reduce<Person>((file, { key, file: field }) => {
    const answer = answers[key]
    return field === undefined || answer === undefined ? file : withAnswer(file, field, answer, on)
  }, person)
}

function withAnswer<Person extends Mentor | Mentee>(person: Person, field: FileField, answer: Answer, on: IsoDate): Person {
  if (isConsent(field)) {
    const kind = consentOf[field]
    if (typeof answer !== 'boolean' || consentTo(person.consents, kind)?.given === answer) return person
    return { ...person, consents: withConsent(person.consents, kind, { given: answer, on }) }
  }
  if (field === 'frame') return 'frame' in person && typeof answer === 'string' ? { ...person, frame: frameAfter(person, answer) } : person
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean; data?: unknown } } | undefined>> = 'capacity' in person ? MentorDetails.shape : MenteeDetails.shape
  const fitted = shape[field]?.safeParse(answer)
  return fitted?.success ? { ...person, [field]: fitted.data } : person
}

/** The frame once an interview has told its kind. One that was settled stays; so does one for which something else must be known first, such as the company on whose time one engages. */
function frameAfter({ frame, jobTitle }: Mentor, kind: string): EngagementFrame {
  if (frame.kind !== 'unknown') return frame
  const { companyId, employer } = frame
  switch (kind) {
    case 'working-time':
      return companyId ? { kind, companyId } : frame
    case 'own-time':
      return { kind, ...(companyId && { companyId }), ...(employer && { employer }) }
    case 'self-employed':
      return jobTitle ? { kind, activity: jobTitle } : frame
    case 'company-head':
      return jobTitle ? { kind, ...(companyId && { companyId }), activity: jobTitle } : frame
    case 'pensioner':
    case 'job-seeker':
      return { kind }
    default:
      return frame
  }
}

/** The kind of frame that the last interview told and that the file could not take over, since something else must be known first. */
export function frameTold(book: Casebook, { id, frame }: Mentor): FrameKind | undefined {
  const held = lastHeld(book, id)
  if (!held || frame.kind !== 'unknown') return undefined
  const asked = questionsOf(gridOf(book, held)).find(({ file }) => file === 'frame')
  return asked && EngagementFrame.options.map(({ shape }) => shape.kind.value).find(kind => kind === held.answers[asked.key])
}
