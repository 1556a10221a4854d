import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useWorker } from '../../../api/worker'
import { DateField } from '../../../ui/DateField'
import { ListChoice } from '../../../ui/ListChoice'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { useUnsaved } from '../../../ui/unsaved'
import { useDraftedState } from '../../../ui/use-draft'

import type { ClosingDetails } from '#shared/domain/closing'
import type { IsoDate } from '#shared/domain/iso-date'
import { ItemKey, labelOf } from '#shared/domain/lists'
import { Side } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'
import { shortDay } from '#shared/text/format'

const words = closingWords.meeting
const sides = Side.options.map(value => ({ value, label: closingWords.people[value] }))

interface AttemptsProps {
  readonly attempts: ClosingDetails['attempts']
  readonly onChange: (attempts: ClosingDetails['attempts']) => void
  readonly today: IsoDate
  /** The sides that did not come and that nobody tried to reach yet. */
  readonly missing: readonly Side[]
}

/** The calls and messages to one of the two that stayed without an answer, each noted on its own and taken out again. */
export function Attempts({ attempts, onChange, today, missing }: AttemptsProps) {
  const items = useLists()('contact-means')
  const { worker } = useWorker()
  const [side, setSide] = useState<Side>('mentee')
  const [on, setOn] = useState<IsoDate | undefined>(today)
  const [means, setMeans] = useState('')
  const { values: { note }, setValues: setTyped } = useDraftedState('attempt', { note: '' })
  const setNote = (typed: string) => setTyped({ note: typed })
  useUnsaved(note.trim() !== '')
  const cannot = on === undefined || on > today

  const add = () => {
    if (cannot) return
    const key = ItemKey.safeParse(means).data
    onChange([...attempts, { side, on, ...(key && { means: key }), ...(worker && { by: worker.id }), ...(note.trim() !== '' && { note: note.trim() }) }])
    setNote('')
  }

  return (
    <Section title={words.attempts}>
      <div className="page-body">
        <p className="form-hint">{words.attemptsLead}</p>
        {attempts.length === 0 && <p>{words.noAttempt}</p>}
        <ul>
          {attempts.map((attempt, index) => (
            <li key={index}>
              {[closingWords.people[attempt.side], shortDay(attempt.on), attempt.means && labelOf(items, attempt.means), attempt.note].filter(Boolean).join(' – ')}{' '}
              <Button variant="subtle" size="compact-sm" aria-label={words.attempt.remove(attempt.on)} onClick={() => onChange(attempts.filter((_, place) => place !== index))}>
                {words.attempt.removeShort}
              </Button>
            </li>
          ))}
        </ul>
        {missing.map(each => (
          <Notice key={each} tone="warning" title={words.atField[each]} />
        ))}
        <div className="fields">
          <NativeSelect label={words.attempt.side} data={sides} value={side} onChange={event => setSide(Side.parse(event.currentTarget.value))} />
          <DateField label={words.attempt.on} value={on} onChange={setOn} today={today} error={on !== undefined && on > today && words.attemptProblem} />
          <ListChoice label={words.attempt.means} items={items} value={means} onChange={setMeans} />
          <TextInput label={words.attempt.note} maxLength={300} autoComplete="off" value={note} onChange={event => setNote(event.currentTarget.value)} />
        </div>
        <div>
          <Button variant="default" onClick={add} disabled={cannot}>
            {words.attempt.add}
          </Button>
        </div>
      </div>
    </Section>
  )
}
