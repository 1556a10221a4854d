import { askedIn, sectionState } from '../../ui/grid/section-state'
import type { StepState } from '../../ui/Wizard'

import type { Answers } from '#shared/grids/answers'
import type { QuestionKey, Section } from '#shared/grids/grid'

/** Whether something was answered here during the interview: what the file answered before it began does not count. */
const isBegun = (section: Section, answers: Answers): boolean => askedIn(section).some(({ key, file }) => file === undefined && answers[key] !== undefined)

const isFull = (section: Section, answers: Answers): boolean => askedIn(section).every(({ key }) => answers[key] !== undefined)

/** How far a section has come; one that only the file has answered is still to do. */
export const stateOf = (section: Section, answers: Answers): Exclude<StepState, 'current'> =>
  isBegun(section, answers) || isFull(section, answers) ? sectionState(section, answers) : 'to-do'

/** Where an interview is taken up: the last section in which something was answered, or the next one when nothing is left open in it; nothing after the last. */
export function whereLeft(sections: readonly Section[], answers: Answers): QuestionKey | undefined {
  const last = sections.findLastIndex(section => isBegun(section, answers))
  const section = sections[last]
  return section && !isFull(section, answers) ? section.key : sections[last + 1]?.key
}
