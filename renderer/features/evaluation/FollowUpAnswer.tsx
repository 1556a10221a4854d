import { Button, NativeSelect } from '@mantine/core'

import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { teamOf } from '../../api/team'
import { useToday } from '../../api/surroundings'
import { useWorker } from '../../api/worker'
import { withoutBlanks } from '../../ui/blanks'
import { DateField } from '../../ui/DateField'
import { FormActions } from '../../ui/FormActions'
import { FreeText } from '../../ui/FreeText'
import { QuestionField } from '../../ui/grid/QuestionField'
import { ListChoice } from '../../ui/ListChoice'
import { Section } from '../../ui/Section'
import { situationAsked, situationValues } from '../../ui/situation-values'
import { SituationFields } from '../../ui/SituationFields'
import { useCheckedForm } from '../../ui/use-checked-form'
import type { SaveFollowUp } from './follow-up-details'

import { progressQuestions } from '#shared/casebook/questionnaires'
import { defaults } from '#shared/defaults/defaults'
import { FollowUpDetails } from '#shared/domain/follow-up'
import type { Answers } from '#shared/grids/answers'
import { followUpWords } from '#shared/text/evaluation'

const words = followUpWords.answer

/** What the form asks for: the answer alone. */
const AnswerDetails = FollowUpDetails.shape.answer.unwrap()

interface FollowUpAnswerProps {
  readonly details: FollowUpDetails
  readonly onSave: SaveFollowUp
  /** The answer was taken back: the fields are to be blank again. */
  readonly onTakenBack: () => void
}

/** The ten sentences as the fields of a grid read them. */
const itemsOf = (items: Answers | undefined): Answers => items ?? {}

/** What a mentee answered when asked again: where they stand, the ten sentences, and whether the mentoring helped. */
export function FollowUpAnswer({ details, onSave, onTakenBack }: FollowUpAnswerProps) {
  const [book, lists, today] = [useCasebook(), useLists(), useToday()]
  const { worker } = useWorker()
  const { answer } = details
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'answer',
    schema: AnswerDetails,
    initialValues: {
      on: answer?.on ?? today,
      by: answer?.by ?? worker?.id ?? '',
      situation: situationValues(answer?.situation),
      items: itemsOf(answer?.items),
      effect: answer?.effect ?? '',
      note: answer?.note ?? '',
    },
    asked: ({ situation, items, ...values }) => ({ ...withoutBlanks(values), items, situation: situationAsked(situation) }),
    nouns: words.nouns,
    onSave: async (given, saved) => {
      if (!(await onSave(({ leftOn: _, ...before }) => ({ ...before, answer: given })))) return
      saved()
      form.resetDirty()
    },
  })
  const { items } = form.values
  const missesSituation = form.errors['situation'] !== undefined

  return (
    <Section title={words.title}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <div className="fields">
          <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
          <NativeSelect label={words.by} data={[{ value: '', label: words.nobody }, ...teamOf(book, [answer?.by])]} {...form.getInputProps('by')} />
        </div>
        <SituationFields
          label={words.situation}
          value={form.values.situation}
          onChange={situation => form.setFieldValue('situation', situation)}
          lists={lists}
          today={today}
          error={missesSituation ? words.situationMissing : undefined}
        />
        <fieldset className="field-group">
          <legend>{words.items}</legend>
          <p className="form-hint">{words.itemsWhy}</p>
          <div className="evaluation-items">
            {progressQuestions(book, defaults).map(({ item, question: { required: _, ...question } }) => (
              <QuestionField
                key={item}
                question={question}
                answers={items}
                problem={undefined}
                lists={lists}
                team={[]}
                today={today}
                onEdit={() => undefined}
                onAnswer={mark => {
                  const { [item]: __, ...others } = items
                  form.setFieldValue('items', mark === undefined ? others : { ...others, [item]: mark })
                }}
              />
            ))}
          </div>
        </fieldset>
        <div className="fields">
          <ListChoice label={words.effect} items={lists('mentoring-effects')} value={form.values.effect} onChange={effect => form.setFieldValue('effect', effect)} />
          <FreeText className="wide" label={words.note} hint={words.noteWhy} maxLength={500} rows={2} {...form.getInputProps('note')} />
        </div>
        <FormActions submitLabel={words.save} busy={busy} problems={problems} isSaved={isSaved}>
          {answer && (
            <Button
              variant="subtle"
              onClick={() => void onSave(({ answer: _, ...before }) => before).then(isGone => isGone && onTakenBack())}
            >
              {words.remove}
            </Button>
          )}
        </FormActions>
      </form>
    </Section>
  )
}
