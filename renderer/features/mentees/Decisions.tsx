import { Button, Group } from '@mantine/core'

import { useLists } from '../../api/lists'
import { useCasebook, useSend } from '../../api/mirror'
import { memberName } from '../../api/team'
import { useAttempt } from '../../api/use-attempt'
import { DecisionList } from '../../ui/DecisionList'
import { Problem } from '../../ui/Problem'

import { openPairsOf } from '#shared/casebook/availability'
import { labelOf } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords } from '#shared/text/mentee-path'
import { personFile } from '#shared/text/person-file'

const words = menteePathWords.decision

/** What was decided about a mentee; the last decision can be taken back while no pair rests on it. */
export function Decisions({ mentee }: { readonly mentee: Mentee }) {
  const [book, send, lists] = [useCasebook(), useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const { id, decisions, agreement } = mentee
  const isHeld = openPairsOf(book, id).length > 0
  return (
    <>
      <DecisionList
        decisions={decisions.map(({ outcome, on, by, reason, towards, told }) => ({
          outcome: words.outcomes[outcome][agreement],
          on,
          by: memberName(book, by),
          reason: reason && labelOf(lists('mentee-reasons'), reason),
          towards: towards && words.towards(labelOf(lists('redirections'), towards)),
          told,
        }))}
      />
      <Problem problem={problem} />
      {decisions.length > 0 && (
        <Group mt="sm">
          <Button variant="default" size="compact-sm" disabled={isHeld} onClick={() => void attempt(send('mentee.undo-decision', { menteeId: id }))}>
            {personFile.decision.undo}
          </Button>
          {isHeld && <span className="form-hint">{words.undoOpenPair}</span>}
        </Group>
      )}
    </>
  )
}
