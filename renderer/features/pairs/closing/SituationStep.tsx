import { useLists } from '../../../api/lists'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { SituationFields } from '../../../ui/SituationFields'
import { StoppedFields } from './StoppedFields'
import type { StepProps } from './use-closing'

import { closingWords } from '#shared/text/closing'

const words = closingWords.situation

/** Where the mentee stands at the end, and for an interruption who stopped and why. */
export function SituationStep({ at: { state, today }, closing: { values, edit, flush } }: StepProps) {
  const lists = useLists()
  const trigger = 'trigger' in state ? state.trigger : undefined
  return (
    <>
      {trigger === 'interruption' && (
        <Section title={words.interruption}>
          <StoppedFields
            value={values.interruption}
            onChange={part => {
              edit(before => ({ ...before, interruption: { ...before.interruption, ...part } }))
              flush()
            }}
            items={lists('interruption-reasons')}
          />
        </Section>
      )}
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">
            {words.lead} {trigger === 'positive-exit' ? '' : words.unknownHint}
          </p>
          {trigger === 'positive-exit' && values.situation.family === 'other' && <Notice tone="warning" title={words.positive} />}
          <SituationFields
            value={values.situation}
            onChange={situation => edit(before => ({ ...before, situation }))}
            onLeave={flush}
            lists={lists}
            today={today}
            aimsOnly={trigger === 'positive-exit'}
          />
          <p className="form-hint">{words.proofWhy}</p>
        </div>
      </Section>
    </>
  )
}
