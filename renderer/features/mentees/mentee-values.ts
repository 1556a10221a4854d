import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { yesNoOf, yesNoValue } from '../../ui/YesNoField'
import { newPerson, type PersonValues } from '../../ui/PersonFields'
import { noWishes, type WishValues } from '../../ui/wish-values'

import type { IsoDate } from '#shared/domain/iso-date'
import type { LanguageSkill } from '#shared/domain/lists'
import { type Mentee, type MenteeBefore, MenteeDetails, menteeDetails } from '#shared/domain/mentee'
import { birthDateOn } from '#shared/domain/person'

/** What stands in the fields of a mentee. */
export interface MenteeValues extends PersonValues {
  partnerId: string
  referent: string
  preselectedOn: IsoDate | undefined
  wishedJob: string
  sector: string
  languages: readonly LanguageSkill[]
  jobFamily: string
  otherSectors: readonly string[]
  practises: string
  employer: string
  wishes: WishValues
  heardThrough: string
  entryStatus: string
  unemployedFor: string
  studies: string
  foreignDiploma: string
  nationality: string
  before: { presentedOn: IsoDate | undefined; interviewedOn: IsoDate | undefined }
}

/** The fields of a mentee not entered yet, registered today. */
export const newMentee = (today: IsoDate): MenteeValues => ({
  ...newPerson(today),
  ...{ partnerId: '', referent: '', preselectedOn: undefined, wishedJob: '', sector: '', languages: [] },
  ...{ jobFamily: '', otherSectors: [], practises: '', employer: '', wishes: noWishes, heardThrough: '' },
  ...{ entryStatus: '', unemployedFor: '', studies: '', foreignDiploma: '', nationality: '', before: { presentedOn: undefined, interviewedOn: undefined } },
})

/** The fields with what the file of a mentee holds. */
export const valuesOf = (mentee: Mentee): MenteeValues => filledFrom(newMentee(mentee.registeredOn), { ...mentee, foreignDiploma: yesNoValue(mentee.foreignDiploma) })

/** The question that the fields make. */
export function askedOf(values: MenteeValues): unknown {
  const { languages, otherSectors, wishes, before, foreignDiploma, ...others } = values
  const [done, wished] = [withoutBlanks(before), withoutBlanks(wishes)]
  return {
    ...withoutBlanks(others),
    address: withoutBlanks(values.address),
    ...yesNoOf('foreignDiploma', foreignDiploma),
    ...(languages.length > 0 && { languages }),
    ...(otherSectors.length > 0 && { otherSectors }),
    ...(Object.keys(wished).length > 0 && { wishes: wished }),
    ...(Object.keys(done).length > 0 && { before: done }),
  }
}

/** What a form asks beyond the law: a birth date is one that can be. */
export const checkedMentee = (today: IsoDate) => MenteeDetails.extend({ birthDate: birthDateOn(today) })

/** Some details of a mentee to change; a detail given as `undefined` is emptied. */
export type MenteePatch = { readonly [Detail in keyof MenteeDetails]?: MenteeDetails[Detail] | undefined }

/** The details of a file with some of them changed. */
export function detailsWith(mentee: Mentee, patch: MenteePatch): MenteeDetails {
  const changed = Object.fromEntries(Object.entries({ ...menteeDetails(mentee), ...patch }).filter(([, value]) => value !== undefined))
  return changed as MenteeDetails // `Object.fromEntries` forgets the names; only optional details may be emptied
}

/** The steps done before Binôme with one day set, or taken back. */
export function beforeWith(before: MenteeBefore | undefined, step: keyof MenteeBefore, on: IsoDate | undefined): MenteeBefore | undefined {
  const { [step]: _, ...others } = before ?? {}
  const next = on === undefined ? others : { ...others, [step]: on }
  return Object.keys(next).length === 0 ? undefined : next
}
