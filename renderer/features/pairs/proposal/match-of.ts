import type { Casebook } from '#shared/casebook/casebook'
import { listInForce, settingsInForce } from '#shared/casebook/content-in-force'
import { liftedRefusal } from '#shared/casebook/pairings'
import { defaults } from '#shared/defaults/defaults'
import { explanationInWords, liftedInWords, type Lists } from '#shared/documents/match-in-words'
import { whyInWords } from '#shared/documents/why-matched'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { explainPair } from '#shared/matching/explain'
import { menteeProfileOf, mentorProfileOf } from '#shared/matching/profiles'

/** What the matching says of two people, what is to be known before they are proposed, and what of it a mentor may read as the reason. */
export function matchOf(book: Casebook, mentor: Mentor, mentee: Mentee, today: IsoDate) {
  const explanation = explainPair(mentorProfileOf(book, mentor, today), menteeProfileOf(book, mentee, today), settingsInForce(book, 'matching', defaults))
  const lists: Lists = name => listInForce(book, name, defaults)
  const { sentence, scoreText, warnings } = explanationInWords(explanation, lists)
  const lifted = liftedRefusal(book, mentor.id, mentee.id)
  return { sentence, scoreText, warnings: [...(lifted ? [liftedInWords(lifted)] : []), ...warnings], why: whyInWords(explanation, lists) }
}
