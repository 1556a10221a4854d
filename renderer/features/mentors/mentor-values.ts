import { newPerson, type PersonValues } from '../../ui/PersonFields'
import { filledFrom, withoutBlanks } from '../../ui/blanks'

import type { IsoDate } from '#shared/domain/iso-date'
import { EngagementFrame, type FrameKind, type Mentor, MentorDetails } from '#shared/domain/mentor'
import { birthDateOn } from '#shared/domain/person'

/** What stands in the fields of a mentor; every frame keeps what was typed for it, only the chosen one is saved. */
export interface MentorValues extends PersonValues {
  jobTitle: string
  frame: { kind: string; companyId: string; employer: string; activity: string; formerActivity: string }
  meetingPlace: string
  accessInstructions: string
  capacity: number | string
}

const blankFrame = { kind: '', companyId: '', employer: '', activity: '', formerActivity: '' }

export const newMentor = (today: IsoDate): MentorValues => ({
  ...newPerson(today),
  jobTitle: '',
  frame: blankFrame,
  meetingPlace: '',
  accessInstructions: '',
  capacity: 1,
})

export const valuesOf = (mentor: Mentor): MentorValues => filledFrom(newMentor(mentor.registeredOn), mentor)

/** Which fields belong to each frame. */
const fieldsOf: Readonly<Record<FrameKind, readonly (keyof MentorValues['frame'])[]>> = {
  'working-time': ['companyId'],
  'own-time': ['companyId', 'employer'],
  'self-employed': ['activity'],
  'company-head': ['companyId', 'activity'],
  pensioner: ['formerActivity'],
  'job-seeker': ['formerActivity'],
}

export const isFrame = (kind: string): kind is FrameKind => Object.hasOwn(fieldsOf, kind)

export const asksFor = (kind: string, field: keyof MentorValues['frame']): boolean => isFrame(kind) && fieldsOf[kind].includes(field)

/** The question that the fields make. */
export function askedOf(values: MentorValues): unknown {
  const { frame } = values
  const kept = Object.entries(frame).filter(([field]) => field === 'kind' || asksFor(frame.kind, field as keyof typeof frame)) // Object.entries forgets the names
  return { ...withoutBlanks({ ...values, frame: Object.fromEntries(kept) }), address: withoutBlanks(values.address) }
}

/** What a form asks beyond the law: an employed mentor has an employer, whom the contract names; a birth date is one that can be. */
export const checkedMentor = (today: IsoDate) =>
  MentorDetails.extend({
    birthDate: birthDateOn(today),
    frame: EngagementFrame.refine(frame => frame.kind !== 'own-time' || frame.companyId !== undefined || frame.employer !== undefined, {
      path: ['employer'],
      message: 'missing',
    }),
  })
