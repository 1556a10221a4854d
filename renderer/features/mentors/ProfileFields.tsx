import type { UseFormReturnType } from '@mantine/form'

import { useLists } from '../../api/lists'
import { useToday } from '../../api/surroundings'
import { AbsenceFields } from '../../ui/AbsenceFields'
import { DateField } from '../../ui/DateField'
import { LanguageFields } from '../../ui/LanguageFields'
import { ListChoice } from '../../ui/ListChoice'
import { ListChoices } from '../../ui/ListChoices'
import { Section } from '../../ui/Section'
import { WishFields } from '../../ui/WishFields'
import type { MentorValues } from './mentor-values'

import { entryWords } from '#shared/text/entry'
import { mentorPathWords } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'

const words = mentorPathWords.form
const { matching } = personFile

/** What a mentee is sought by: the sectors and trades a mentor knows, the languages, and what the person asked for. */
export function MatchingFields({ form }: { readonly form: UseFormReturnType<MentorValues> }) {
  const [lists, today] = [useLists(), useToday()]
  return (
    <Section title={matching.section}>
      <div className="page-body">
        <p className="form-hint">{matching.lead}</p>
        <div className="fields">
          <ListChoice label={words.sector} description={words.sectorWhy} items={lists('sectors')} {...form.getInputProps('sector')} value={form.values.sector} />
          <ListChoices label={matching.otherSectors.mentor} description={matching.otherSectorsWhy.mentor} items={lists('sectors')} {...form.getInputProps('otherSectors')} value={form.values.otherSectors} />
          <ListChoice label={matching.jobFamily.mentor} items={lists('job-families')} {...form.getInputProps('jobFamily')} value={form.values.jobFamily} />
          <div className="wide">
            <LanguageFields items={lists('languages')} today={today} value={form.values.languages} onChange={languages => form.setFieldValue('languages', languages)} />
          </div>
        </div>
        <WishFields of="mentor" value={form.values.wishes} onChange={wishes => form.setFieldValue('wishes', wishes)} />
      </div>
    </Section>
  )
}

/** The studies of the person, how they came here, and the times away. */
export function ProfileFields({ form }: { readonly form: UseFormReturnType<MentorValues> }) {
  const [lists, today] = [useLists(), useToday()]
  return (
    <Section title={words.profile}>
      <div className="fields">
        <ListChoice label={entryWords.fields.studies} items={lists('studies')} {...form.getInputProps('studies')} value={form.values.studies} />
        <ListChoice label={words.heardThrough} items={lists('referrals')} {...form.getInputProps('heardThrough')} value={form.values.heardThrough} />
        <div className="wide">
          <AbsenceFields today={today} value={form.values.absences} onChange={absences => form.setFieldValue('absences', absences)} />
        </div>
      </div>
    </Section>
  )
}

/** The steps of someone who was a mentor before the programme was kept here. */
export function BeforeFields({ form }: { readonly form: UseFormReturnType<MentorValues> }) {
  const today = useToday()
  return (
    <Section title={words.before}>
      <div className="page-body">
        <p className="form-hint">{words.beforeWhy}</p>
        <div className="fields">
          <DateField label={words.informedOn} today={today} {...form.getInputProps('before.informedOn')} />
          <DateField label={words.preparedOn} today={today} {...form.getInputProps('before.preparedOn')} />
          <DateField label={words.trainedOn} today={today} {...form.getInputProps('before.trainedOn')} />
        </div>
      </div>
    </Section>
  )
}
