import { Link } from 'wouter'

import { keptPairs } from '../../api/kept-at-entry'
import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Facts } from '../../ui/Facts'
import { KeptAtEntry } from '../../ui/KeptAtEntry'
import { places } from '../../ui/places'
import { shownWishes } from '../../ui/wish-values'
import { workOf } from './mentor-state'

import { shownAddress } from '#shared/domain/address'
import { ageOn } from '#shared/domain/calendar'
import { labelOf } from '#shared/domain/lists'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { provinceOf } from '#shared/domain/province'
import { entryWords } from '#shared/text/entry'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { mentorPathWords } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const { mentors: words, fields } = people
const { form } = mentorPathWords
const { matching } = personFile

/** What is known of a mentor. */
export function MentorFacts({ mentor }: { readonly mentor: Mentor }) {
  const [book, today, lists] = [useCasebook(), useToday(), useLists()]
  const { frame, birthDate, languages, sector, heardThrough, address } = mentor
  const companyId = companyOf(frame)
  const work = workOf(book, mentor)
  const province = address.postcode === undefined ? undefined : provinceOf(address.postcode)
  const spoken = languages?.map(({ language, level }) => gridWords.languages.said(labelOf(lists('languages'), language), level && gridWords.languages.levelIn(level)))
  const wished = shownWishes(mentor.wishes)
  return (
    <>
      <Facts
        rows={[
          [fields.phone, mentor.phone],
          [fields.email, mentor.email],
          [fields.address, shownAddress(address)],
          [fields.province, province && people.provinces[province]],
          [words.frame.section, words.frame.short[frame.kind]],
          [words.employer, companyId ? <Link key="work" href={places.company(companyId)}>{work}</Link> : work],
          [fields.jobTitle, mentor.jobTitle],
          [form.sector, sector && labelOf(lists('sectors'), sector)],
          [matching.otherSectors.mentor, mentor.otherSectors?.map(key => labelOf(lists('sectors'), key)).join(', ')],
          [matching.jobFamily.mentor, mentor.jobFamily && labelOf(lists('job-families'), mentor.jobFamily)],
          [personFile.languages.label, spoken?.join(', ')],
          ...(wished === undefined ? [] : [[matching.wishes.mentor, wished] as const]),
          [words.meeting.place, mentor.meetingPlace],
          [words.meeting.access, mentor.accessInstructions],
          [words.meeting.capacity, String(mentor.capacity)],
          [entryWords.fields.studies, mentor.studies && labelOf(lists('studies'), mentor.studies)],
          [form.heardThrough, heardThrough && labelOf(lists('referrals'), heardThrough)],
          [fields.agreement, words.agreementExamples[mentor.agreement]],
          [fields.birthDate, birthDate && people.born(birthDate, ageOn(birthDate, today))],
          [fields.gender, mentor.gender && people.genders[mentor.gender]],
          [fields.registeredOn, shortDay(mentor.registeredOn)],
          [fields.notes, mentor.notes],
        ]}
      />
      <KeptAtEntry pairs={keptPairs(book, 'mentor', mentor.id)} />
    </>
  )
}
