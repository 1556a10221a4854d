import type { Casebook } from '#shared/casebook/casebook'

import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt, day, menteeId, mentorId, pairId, pieceId, someTerms } from './casebook'
import { aMeeting } from './life'
import { aGroupSession } from './recruitment'

/** What long names, addresses and texts may run to on a list. */
const LONG = { title: 'Trouver sa place dans une équipe, pièges et réussites d’une première année', place: 'Maison des associations, salle Simone-Veil, rue de l’Université 125 bis, 5000 Namur' }

/**
 * So many pairs at work since 12 March 2026, each with a meeting planned in the week of 24 April, where the first six-week contacts
 * are due and nobody has met before: far more than a page holds once they are forty.
 */
export function aBusyWeek(pairs: number): Casebook {
  const numbers = Array.from({ length: pairs }, (_, index) => index + 1)
  const terms = someTerms()
  return aCasebook({
    organisation: anOrganisation({ programme: 'sample', logo: pieceId(), privacyContact: 'donnees@oeuvres.example' }),
    mentors: numbers.map(n => aMentor(n, { familyName: n % 3 === 0 ? 'de Villenfagne de Vogelsanck' : 'Peeters' })),
    mentees: numbers.map(n => aMentee(n, { phone: `0485 65 43 ${String(n).padStart(2, '0')}` })),
    pairs: numbers.map(n =>
      aPairAt('active', n, { mentorId: mentorId(n), menteeId: menteeId(n), opening: { kind: 'resumed', signedOn: '2026-03-10', terms, keptSince: '2026-03-12' }, moves: [] }),
    ),
    meetings: numbers.map(n => aMeeting(n, { state: 'planned', on: day(`2026-04-${24 + (n % 7)}`), at: '10:30', place: 'elsewhere', where: n % 2 ? LONG.place : 'Bibliothèque de Jambes' }, { pairId: pairId(n) })),
    groupSessions: [aGroupSession(1, { kind: 'community', on: day('2026-04-29'), title: LONG.title, place: LONG.place })],
  })
}
