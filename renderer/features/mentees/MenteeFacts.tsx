import { Link } from 'wouter'

import { keptPairs } from '../../api/kept-at-entry'
import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { countryName } from '../../ui/country-name'
import { Facts } from '../../ui/Facts'
import { KeptAtEntry } from '../../ui/KeptAtEntry'
import { places } from '../../ui/places'
import { shownWishes } from '../../ui/wish-values'

import { shownAddress } from '#shared/domain/address'
import { ageOn } from '#shared/domain/calendar'
import { type ItemKey, labelOf, type ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { provinceOf } from '#shared/domain/province'
import { entryWords } from '#shared/text/entry'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { menteePathWords } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const { mentees: words, fields } = people
const { form } = menteePathWords
const { matching } = personFile

/** What is known of a mentee. */
export function MenteeFacts({ mentee }: { readonly mentee: Mentee }) {
  const [book, today, lists] = [useCasebook(), useToday(), useLists()]
  const { birthDate, partnerId, languages, address, foreignDiploma, nationality } = mentee
  const partner = partnerId && book.partners[partnerId]
  const province = address.postcode === undefined ? undefined : provinceOf(address.postcode)
  const label = (list: ListName, key: ItemKey | undefined) => key && labelOf(lists(list), key)
  const spoken = languages?.map(({ language, level }) => gridWords.languages.said(labelOf(lists('languages'), language), level && gridWords.languages.levelIn(level)))
  const wished = shownWishes(mentee.wishes)
  return (
    <>
      <Facts
        rows={[
          [fields.phone, mentee.phone],
          [fields.email, mentee.email],
          [fields.address, shownAddress(address)],
          [fields.province, province && people.provinces[province]],
          [words.referral.wishedJob, mentee.wishedJob],
          [form.sector, label('sectors', mentee.sector)],
          [matching.otherSectors.mentee, mentee.otherSectors?.map(key => label('sectors', key)).join(', ')],
          [matching.jobFamily.mentee, label('job-families', mentee.jobFamily)],
          [personFile.languages.label, spoken?.join(', ')],
          [matching.practises, label('languages', mentee.practises)],
          ...(mentee.employer === undefined ? [] : [[matching.employer, mentee.employer] as const]),
          ...(wished === undefined ? [] : [[matching.wishes.mentee, wished] as const]),
          [words.referral.partner, partner && <Link key="partner" href={places.partner(partner.id)}>{partner.name}</Link>],
          [words.referral.referent, mentee.referent],
          [form.entryStatus, label('entry-statuses', mentee.entryStatus)],
          [form.unemployedFor, label('unemployment-lengths', mentee.unemployedFor)],
          [form.studies, label('studies', mentee.studies)],
          ...(foreignDiploma === undefined ? [] : [[entryWords.fields.foreignDiploma, entryWords.yesNo[foreignDiploma ? 'yes' : 'no']] as const]),
          ...(nationality === undefined ? [] : [[entryWords.fields.nationality, countryName(nationality)] as const]),
          [form.heardThrough, label('referrals', mentee.heardThrough)],
          [fields.agreement, words.agreementExamples[mentee.agreement]],
          [fields.birthDate, birthDate && people.born(birthDate, ageOn(birthDate, today))],
          [fields.gender, mentee.gender && people.genders[mentee.gender]],
          [fields.registeredOn, shortDay(mentee.registeredOn)],
          [fields.notes, mentee.notes],
        ]}
      />
      <KeptAtEntry pairs={keptPairs(book, 'mentee', mentee.id)} />
    </>
  )
}
