import { filledFrom, withoutBlanks } from '../../../ui/blanks'
import { yesNoOf, yesNoValue } from '../../../ui/YesNoField'

import type { Entry } from '#shared/domain/entry'
import type { IsoDate } from '#shared/domain/iso-date'

/** What stands in the fields that both have. */
interface LivedValues {
  gender: string
  birthDate: IsoDate | undefined
  postcode: string
  municipality: string
  studies: string
  sector: string
}

/** What stands in the fields of a correction. */
export interface EntryValues {
  mentee: LivedValues & { foreignDiploma: string; nationality: string; entryStatus: string; unemployedFor: string; heardThrough: string; partnerId: string }
  mentor: LivedValues & { frame: string; companyId: string }
}

const lived = { gender: '', birthDate: undefined, postcode: '', municipality: '', studies: '', sector: '' }
const blank: EntryValues = {
  mentee: { ...lived, foreignDiploma: '', nationality: '', entryStatus: '', unemployedFor: '', heardThrough: '', partnerId: '' },
  mentor: { ...lived, frame: '', companyId: '' },
}

/** The fields with what is counted today. */
export const valuesOf = ({ mentee, mentor }: Entry): EntryValues => filledFrom(blank, { mentee: { ...mentee, foreignDiploma: yesNoValue(mentee.foreignDiploma) }, mentor })

/** The correction that the fields make; what is asked in no field stays as it was. */
export function correctionOf(entry: Entry, { mentee: { foreignDiploma, ...mentee }, mentor }: EntryValues): unknown {
  const kept = ({ languages }: Entry['mentee'] | Entry['mentor']) => languages && { languages }
  return {
    id: entry.id,
    mentee: { ...withoutBlanks(mentee), ...yesNoOf('foreignDiploma', foreignDiploma), ...kept(entry.mentee) },
    mentor: { ...withoutBlanks(mentor), ...kept(entry.mentor) },
  }
}
