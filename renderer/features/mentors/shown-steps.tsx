import { ButtonLink } from '../../ui/ButtonLink'
import type { ShownStep } from '../../ui/PathSteps'
import { places } from '../../ui/places'
import { firstMissing } from './mentor-state'

import type { Casebook } from '#shared/casebook/casebook'
import { type MentorStepKey, mentorPath } from '#shared/casebook/mentor-path'
import type { PathStep } from '#shared/casebook/path'
import { mentorSituation } from '#shared/casebook/situations'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'

/** The subjects of the wizard, in order. */
export const SUBJECTS = ['contact', 'information', 'preparation', 'decision', 'frame', 'training', 'available'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Under which subject of the wizard each step of the way is done. */
export const subjectOf: Readonly<Record<MentorStepKey, Subject>> = {
  contact: 'contact',
  information: 'information',
  preparation: 'preparation',
  acceptance: 'decision',
  frame: 'frame',
  'employer-agreement': 'frame',
  'information-note': 'frame',
  training: 'training',
}

/** The way of a mentor as it is shown: with what proves each step, and the act where it is the turn of a step or a step is advised. */
export function shownSteps(book: Casebook, mentor: Mentor, today: IsoDate): readonly ShownStep[] {
  const turn = firstMissing(book, mentor, today)?.key
  const isOut = mentorSituation(book, mentor, today) === 'out'
  return mentorPath(book, mentor, today).map(step => {
    const isOpen = step.state === 'to-do' || step.state === 'under-way'
    const action = isOpen && !isOut && (step.key === turn || step.useful) && actOf(step)
    return {
      ...step,
      label: words.steps[step.key],
      feminine: words.feminine[step.key],
      evidence: evidenceOf(step),
      ...(action && {
        action: (
          <ButtonLink href={places.mentorStep(mentor.id, subjectOf[step.key])} size="compact-sm" variant={step.key === turn ? 'filled' : 'default'}>
            {action}
          </ButtonLink>
        ),
      }),
    }
  })
}

function actOf({ key, state }: PathStep<MentorStepKey>): string | undefined {
  if (key === 'contact') return undefined
  return key === 'preparation' && state === 'under-way' ? words.act.preparationUnderWay : words.act[key]
}

function evidenceOf(step: PathStep<MentorStepKey>): ShownStep['evidence'] {
  if (!('by' in step)) return undefined
  switch (step.by.kind) {
    case 'session':
      return { label: personFile.path.session, href: places.session(step.by.sessionId) }
    case 'interview':
      return { label: personFile.path.interview, href: places.interview(step.by.interviewId) }
    case 'before':
      return { label: personFile.path.before }
    case 'file':
    case 'decision':
      return undefined
  }
}
