import { ButtonLink } from '../../ui/ButtonLink'
import type { ShownStep } from '../../ui/PathSteps'
import { places } from '../../ui/places'
import { firstMissing, stepsMissing } from './mentee-state'

import type { Casebook } from '#shared/casebook/casebook'
import { type MenteeStepKey, menteePath } from '#shared/casebook/mentee-path'
import type { PathStep } from '#shared/casebook/path'
import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords as words } from '#shared/text/mentee-path'
import { personFile } from '#shared/text/person-file'

/** The way of a mentee as it is shown: with what proves each step, and the act where it is the turn of a step or a step is advised. */
export function shownSteps(book: Casebook, mentee: Mentee): readonly ShownStep[] {
  const turn = firstMissing(book, mentee)?.key
  const missing = new Set(stepsMissing(book, mentee).map(({ key }) => key))
  return menteePath(book, mentee).map(step => {
    const action = missing.has(step.key) && (step.key === turn || step.useful) && actOf(step)
    return {
      ...step,
      label: words.steps[step.key],
      feminine: words.feminine[step.key],
      evidence: evidenceOf(step, mentee),
      ...(action && {
        action: (
          <ButtonLink href={places.menteeStep(mentee.id, step.key)} size="compact-sm" variant={step.key === turn ? 'filled' : 'default'}>
            {action}
          </ButtonLink>
        ),
      }),
    }
  })
}

function actOf({ key, state }: PathStep<MenteeStepKey>): string | undefined {
  if (key === 'contact') return undefined
  return key === 'interview' && state === 'under-way' ? words.act.interviewUnderWay : words.act[key]
}

function evidenceOf(step: PathStep<MenteeStepKey>, { decisions, agreement }: Mentee): ShownStep['evidence'] {
  if (!('by' in step)) return undefined
  switch (step.by.kind) {
    case 'session':
      return { label: personFile.path.session, href: places.session(step.by.sessionId) }
    case 'interview':
      return { label: personFile.path.interview, href: places.interview(step.by.interviewId) }
    case 'before':
      return { label: personFile.path.before }
    case 'decision': {
      const outcome = decisions.at(-1)?.outcome
      return outcome && { label: words.decision.outcomes[outcome][agreement] }
    }
    case 'file':
      return undefined
  }
}
