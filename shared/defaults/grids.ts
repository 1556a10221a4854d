import type { DefaultGrids } from '#shared/grids/grid'

import { checkInMentee } from './check-in-mentee'
import { checkInMentor } from './check-in-mentor'
import { closing } from './closing'
import { evaluationMentee } from './evaluation-mentee'
import { evaluationMentor } from './evaluation-mentor'
import { firstMeeting } from './first-meeting'
import { menteeSelection } from './mentee-selection'
import { mentorPreparation } from './mentor-preparation'

/** The grids that an association starts from; each change it makes in Réglages is a version of its own. */
export const defaultGrids: DefaultGrids = {
  'mentor-preparation': mentorPreparation,
  'mentee-selection': menteeSelection,
  'first-meeting': firstMeeting,
  'check-in-mentor': checkInMentor,
  'check-in-mentee': checkInMentee,
  closing,
  'evaluation-mentor': evaluationMentor,
  'evaluation-mentee': evaluationMentee,
}
