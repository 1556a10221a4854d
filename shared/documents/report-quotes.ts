import type { Casebook } from '#shared/casebook/casebook'
import { gridOf } from '#shared/casebook/interviews'
import { searchKey } from '#shared/core/search-key'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { Side } from '#shared/domain/pair-move'
import type { Answers } from '#shared/grids/answers'
import { questionsOf } from '#shared/grids/grid'
import { returnedQuestionnaires } from '#shared/statistics/evaluations'
import { foldQuestion, isGroup, QUOTE, type Quotable } from '#shared/statistics/question-folds'
import { isIn, type ReportPeriod } from '#shared/statistics/report-period'

/** A sentence that may leave the association, under the name its author allowed. */
export interface Quote {
  readonly text: string
  readonly by: Quotable
}

/** What was answered to one question by one side. */
export interface AskedQuotes {
  readonly question: string
  readonly side: Side
  readonly quotes: readonly Quote[]
}

/** The question whose answers speak for the programme: what was hard or missing is told to the association, not to its readers. */
const ASKED = { mentor: 'bestMoment', mentee: 'helpedMost' } as const satisfies Record<Side, string>

/** As many sentences as a report quotes. */
const MOST = 8

/**
 * What mentors and mentees liked most in a period and allowed to be quoted: eight at most, as many of one side as of the other where there are enough.
 * Nothing of a side on which fewer than five people answered, and nothing that names the other of a pair, or the author who did not agree to it.
 */
export function quotesOf(book: Casebook, period: ReportPeriod): readonly AskedQuotes[] {
  const [one, other] = Side.options.map(side => askedOf(book, period, side))
  if (!one || !other) return []
  const ofOne = Math.min(one.quotes.length, Math.max(MOST / 2, MOST - other.quotes.length))
  return [{ ...one, quotes: spread(one.quotes, ofOne) }, { ...other, quotes: spread(other.quotes, MOST - ofOne) }].filter(({ quotes }) => quotes.length > 0)
}

/** Some of a list, evenly from its first to its last. */
const spread = <Item>(all: readonly Item[], most: number): readonly Item[] => (all.length <= most ? all : all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length)))

function askedOf(book: Casebook, period: ReportPeriod, side: Side): AskedQuotes {
  const interviews = returnedQuestionnaires(book.interviews).filter(({ subject, held }) => subject.side === side && isIn(period, held.on))
  const returned = interviews.flatMap(({ subject, answers }) => {
    const pair = book.pairs[subject.id]
    const [mentor, mentee] = [pair && book.mentors[pair.mentorId], pair && book.mentees[pair.menteeId]]
    if (!mentor || !mentee) return []
    const [person, other] = side === 'mentor' ? [mentor, mentee] : [mentee, mentor]
    return [{ personId: person.id, givenName: person.givenName, answers: namesNobody(answers, side, person, other) ? answers : {} }]
  })
  const question = interviews.flatMap(interview => questionsOf({ sections: gridOf(book, interview).sections.filter(section => !section.private) })).findLast(({ key, kind, private: isPrivate }) => key === ASKED[side] && kind === 'text' && !isPrivate)
  const fold = question && isGroup(returned) ? foldQuestion(question, returned) : undefined
  const quotes = fold?.kind === 'texts' ? fold.said.flatMap(({ text, quotable }) => (quotable ? [{ text, by: quotable }] : [])) : []
  return { question: question?.label ?? '', side, quotes }
}

/** False where the sentence holds a name of the other, or one of the author’s own that may not be told. */
function namesNobody(answers: Answers, side: Side, person: Mentor | Mentee, other: Mentor | Mentee): boolean {
  const told = answers[ASKED[side]]
  const written = ` ${wordsIn(typeof told === 'string' ? told : '')} `
  const names = [other.givenName, other.familyName, person.familyName, ...(answers[QUOTE] === 'first-name' ? [] : [person.givenName])]
  return names.map(wordsIn).every(name => name === '' || !written.includes(` ${name} `))
}

const wordsIn = (text: string): string => searchKey(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
