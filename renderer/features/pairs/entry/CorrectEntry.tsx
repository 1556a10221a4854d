import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { ChoiceField } from '../../../ui/ChoiceField'
import { DateField } from '../../../ui/DateField'
import { ListChoice } from '../../../ui/ListChoice'
import { NationalityField } from '../../../ui/NationalityField'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { YesNoField } from '../../../ui/YesNoField'
import { RefusalNotice } from '../RefusalNotice'
import { correctionOf, type EntryValues, valuesOf } from './entry-values'

import type { Refusal } from '#shared/api/refusal'
import { listed } from '#shared/casebook/casebook'
import { CorrectEntry as Question } from '#shared/casebook/entry-commands'
import { compareText } from '#shared/core/search-key'
import type { Entry } from '#shared/domain/entry'
import type { Pair } from '#shared/domain/pair'
import { birthDateOn } from '#shared/domain/person'
import { entryWords as words } from '#shared/text/entry'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

interface CorrectEntryProps {
  readonly pair: Pair
  readonly entry: Entry
  readonly onDone: () => void
}

/** Puts right what was wrong of the two people from the start; what changed since belongs in their files. */
export function CorrectEntry({ pair, entry, onDone }: CorrectEntryProps) {
  const [today, send] = [useToday(), useSend()]
  const [refusal, setRefusal] = useState<Refusal>()
  const checked = { mentee: Question.shape.mentee.extend({ birthDate: birthDateOn(today) }), mentor: Question.shape.mentor.extend({ birthDate: birthDateOn(today) }) }
  const { form, busy, onSubmit } = useCheckedForm({
    draft: 'entry',
    schema: Question.extend(checked),
    initialValues: valuesOf(entry),
    asked: values => correctionOf(entry, values),
    onSave: async (question, saved) => {
      const reply = await send('entry.correct', question)
      if (!reply.ok) {
        setRefusal(reply.error)
        return
      }
      saved()
      onDone()
    },
  })
  return (
    <Modal opened onClose={onDone} title={words.correctTitle(pair.reference)} closeButtonProps={{ 'aria-label': forms.close }} size="xl">
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          <Text size="sm">{words.correctLead}</Text>
          {refusal && <RefusalNotice refusal={refusal} />}
          <fieldset className="field-group">
            <legend>{words.sides.mentee}</legend>
            <div className="fields">
              <LivedFields form={form} side="mentee" />
              <MenteeFields form={form} />
            </div>
          </fieldset>
          <fieldset className="field-group">
            <legend>{words.sides.mentor}</legend>
            <div className="fields">
              <LivedFields form={form} side="mentor" />
              <MentorFields form={form} />
            </div>
          </fieldset>
          <Group>
            <Button type="submit" loading={busy}>
              {words.save}
            </Button>
            <Button variant="default" onClick={onDone}>
              {forms.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface FieldsProps {
  readonly form: UseFormReturnType<EntryValues>
}

const { fields } = words
const genders = [{ value: '', label: people.unknownGender }, ...Object.entries(people.genders).map(([value, label]) => ({ value, label }))]

function LivedFields({ form, side }: FieldsProps & { readonly side: keyof EntryValues }) {
  const [today, lists] = [useToday(), useLists()]
  const { studies, sector } = form.values[side]
  return (
    <>
      <NativeSelect label={fields.gender} data={genders} {...form.getInputProps(`${side}.gender`)} />
      <DateField label={fields.birthDate} today={today} {...form.getInputProps(`${side}.birthDate`)} />
      <TextInput label={fields.postcode} autoComplete="off" {...form.getInputProps(`${side}.postcode`)} />
      <TextInput label={fields.municipality} autoComplete="off" {...form.getInputProps(`${side}.municipality`)} />
      <ListChoice label={fields.studies} items={lists('studies')} {...form.getInputProps(`${side}.studies`)} value={studies} />
      <ListChoice label={fields.sector[side]} items={lists('sectors')} {...form.getInputProps(`${side}.sector`)} value={sector} />
    </>
  )
}

function MenteeFields({ form }: FieldsProps) {
  const [lists, { partners }] = [useLists(), useCasebook()]
  const { mentee } = form.values
  return (
    <>
      <ListChoice label={fields.entryStatus} items={lists('entry-statuses')} {...form.getInputProps('mentee.entryStatus')} value={mentee.entryStatus} />
      <ListChoice label={fields.unemployedFor} items={lists('unemployment-lengths')} {...form.getInputProps('mentee.unemployedFor')} value={mentee.unemployedFor} />
      <ListChoice label={fields.heardThrough} items={lists('referrals')} {...form.getInputProps('mentee.heardThrough')} value={mentee.heardThrough} />
      <ChoiceField label={fields.partnerId} choices={named(listed(partners))} {...form.getInputProps('mentee.partnerId')} value={mentee.partnerId} />
      <YesNoField label={fields.foreignDiploma} description={words.foreignDiploma.why} {...form.getInputProps('mentee.foreignDiploma')} value={mentee.foreignDiploma} />
      <NationalityField {...form.getInputProps('mentee.nationality')} value={mentee.nationality} />
    </>
  )
}

function MentorFields({ form }: FieldsProps) {
  const { companies } = useCasebook()
  const { frame, companyId } = form.values.mentor
  return (
    <>
      <ChoiceField label={fields.frame} choices={frames} {...form.getInputProps('mentor.frame')} value={frame} />
      <ChoiceField label={fields.companyId} choices={named(listed(companies))} {...form.getInputProps('mentor.companyId')} value={companyId} />
    </>
  )
}

const frames = Object.entries(people.mentors.frame.short).flatMap(([value, label]) => (value === 'unknown' ? [] : [{ value, label }]))

const named = (all: readonly { readonly id: string; readonly name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name })).toSorted((one, other) => compareText(one.label, other.label))
