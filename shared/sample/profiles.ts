import type { Typed } from './step'

type MenteeProfile = Pick<Typed<'mentee.save'>['details'], 'studies' | 'nationality' | 'foreignDiploma' | 'sector' | 'languages' | 'heardThrough'>
type Studies = NonNullable<Typed<'mentor.save'>['details']['studies']>

/** French as a first language, or at a level beside another first language. */
const french: MenteeProfile['languages'] = [{ language: 'french', level: 'native' }]
const beside = (language: string, level: 'A2' | 'B1' | 'B2' | 'C1'): MenteeProfile['languages'] => [
  { language, level: 'native' },
  { language: 'french', level },
]

/**
 * What statistics count of the mentees, by the number of their file. From 2026 on an interview tells the rest, and is not said here;
 * four of those of before were never asked everything, so that what is missing shows.
 */
export const menteeProfiles: Readonly<Record<number, MenteeProfile>> = {
  1: { studies: 'upper-secondary-general', foreignDiploma: false, nationality: 'BE', sector: 'office-staffing', languages: beside('arabic', 'C1'), heardThrough: 'forem' },
  2: { studies: 'lower-secondary', foreignDiploma: false, nationality: 'BE', sector: 'transport-logistics', languages: french, heardThrough: 'social-media' },
  3: { studies: 'upper-secondary-vocational', nationality: 'CD', sector: 'construction', languages: beside('lingala', 'C1'), heardThrough: 'word-of-mouth' },
  4: { studies: 'bachelor', nationality: 'TR', foreignDiploma: true, sector: 'law-accounting-advice', languages: beside('turkish', 'B2'), heardThrough: 'forem' },
  5: { studies: 'upper-secondary-general', foreignDiploma: false, nationality: 'BE', sector: 'office-staffing', languages: french, heardThrough: 'mission-regionale' },
  6: { studies: 'master-or-higher', nationality: 'UA', foreignDiploma: true, languages: beside('ukrainian', 'B1'), heardThrough: 'forem' },
  7: { studies: 'upper-secondary-vocational', foreignDiploma: false, nationality: 'BE', sector: 'social-work', languages: french, heardThrough: 'mission-regionale' },
  8: { studies: 'master-or-higher', nationality: 'stateless', foreignDiploma: true, sector: 'social-work', languages: beside('fula', 'B2'), heardThrough: 'word-of-mouth' },
  9: { studies: 'none-or-primary', foreignDiploma: false, nationality: 'PT', sector: 'construction', languages: beside('portuguese', 'B1'), heardThrough: 'cisp' },
  10: { studies: 'upper-secondary-vocational', foreignDiploma: false, nationality: 'BE', sector: 'industry', languages: french, heardThrough: 'cisp' },
  11: { studies: 'upper-secondary-general', foreignDiploma: false, nationality: 'BE', languages: beside('arabic', 'C1'), heardThrough: 'cpas' },
  12: { studies: 'bachelor', nationality: 'PL', foreignDiploma: true, sector: 'media-communication', languages: beside('polish', 'B2'), heardThrough: 'cisp' },
  13: { nationality: 'BE', sector: 'hospitality', languages: french },
  15: { studies: 'upper-secondary-general', foreignDiploma: false, nationality: 'BE', sector: 'it-telecom', languages: french, heardThrough: 'school' },
  16: { nationality: 'BE' },
  17: { nationality: 'CD' },
  18: { nationality: 'BE' },
  19: { nationality: 'BE' },
  20: { nationality: 'PT', foreignDiploma: true },
  21: { nationality: 'UA', foreignDiploma: true },
  22: { nationality: 'BE' },
  23: { nationality: 'BE' },
  26: { nationality: 'BE' },
  27: { nationality: 'PL', foreignDiploma: true },
  29: { nationality: 'BE' },
  44: { nationality: 'BE' },
  45: { nationality: 'UA', foreignDiploma: true },
  49: { nationality: 'BE' },
  50: { studies: 'bachelor', foreignDiploma: false, nationality: 'BE', sector: 'it-telecom', languages: french, heardThrough: 'website' },
  51: { studies: 'lower-secondary', foreignDiploma: false, nationality: 'FR', sector: 'trade', languages: french },
}

/** The studies of the mentors, by the number of their file; those who were not asked are left out. */
export const mentorStudies: Readonly<Record<number, Studies>> = {
  1: 'master-or-higher',
  2: 'bachelor',
  3: 'master-or-higher',
  4: 'apprenticeship',
  5: 'master-or-higher',
  6: 'bachelor',
  7: 'master-or-higher',
  8: 'upper-secondary-vocational',
  9: 'upper-secondary-vocational',
  10: 'apprenticeship',
  11: 'bachelor',
  12: 'bachelor',
  13: 'upper-secondary-vocational',
  14: 'master-or-higher',
  15: 'bachelor',
  18: 'bachelor',
  20: 'upper-secondary-vocational',
  23: 'master-or-higher',
  27: 'upper-secondary-general',
  32: 'bachelor',
  33: 'bachelor',
  34: 'upper-secondary-general',
}
