import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../api/lists'
import { useToday } from '../../api/surroundings'
import { useWorker } from '../../api/worker'
import { DateField } from '../../ui/DateField'
import { ListChoice } from '../../ui/ListChoice'
import { Section } from '../../ui/Section'
import { useUnsaved } from '../../ui/unsaved'
import { useDraftedState } from '../../ui/use-draft'
import type { SaveFollowUp } from './follow-up-details'

import type { FollowUpDetails } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import { ItemKey, labelOf } from '#shared/domain/lists'
import { followUpWords } from '#shared/text/evaluation'

const words = followUpWords.attempts

interface FollowUpAttemptsProps {
  readonly details: FollowUpDetails
  readonly onSave: SaveFollowUp
}

/** Calls and messages without an answer, and the day one stopped trying. */
export function FollowUpAttempts({ details, onSave }: FollowUpAttemptsProps) {
  const [items, today] = [useLists()('contact-means'), useToday()]
  const { worker } = useWorker()
  const [on, setOn] = useState<IsoDate | undefined>(today)
  const [means, setMeans] = useState('phone')
  const { values: { note }, setValues: setTyped } = useDraftedState('attempt', { note: '' })
  const setNote = (typed: string) => setTyped({ note: typed })
  useUnsaved(note.trim() !== '')
  const { attempts, answer, leftOn } = details

  const add = async () => {
    if (on === undefined) return
    const key = ItemKey.safeParse(means).data
    const attempt = { on, ...(key && { means: key }), ...(worker && { by: worker.id }), ...(note.trim() !== '' && { note }) }
    if (await onSave(before => ({ ...before, attempts: [...before.attempts, attempt].toSorted((one, other) => one.on.localeCompare(other.on)) }))) setNote('')
  }

  return (
    <Section title={words.title}>
      <div className="evaluation-side">
        {attempts.length === 0 && <p>{words.none}</p>}
        {attempts.length > 0 && (
          <ul className="evaluation-texts">
            {attempts.map((attempt, index) => (
              <li key={`${index} ${attempt.on}`}>
                {words.line(attempt.on, attempt.means && labelOf(items, attempt.means))} {attempt.note}{' '}
                <Button variant="subtle" size="compact-sm" aria-label={words.removeOf(attempt.on)} onClick={() => void onSave(before => ({ ...before, attempts: before.attempts.filter((_, place) => place !== index) }))}>
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {!answer && !leftOn && (
          <>
            <div className="fields">
              <DateField label={words.on} required today={today} value={on} onChange={setOn} error={on === undefined && words.onMissing} />
              <ListChoice label={words.means} items={items} value={means} onChange={setMeans} />
              <TextInput label={words.note} maxLength={300} autoComplete="off" value={note} onChange={event => setNote(event.currentTarget.value)} />
            </div>
            <div className="evaluation-acts">
              <Button variant="default" onClick={() => void add()}>
                {words.add}
              </Button>
              <Button variant="subtle" onClick={() => void onSave(before => ({ ...before, leftOn: today }))}>
                {words.leave}
              </Button>
            </div>
            <p className="form-hint">{words.leaveWhy}</p>
          </>
        )}
        {leftOn && (
          <div className="evaluation-acts">
            <p>{words.left(leftOn)}</p>
            <Button variant="default" onClick={() => void onSave(({ leftOn: _, ...before }) => before)}>
              {words.resume}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
