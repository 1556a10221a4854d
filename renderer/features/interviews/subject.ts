import { places } from '../../ui/places'

import type { Subject } from '#shared/grids/interview'

/** The pages of the person with whom an interview is held. */
export const subjectPlaces = ({ kind, id }: Subject) =>
  kind === 'mentor'
    ? { file: places.mentor(id), path: places.mentorPath(id), decision: places.mentorStep(id, 'decision') }
    : { file: places.mentee(id), path: places.menteePath(id), decision: places.menteeStep(id, 'decision') }
