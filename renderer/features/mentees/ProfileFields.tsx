import { Autocomplete, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ChoiceField } from '../../ui/ChoiceField'
import { DateField } from '../../ui/DateField'
import { LanguageFields } from '../../ui/LanguageFields'
import { ListChoice } from '../../ui/ListChoice'
import { ListChoices } from '../../ui/ListChoices'
import { NationalityField } from '../../ui/NationalityField'
import { Section } from '../../ui/Section'
import { WishFields } from '../../ui/WishFields'
import { YesNoField } from '../../ui/YesNoField'
import type { MenteeValues } from './mentee-values'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { entryWords } from '#shared/text/entry'
import { menteePathWords } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const { form: words } = menteePathWords
const { matching } = personFile
const { referral } = people.mentees

interface FieldsProps {
  readonly form: UseFormReturnType<MenteeValues>
}

/** The trade looked for, and who sent the person. */
export function ReferralFields({ form }: FieldsProps) {
  const [book, today] = [useCasebook(), useToday()]
  const partners = listed(book.partners).toSorted((one, other) => compareText(one.name, other.name))
  const chosen = partners.find(({ id }) => id === form.values.partnerId)
  return (
    <Section title={referral.section}>
      <div className="fields">
        <TextInput className="wide" label={referral.wishedJob} autoComplete="off" {...form.getInputProps('wishedJob')} />
        <ChoiceField
          label={referral.partner}
          placeholder={referral.partnerPlaceholder}
          choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('partnerId')}
          value={form.values.partnerId}
        />
        <Autocomplete label={referral.referent} data={[...new Set(chosen?.contacts.map(({ name }) => name))]} autoComplete="off" {...form.getInputProps('referent')} />
        {chosen && <DateField label={words.preselectedOn} today={today} {...form.getInputProps('preselectedOn')} />}
      </div>
    </Section>
  )
}

/** What a mentor is sought by: the sectors and trades looked for, the languages, and what the person asked for. */
export function MatchingFields({ form }: FieldsProps) {
  const [lists, today] = [useLists(), useToday()]
  return (
    <Section title={matching.section}>
      <div className="page-body">
        <p className="form-hint">{matching.lead}</p>
        <div className="fields">
          <ListChoice label={words.sector} description={words.sectorWhy} items={lists('sectors')} {...form.getInputProps('sector')} value={form.values.sector} />
          <ListChoices label={matching.otherSectors.mentee} description={matching.otherSectorsWhy.mentee} items={lists('sectors')} {...form.getInputProps('otherSectors')} value={form.values.otherSectors} />
          <ListChoice label={matching.jobFamily.mentee} items={lists('job-families')} {...form.getInputProps('jobFamily')} value={form.values.jobFamily} />
          <TextInput label={matching.employer} description={matching.employerWhy} autoComplete="off" {...form.getInputProps('employer')} />
          <div className="wide">
            <LanguageFields items={lists('languages')} today={today} value={form.values.languages} onChange={languages => form.setFieldValue('languages', languages)} />
          </div>
          <ListChoice label={matching.practises} description={matching.practisesWhy} items={lists('languages')} {...form.getInputProps('practises')} value={form.values.practises} />
        </div>
        <WishFields of="mentee" value={form.values.wishes} onChange={wishes => form.setFieldValue('wishes', wishes)} />
      </div>
    </Section>
  )
}

/** The situation of the person on coming in. */
export function ProfileFields({ form }: FieldsProps) {
  const lists = useLists()
  const choices = [
    ['heardThrough', 'referrals'],
    ['entryStatus', 'entry-statuses'],
    ['unemployedFor', 'unemployment-lengths'],
    ['studies', 'studies'],
  ] as const
  return (
    <Section title={words.profile}>
      <div className="fields">
        {choices.map(([field, list]) => (
          <ListChoice key={field} label={words[field]} items={lists(list)} {...form.getInputProps(field)} value={form.values[field]} />
        ))}
        <YesNoField label={entryWords.fields.foreignDiploma} description={entryWords.foreignDiploma.why} {...form.getInputProps('foreignDiploma')} value={form.values.foreignDiploma} />
        <NationalityField {...form.getInputProps('nationality')} value={form.values.nationality} />
      </div>
    </Section>
  )
}

/** The steps of someone who was accompanied before the programme was kept here. */
export function BeforeFields({ form }: FieldsProps) {
  const today = useToday()
  return (
    <Section title={words.before}>
      <p className="form-hint">{words.beforeWhy}</p>
      <div className="fields">
        <DateField label={words.presentedOn} today={today} {...form.getInputProps('before.presentedOn')} />
        <DateField label={words.interviewedOn} today={today} {...form.getInputProps('before.interviewedOn')} />
      </div>
    </Section>
  )
}
