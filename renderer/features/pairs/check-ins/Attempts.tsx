import '../life/life.css'
import './check-ins.css'

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { memberName } from '../../../api/team'
import { useWorker } from '../../../api/worker'
import { DateField } from '../../../ui/DateField'
import { Notice } from '../../../ui/Notice'
import { offeredItems } from '../../../ui/grid/offered-items'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useUnsaved } from '../../../ui/unsaved'
import { useDraftedState } from '../../../ui/use-draft'
import type { Contact } from './contact'
import { useCheckIn } from './use-check-in'

import { Attempt } from '#shared/domain/attempt'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.attempts

/** The calls without an answer: one click notes one of today, with its day, means and a remark where they matter; and the day one stops trying. */
export function Attempts({ contact }: { readonly contact: Contact }) {
  const { book, today, details } = contact
  const means = useLists()('contact-means')
  const { worker } = useWorker()
  const { save, problem } = useCheckIn(contact)
  const [on, setOn] = useState<IsoDate | undefined>(today)
  const { values: typed, setValues: setTyped } = useDraftedState('attempt', { means: means.find(({ hidden }) => !hidden)?.key ?? '', note: '' })
  const { attempts, leftOn } = details
  useUnsaved(typed.note.trim() !== '')

  const note = async () => {
    if (on === undefined) return
    const attempt = Attempt.parse({ on, ...(typed.means !== '' && { means: typed.means }), ...(worker && { by: worker.id }), ...(typed.note.trim() !== '' && { note: typed.note }) })
    if (await save(before => ({ ...before, attempts: [...before.attempts, attempt].toSorted((one, other) => one.on.localeCompare(other.on)) }))) setTyped(before => ({ ...before, note: '' }))
  }
  const remove = (index: number) => void save(before => ({ ...before, attempts: before.attempts.filter((_, place) => place !== index) }))
  const leave = () => void save(before => ({ ...before, leftOn: today }))
  const resume = () => void save(({ leftOn: _, ...before }) => before)

  return (
    <Section title={words.title}>
      <div className="page-body">
        {leftOn === undefined ? (
          <>
            <p className="form-hint">{words.lead}</p>
            <div className="check-in-attempt">
              <DateField label={words.on} required today={today} value={on} onChange={setOn} error={on === undefined && words.onMissing} />
              <NativeSelect
                label={words.means}
                data={[{ value: '', label: words.noMeans }, ...offeredItems(means, [])]}
                value={typed.means}
                onChange={({ currentTarget: { value } }) => setTyped(before => ({ ...before, means: value }))}
              />
              <TextInput
                label={words.remark}
                maxLength={300}
                autoComplete="off"
                value={typed.note}
                onChange={({ currentTarget: { value } }) => setTyped(before => ({ ...before, note: value }))}
              />
              <Button variant="default" onClick={() => void note()}>
                {words.note}
              </Button>
              {attempts.length > 0 && (
                <Button variant="subtle" onClick={leave}>
                  {words.leave}
                </Button>
              )}
            </div>
          </>
        ) : (
          <Notice
            tone="info"
            title={words.left(leftOn)}
            action={
              <Button variant="default" onClick={resume}>
                {words.resume}
              </Button>
            }
          >
            {words.leftMeaning}
          </Notice>
        )}
        <Problem problem={problem} />
        {attempts.length > 0 && (
          <ul className="life-log">
            {attempts.map((attempt, index) => (
              <li key={index}>
                <div className="life-log-words">
                  <div>{words.line(attempt.on, attempt.means && labelOf(means, attempt.means), memberName(book, attempt.by))}</div>
                  {attempt.note !== undefined && <div className="life-log-detail">{attempt.note}</div>}
                </div>
                <Button variant="subtle" size="compact-sm" aria-label={words.removeOf(attempt.on)} onClick={() => remove(index)}>
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
