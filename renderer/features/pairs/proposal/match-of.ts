import type { Casebook } from '#shared/casebook/casebook'
import { listInForce, settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { explanationInWords, type Lists } from '#shared/documents/match-in-words'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { MatchingCriterionKey } from '#shared/domain/programme-settings'
import { explainPair } from '#shared/matching/explain'
import { menteeProfileOf, mentorProfileOf } from '#shared/matching/profiles'

/** On what nobody is recommended to anybody, even where it was wished. */
const NEVER_SAID: readonly MatchingCriterionKey[] = ['age', 'gender']

/** What the matching says of two people, and what of it a mentor may read as the reason of a proposal: what speaks for it, and no more. */
export function matchOf(book: Casebook, mentor: Mentor, mentee: Mentee, today: IsoDate) {
  const settings = settingsInForce(book, 'matching', defaults)
  const explanation = explainPair(mentorProfileOf(book, mentor, today), menteeProfileOf(book, mentee, today), settings)
  const lists: Lists = name => listInForce(book, name, defaults)
  const { sentence, scoreText, warnings } = explanationInWords(explanation, lists)
  const rows = explanation.rows.filter(({ verdict, key }) => (verdict === 'matched' || verdict === 'partly') && !NEVER_SAID.includes(key))
  return { sentence, scoreText, warnings, why: rows.length > 0 ? explanationInWords({ ...explanation, rows }, lists).sentence : undefined }
}
