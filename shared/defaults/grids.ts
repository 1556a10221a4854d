import type { DefaultGrids } from '#shared/grids/grid'

import { firstMeeting } from './first-meeting'
import { menteeSelection } from './mentee-selection'
import { mentorPreparation } from './mentor-preparation'

/** The grids that an association starts from; each change it makes in Réglages is a version of its own. */
export const defaultGrids: DefaultGrids = { 'mentor-preparation': mentorPreparation, 'mentee-selection': menteeSelection, 'first-meeting': firstMeeting }
