import type { UseFormReturnType } from '@mantine/form'

import { useLists } from '../../api/lists'
import { useToday } from '../../api/surroundings'
import { AbsenceFields } from '../../ui/AbsenceFields'
import { DateField } from '../../ui/DateField'
import { LanguageFields } from '../../ui/LanguageFields'
import { ListChoice } from '../../ui/ListChoice'
import { Section } from '../../ui/Section'
import type { MentorValues } from './mentor-values'

import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.form

/** What a pair may be matched by: the sector a mentor knows, the languages, and how the person came here. */
export function ProfileFields({ form }: { readonly form: UseFormReturnType<MentorValues> }) {
  const [lists, today] = [useLists(), useToday()]
  return (
    <Section title={words.profile}>
      <div className="fields">
        <ListChoice label={words.sector} description={words.sectorWhy} items={lists('sectors')} {...form.getInputProps('sector')} value={form.values.sector} />
        <ListChoice label={words.heardThrough} items={lists('referrals')} {...form.getInputProps('heardThrough')} value={form.values.heardThrough} />
        <div className="wide">
          <LanguageFields items={lists('languages')} today={today} value={form.values.languages} onChange={languages => form.setFieldValue('languages', languages)} />
        </div>
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
