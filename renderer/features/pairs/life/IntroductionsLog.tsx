import { Button } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import { IntroductionForm } from './IntroductionForm'
import type { AtWork } from './PairAtWork'

import { introductionsOf } from '#shared/casebook/pair-life'
import type { IntroductionId } from '#shared/domain/ids'
import type { Introduction } from '#shared/domain/introduction'
import { labelOf } from '#shared/domain/lists'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.introductions

/** Whom the mentee was introduced to, the latest first, with what came of it or the way to say so. */
export function IntroductionsLog({ book, pair, today }: Omit<AtWork, 'state'>) {
  const [send, results] = [useSend(), useLists()('introduction-results')]
  const { problem, attempt } = useAttempt()
  // One at a time: what is half written in one is not lost to another.
  const [editing, setEditing] = useState<IntroductionId | 'new'>()
  const done = () => setEditing(undefined)
  const form = (introduction?: Introduction) => <IntroductionForm pairId={pair.id} introduction={introduction} today={today} onDone={done} />
  const rows = introductionsOf(book, pair.id).toReversed()

  return (
    <Section
      title={words.title}
      actions={
        <Button variant="default" size="compact-sm" disabled={editing !== undefined} onClick={() => setEditing('new')}>
          {words.add}
        </Button>
      }
    >
      {editing === 'new' && form()}
      <Problem problem={problem} />
      {rows.length === 0 && <p className="unknown">{words.none}</p>}
      <ul className="life-log">
        {rows.map(introduction => {
          const { id, on, organisation, person, result, resultOn, note } = introduction
          if (editing === id) return <li key={id}>{form(introduction)}</li>
          return (
            <li key={id}>
              <div className="life-log-words">
                <div>{words.line(on, organisation, person)}</div>
                <div className="life-log-detail">{[words.resultLine(result && labelOf(results, result), resultOn), ...(note === undefined ? [] : [note])].join('\n')}</div>
              </div>
              <div className="life-acts">
                <Button
                  variant={result === undefined ? 'default' : 'subtle'}
                  size="compact-sm"
                  aria-label={result === undefined ? words.completeOf(organisation) : words.editOf(organisation)}
                  disabled={editing !== undefined}
                  onClick={() => setEditing(id)}
                >
                  {result === undefined ? words.complete : pairLife.common.edit}
                </Button>
                <RemoveButton title={words.removeTitle} consequence={words.removeMeaning(organisation)} onRemove={() => void attempt(send('introduction.remove', { id }))} />
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
