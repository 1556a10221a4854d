import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { memberName, useTeam } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { decisionAsked, DecisionFields, newDecision, type OfferedOutcome } from '../../../ui/DecisionFields'
import { DecisionList } from '../../../ui/DecisionList'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'

import { openPairsOf } from '#shared/casebook/availability'
import { lastHeld } from '#shared/casebook/interviews'
import { MentorDecision, type MentorOutcome, standingDecision } from '#shared/domain/decision'
import { labelOf } from '#shared/domain/lists'
import type { Mentor } from '#shared/domain/mentor'
import { mentorPathWords } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'

const words = mentorPathWords.decision

const OUTCOMES: readonly MentorOutcome[] = ['accepted', 'to-review', 'other-engagement', 'not-accepted', 'left']

/** What the association decides, with what was decided before; the last decision can be taken back. */
export function DecisionStep({ mentor }: { readonly mentor: Mentor }) {
  const [book, send, lists] = [useCasebook(), useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const { decisions, agreement } = mentor
  const standing = standingDecision(decisions)
  const wasAcceptedBefore = !standing && mentor.before?.preparedOn !== undefined && !lastHeld(book, mentor.id)
  const [another, setAnother] = useState(false)
  const isSettled = standing !== undefined || wasAcceptedBefore

  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          {wasAcceptedBefore && <Notice tone="good" title={words.acceptedBefore[agreement]} />}
          {!isSettled || another ? (
            <DecisionForm mentor={mentor} onDone={() => setAnother(false)} />
          ) : (
            <div>
              <Button onClick={() => setAnother(true)} variant="default">
                {words.noteAnother}
              </Button>
            </div>
          )}
        </div>
      </Section>
      <Section title={personFile.decision.history}>
        <DecisionList
          decisions={decisions.map(({ outcome, on, by, reason, told }) => ({
            outcome: words.outcomes[outcome][agreement],
            on,
            by: memberName(book, by),
            reason: reason && labelOf(lists('mentor-reasons'), reason),
            told,
          }))}
        />
        <Problem problem={problem} />
        {standing && (
          <Group mt="sm">
            <Button variant="default" onClick={() => void attempt(send('mentor.undo-decision', { mentorId: mentor.id }))}>
              {personFile.decision.undo}
            </Button>
          </Group>
        )}
      </Section>
    </>
  )
}

function DecisionForm({ mentor, onDone }: { readonly mentor: Mentor; readonly onDone: () => void }) {
  const [book, send, today, lists, team] = [useCasebook(), useSend(), useToday(), useLists(), useTeam()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const isPrepared = lastHeld(book, mentor.id) !== undefined || mentor.before?.preparedOn !== undefined
  const hasPair = openPairsOf(book, mentor.id).length > 0

  const outcomes: readonly OfferedOutcome[] = OUTCOMES.map(value => ({
    value,
    label: words.outcomes[value][mentor.agreement],
    meaning: words.meanings[value],
    ...(value === 'accepted' ? !isPrepared && { whyNot: words.notPrepared } : hasPair && { whyNot: words.openPair }),
    asksReason: value !== 'accepted',
  }))

  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'decision',
    schema: MentorDecision,
    initialValues: newDecision(today, worker?.id),
    asked: values => decisionAsked(values, outcomes),
    nouns: personFile.decision.nouns,
    onSave: async (decision, saved) => {
      if (!(await attempt(send('mentor.decide', { mentorId: mentor.id, decision })))) return
      saved()
      form.reset()
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <DecisionFields form={form} outcomes={outcomes} reasons={lists('mentor-reasons')} team={team} today={today} />
      <Problem problem={problem} />
      <FormActions submitLabel={personFile.decision.save} busy={busy} problems={problems} />
    </form>
  )
}
