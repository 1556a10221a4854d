import type { Consents } from '#shared/domain/consent'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { MentorDetails, type Mentor } from '#shared/domain/mentor'
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

/** What the file of a person already answers of a grid. */
export function answersFromFile(grid: GridText, person: Mentor | Mentee): Answers {
  const known = questionsOf(grid).flatMap(({ key, file }) => {
    const answer = file && valueInFile(person, file)
    return answer === undefined || isEmpty(answer) ? [] : [[key, answer] as const]
  })
  return Object.fromEntries(known)
}

function valueInFile(person: Mentor | Mentee, field: FileField): Answer | undefined {
  if (isConsent(field)) return person.consents[consentOf[field]]?.given
  const file: Readonly<Partial<Record<FileField, Answer | undefined>>> = person // the fields of a file are named as its questions are bound
  return file[field]
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
    if (typeof answer !== 'boolean' || person.consents[kind]?.given === answer) return person
    return { ...person, consents: { ...person.consents, [kind]: { given: answer, on } } }
  }
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean; data?: unknown } } | undefined>> = 'capacity' in person ? MentorDetails.shape : MenteeDetails.shape
  const fitted = shape[field]?.safeParse(answer)
  return fitted?.success ? { ...person, [field]: fitted.data } : person
}
