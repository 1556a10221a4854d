import { Radio } from '@mantine/core'

import { memberName } from '../../../api/team'
import { useWorker } from '../../../api/worker'
import { withoutBlanks } from '../../../ui/blanks'
import { FormActions } from '../../../ui/FormActions'
import { FreeText } from '../../../ui/FreeText'
import { LevelBadge } from '../../../ui/LevelBadge'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import type { Contact } from './contact'
import { reasonSentence } from './reason-words'
import { useCheckIn } from './use-check-in'

import { proposedAlert } from '#shared/casebook/alert'
import { AlertLevel as Level, Assessment } from '#shared/domain/check-in'
import type { Answers } from '#shared/grids/answers'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.level

/** How the pair does: what the rule proposes and why, and what the coordinator decides, with the reason. */
export function AlertLevel({ contact, answers }: { readonly contact: Contact; readonly answers: Answers }) {
  const { book, pair, today, round, side, details } = contact
  const { assessment } = details
  const { worker } = useWorker()
  const { save, problem } = useCheckIn(contact)
  const { [side]: asked } = round
  const proposed = proposedAlert(book, pair, answers, today, asked)
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'level',
    schema: Assessment,
    initialValues: { level: assessment?.level ?? '', reason: assessment?.reason ?? '' },
    asked: values => ({ ...withoutBlanks(values), on: today, ...(worker && { by: worker.id }) }),
    nouns: words.nouns,
    onSave: async (decided, saved) => {
      if (await save(before => ({ ...before, assessment: decided }))) {
        saved()
        form.resetDirty()
      }
    },
  })

  const choose = (level: string) => {
    form.setFieldValue('level', level)
    // What speaks for the level proposed is most often the reason; it can be written anew.
    if (level === proposed.level && level !== 'green' && form.getValues().reason === '') form.setFieldValue('reason', proposed.because.map(reasonSentence).join(' '))
  }

  return (
    <Section title={words.title}>
      <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.title}>
        <div>
          <p>
            {/* Of a contact that was made, the rule says what it said on its day. */}
            {asked.standing.state === 'done' ? words.proposedFor(asked.standing.on) : words.proposed} <LevelBadge level={proposed.level} />{' '}
            <span className="form-hint">{words.lead}</span>
          </p>
          {proposed.because.length === 0 ? (
            <p className="form-hint">{words.nothing}</p>
          ) : (
            <ul className="check-in-why">
              {proposed.because.map(reason => (
                <li key={reason.code}>{reasonSentence(reason)}</li>
              ))}
            </ul>
          )}
        </div>
        <Radio.Group label={words.decided} {...form.getInputProps('level')} onChange={choose}>
          <div className="choices">
            {Level.options.map(level => (
              <Radio key={level} value={level} label={`${checkInWords.levels[level]} – ${checkInWords.levelMeanings[level]}`} />
            ))}
          </div>
        </Radio.Group>
        <FreeText label={words.reason} hint={words.reasonWhy} rows={1} maxLength={500} {...form.getInputProps('reason')} />
        {assessment && <p className="form-hint">{words.on(assessment.level, assessment.on, memberName(book, assessment.by))}</p>}
        <Problem problem={problem} />
        <FormActions submitLabel={words.save} busy={busy} problems={problems} isSaved={isSaved} />
      </form>
    </Section>
  )
}
