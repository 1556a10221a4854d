import { listInForce, settingsInForce } from '#shared/casebook/content-in-force'
import { liftedRefusal } from '#shared/casebook/pairings'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { exclusionBetween, formerPair } from '#shared/matching/exclusions'
import { explainPair, type Explanation } from '#shared/matching/explain'
import { whyMentorIsAside } from '#shared/matching/pool'
import { menteeProfileOf, mentorProfileOf } from '#shared/matching/profiles'
import { matching } from '#shared/text/matching'
import { matchSheets as words } from '#shared/text/sheets/match-sheets'

import type { Block } from './document'
import { exclusionInWords, liftedInWords, type Lists, warningsOf } from './match-in-words'
import type { SheetSource } from './sheet-source'

/** The criteria and weights in force. */
export const matchingOf = ({ book, defaults }: SheetSource): MatchingSettings => settingsInForce(book, 'matching', defaults)

/** The lists in force, as the words of the matching ask for them. */
export const listsOf =
  ({ book, defaults }: SheetSource): Lists =>
  name =>
    listInForce(book, name, defaults)

/** Why two people have the score they have, today and by the criteria in force. */
export const explained = (source: SheetSource, mentor: Mentor, mentee: Mentee): Explanation =>
  explainPair(mentorProfileOf(source.book, mentor, source.today), menteeProfileOf(source.book, mentee, source.today), matchingOf(source))

/** What must be known before the two are proposed to each other: what keeps them apart, what is to be asked, whether the mentor is free. */
export function remarksOn(source: SheetSource, mentor: Mentor, mentee: Mentee, { score }: Explanation): readonly string[] {
  const { book, today } = source
  const exclusion = exclusionBetween(book, mentor.id, mentee.id)
  const lifted = liftedRefusal(book, mentor.id, mentee.id)
  return [
    ...(exclusion ? [exclusionInWords(exclusion, listsOf(source))] : []),
    ...(lifted ? [liftedInWords(lifted)] : []),
    ...whyMentorIsAside(book, mentor, today).map(({ code }) => words.aside[code]),
    ...warningsOf(score),
    ...(formerPair(book, mentor.id, mentee.id) ? [capitalised(matching.formerPair)] : []),
  ]
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What the figures mean, and that people decide. */
export const readingKey = (): readonly Block[] => {
  const { title, human, ...items } = words.reading
  return [
    { kind: 'together', blocks: [{ kind: 'heading', level: 2, text: title }, { kind: 'list', items: Object.values(items) }, { kind: 'paragraph', text: [{ text: human, strong: true }] }] },
  ]
}
