import type { StepState } from '../../../ui/Wizard'
import { type Subject, subjectOf, SUBJECTS } from '../shown-steps'

import type { Casebook } from '#shared/casebook/casebook'
import { mentorPath, type MentorStep } from '#shared/casebook/mentor-path'
import { mentorSituation } from '#shared/casebook/situations'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'

type States = Readonly<Record<Subject, StepState>>

const isDone = ({ state }: MentorStep) => state === 'done' || state === 'not-needed'

/** How far each subject of the wizard has come: done, begun and to complete, or to do. */
export function subjectStates(book: Casebook, mentor: Mentor, today: IsoDate): States {
  const path = mentorPath(book, mentor, today)
  const isAvailable = ['free', 'taken'].includes(mentorSituation(book, mentor, today))
  const stateOf = (subject: Subject): StepState => {
    const steps = path.filter(({ key }) => subjectOf[key] === subject)
    if (subject === 'available') return isAvailable ? 'done' : 'to-do'
    if (subject === 'contact') return (mentor.phone ?? mentor.email) === undefined ? 'to-complete' : 'done'
    if (steps.every(isDone)) return 'done'
    return steps.some(({ state }) => state === 'under-way' || state === 'done') ? 'to-complete' : 'to-do'
  }
  return {
    ...{ contact: stateOf('contact'), information: stateOf('information'), preparation: stateOf('preparation'), decision: stateOf('decision') },
    ...{ frame: stateOf('frame'), training: stateOf('training'), available: stateOf('available') },
  }
}

/** Where one takes up the way again: the first subject that is not done. Once prepared, one does not go back to the information for it. */
export function firstOpen(states: States): Subject {
  const isPast = (subject: Subject) => states[subject] === 'done' || (subject === 'information' && states.preparation !== 'to-do')
  return SUBJECTS.find(subject => !isPast(subject)) ?? 'available'
}
