import { Button, Checkbox, NativeSelect, Radio } from '@mantine/core'

import { teamOf } from '../../../api/team'
import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { Attempts } from './Attempts'
import { type ClosingValues, type HeldGap, heldGaps, isUntold, notHeld } from './closing-values'
import type { StepProps } from './use-closing'

import { Side } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'

const words = closingWords.meeting

/** How the closing took place and with whom; of a side that did not come, the calls and messages that stayed without an answer. */
export function MeetingStep({ at, closing }: StepProps) {
  const { book, pair, state, today } = at
  const { values, edit, flush } = closing
  const { held } = values
  const put = (part: Partial<ClosingValues['held']>) => {
    edit(before => ({ ...before, held: { ...before.held, ...part } }))
    flush()
  }
  const gaps = heldGaps(values, { startsOn: state.terms.startsOn, today })
  const kept = book.closings[pair.id]?.held
  const isComplete = gaps.length === 0
  /** What is missing, said at its own field once something was told. */
  const said = (...fields: readonly HeldGap[]) => (isUntold(held) ? undefined : fields.filter(gap => gaps.includes(gap)).map(gap => words.atField[gap])[0])
  const team = teamOf(book, [kept?.by])

  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <div className="fields">
            <Radio.Group className="wide" label={words.how} value={held.how} error={said('how')} onChange={how => put({ how, present: how === 'unilateral' ? [] : held.present })}>
              <div className="choices">
                {Object.entries(words.hows).map(([key, { label, meaning }]) => (
                  <Radio key={key} value={key} label={label} description={meaning} />
                ))}
              </div>
            </Radio.Group>
            {held.how !== 'unilateral' && (
              <Checkbox.Group className="wide" label={words.present} value={[...held.present]} error={said('present')} onChange={present => put({ present: Side.options.filter(side => present.includes(side)) })}>
                <div className="choices">
                  {Side.options.map(side => (
                    <Checkbox key={side} value={side} label={closingWords.people[side]} />
                  ))}
                </div>
              </Checkbox.Group>
            )}
            <DateField label={words.on} description={said('on')} value={held.on} onChange={on => put({ on })} today={today} error={said('future', 'early')} />
            <DurationField label={words.minutes} value={held.minutes} onChange={minutes => put({ minutes })} error={said('minutes')} />
            <NativeSelect label={words.by} data={[{ value: '', label: closingWords.unspecified }, ...team]} value={held.by} onChange={event => put({ by: event.currentTarget.value })} />
          </div>
          {!isUntold(held) && !isComplete && (
            <Notice tone="warning" title={words.toComplete(gaps.map(gap => words.gaps[gap]))}>
              {kept ? words.keptBefore : words.keptBegun}
            </Notice>
          )}
          {isComplete && kept && <Notice tone="good" title={words.noted(kept.on)} />}
          {!isUntold(held) && state.stage !== 'closed' && (
            <div>
              <Button variant="subtle" onClick={() => put(notHeld)}>
                {words.clear}
              </Button>
            </div>
          )}
        </div>
      </Section>
      <Attempts
        attempts={values.attempts}
        missing={isUntold(held) ? [] : Side.options.filter(side => gaps.includes(side))}
        onChange={attempts => {
          edit(before => ({ ...before, attempts }))
          flush()
        }}
        today={today}
      />
    </>
  )
}
