import { shownAddress } from '#shared/domain/address'
import type { Additions } from '#shared/domain/import-record'
import { type ItemKey, labelOf, type LanguageSkill } from '#shared/domain/lists'
import type { ImportLists } from '#shared/importing/known-entries'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { importing, importPages } from '#shared/text/importing'
import { people } from '#shared/text/people'

const { fields } = importing
const words = importPages.check

/** What a line adds to a file, part by part, as a person reads it. */
export function additionWords(added: Additions, lists: ImportLists): readonly string[] {
  const { birthDate, gender, email, phone, jobTitle, wishedJob, sector, languages, heardThrough, entryStatus, unemployedFor, studies, companyNumber, size, website, contacts, address, notes }: EveryAddition = added
  const item = (list: keyof ImportLists, key: ItemKey | undefined) => key && labelOf(lists[list], key)
  const parts: readonly (readonly [label: string, value: string | undefined])[] = [
    [fields.email, email],
    [fields.phone, phone],
    [fields.address, address && shownAddress(address)],
    [fields.birthDate, birthDate && shortDay(birthDate)],
    [fields.gender, gender && people.genders[gender]],
    [fields.jobTitle, jobTitle],
    [fields.wishedJob, wishedJob],
    [fields.sector, item('sectors', sector)],
    [fields.languages, languages?.map(skill => languageSaid(skill, lists)).join(', ')],
    [fields.heardThrough, item('referrals', heardThrough)],
    [fields.entryStatus, item('entry-statuses', entryStatus)],
    [fields.unemployedFor, item('unemployment-lengths', unemployedFor)],
    [fields.studies, item('studies', studies)],
    [fields.companyNumber, companyNumber],
    [fields.companySize, size],
    [fields.website, website],
    [words.contacts, contacts?.map(({ name }) => name).join(', ')],
    [fields.notes, notes],
  ]
  return parts.flatMap(([label, value]) => (value === undefined ? [] : [words.added(label, value)]))
}

/** Whatever any kind of list may add. */
type EveryAddition = Partial<Additions<'mentors'> & Additions<'mentees'> & Additions<'companies'>>

const languageSaid = ({ language, level }: LanguageSkill, lists: ImportLists): string => gridWords.languages.said(labelOf(lists.languages, language), level && gridWords.languages.levelIn(level))
