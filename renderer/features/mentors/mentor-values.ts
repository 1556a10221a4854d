import { newPerson, type PersonValues } from '../../ui/PersonFields'
import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { noWishes, type WishValues } from '../../ui/wish-values'

import type { IsoDate } from '#shared/domain/iso-date'
import type { LanguageSkill } from '#shared/domain/lists'
import { EngagementFrame, type FrameKind, type Mentor, type MentorBefore, MentorDetails, mentorDetails } from '#shared/domain/mentor'
import type { Period } from '#shared/domain/period'
import { birthDateOn } from '#shared/domain/person'

/** What stands in the fields of a mentor; every frame keeps what was typed for it, only the chosen one is saved. */
export interface MentorValues extends PersonValues {
  jobTitle: string
  frame: { kind: string; companyId: string; employer: string; activity: string; formerActivity: string }
  meetingPlace: string
  accessInstructions: string
  capacity: number | string
  sector: string
  languages: readonly LanguageSkill[]
  jobFamily: string
  otherSectors: readonly string[]
  wishes: WishValues
  heardThrough: string
  studies: string
  absences: readonly Period[]
  before: { informedOn: IsoDate | undefined; preparedOn: IsoDate | undefined; trainedOn: IsoDate | undefined }
}

const blankFrame = { kind: '', companyId: '', employer: '', activity: '', formerActivity: '' }

export const newMentor = (today: IsoDate): MentorValues => ({
  ...newPerson(today),
  ...{ jobTitle: '', frame: blankFrame, meetingPlace: '', accessInstructions: '', capacity: 1 },
  ...{ sector: '', languages: [], jobFamily: '', otherSectors: [], wishes: noWishes },
  ...{ heardThrough: '', studies: '', absences: [], before: { informedOn: undefined, preparedOn: undefined, trainedOn: undefined } },
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
  unknown: ['companyId', 'employer'],
}

const isFrame = (kind: string): kind is FrameKind => Object.hasOwn(fieldsOf, kind)

export const asksFor = (kind: string, field: keyof MentorValues['frame']): boolean => isFrame(kind) && fieldsOf[kind].includes(field)

/** The question that the fields make. */
export function askedOf(values: MentorValues): unknown {
  const { frame, languages, otherSectors, wishes, absences, before, ...others } = values
  const kept = Object.entries(frame).filter(([field]) => field === 'kind' || asksFor(frame.kind, field as keyof typeof frame)) // Object.entries forgets the names
  const [done, wished] = [withoutBlanks(before), withoutBlanks(wishes)]
  return {
    ...withoutBlanks({ ...others, frame: Object.fromEntries(kept) }),
    address: withoutBlanks(values.address),
    ...(languages.length > 0 && { languages }),
    ...(otherSectors.length > 0 && { otherSectors }),
    ...(Object.keys(wished).length > 0 && { wishes: wished }),
    ...(absences.length > 0 && { absences }),
    ...(Object.keys(done).length > 0 && { before: done }),
  }
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

/** Some details of a mentor to change; a detail given as `undefined` is emptied. */
export type MentorPatch = { readonly [Detail in keyof MentorDetails]?: MentorDetails[Detail] | undefined }

/** The details of a file with some of them changed. */
export function detailsWith(mentor: Mentor, patch: MentorPatch): MentorDetails {
  const changed = Object.fromEntries(Object.entries({ ...mentorDetails(mentor), ...patch }).filter(([, value]) => value !== undefined))
  return changed as MentorDetails // `Object.fromEntries` forgets the names; only optional details may be emptied
}

/** The steps done before Binôme with one day set, or taken back. */
export function beforeWith(before: MentorBefore | undefined, step: keyof MentorBefore, on: IsoDate | undefined): MentorBefore | undefined {
  const { [step]: _, ...others } = before ?? {}
  const next = on === undefined ? others : { ...others, [step]: on }
  return Object.keys(next).length === 0 ? undefined : next
}
