import { places } from '../../ui/places'

/** The list in which what was imported stands. */
export const listOf = { mentors: places.mentors, mentees: places.mentees, companies: places.companies } as const
