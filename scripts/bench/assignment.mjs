import { munkres } from 'munkres'

/** The best assignment of a table of costs, by the library that the matching uses. */
export const assigned = costs => munkres(costs)
