import { useLists } from '../../api/lists'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useTeam } from '../../api/team'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { decisionAsked, DecisionFields, newDecision } from '../../ui/DecisionFields'
import { FormActions } from '../../ui/FormActions'
import { Problem } from '../../ui/Problem'
import { useCheckedForm } from '../../ui/use-checked-form'
import { offeredOutcomes } from './offered-outcomes'

import { MenteeDecision } from '#shared/domain/decision'
import type { Mentee } from '#shared/domain/mentee'
import { personFile } from '#shared/text/person-file'

/** A decision as the form takes it: any answer but a yes has words that can be told to the person. */
const CheckedDecision = MenteeDecision.refine(({ outcome, told }) => outcome === 'accepted' || told !== undefined, { path: ['told'], message: 'missing' })

/** Takes a decision about a mentee; « retenu » can be chosen only where the law allows it, and the form says why not. */
export function DecisionForm({ mentee, onDone }: { readonly mentee: Mentee; readonly onDone: () => void }) {
  const [book, send, today, lists, team] = [useCasebook(), useSend(), useToday(), useLists(), useTeam()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'decision',
    schema: CheckedDecision,
    initialValues: newDecision(today, worker?.id),
    asked: values => decisionAsked(values, offeredOutcomes(book, mentee, values.on ?? today)),
    nouns: personFile.decision.nouns,
    onSave: async (decision, saved) => {
      if (!(await attempt(send('mentee.decide', { menteeId: mentee.id, decision })))) return
      saved()
      form.reset()
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <DecisionFields
        form={form}
        outcomes={offeredOutcomes(book, mentee, form.values.on ?? today)}
        reasons={lists('mentee-reasons')}
        redirections={lists('redirections')}
        toldIsRequired
        team={team}
        today={today}
      />
      <Problem problem={problem} />
      <FormActions submitLabel={personFile.decision.save} busy={busy} problems={problems} />
    </form>
  )
}
