import { foldQuestion, isGroup, QUOTE, type QuestionFold, type Returned } from './question-folds'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { gridOf, type HeldInterview, isHeld, underWay } from '#shared/casebook/interviews'
import { type AwaitedQuestionnaire, awaitedQuestionnaires } from '#shared/casebook/questionnaires'
import { remembered } from '#shared/core/remembered'
import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Side } from '#shared/domain/pair-move'
import type { OccasionOf } from '#shared/domain/pair-occasion'
import { type GridVersion, type Question, questionsOf } from '#shared/grids/grid'

/** A questionnaire that came back and was entered. */
export type ReturnedInterview = HeldInterview & { readonly subject: OccasionOf<'evaluation'> }

const isReturned = (interview: HeldInterview): interview is ReturnedInterview => interview.subject.kind === 'evaluation'

/** All questionnaires that were entered. */
export const returnedQuestionnaires = remembered((interviews: Casebook['interviews']): readonly ReturnedInterview[] => listed(interviews).filter(isHeld).filter(isReturned))

/** The year of a day. */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** Some questions under the title they stood under. */
export interface SectionFold {
  readonly title: string
  readonly questions: readonly QuestionFold[]
}

/** The questionnaires of one of the two sides in one year. */
export interface SideOfYear {
  readonly side: Side
  /** Handed out in the year, whenever they came back. */
  readonly handed: number
  /** Dated in the year. */
  readonly returned: number
  /** Given up in the year. */
  readonly waived: number
  /** What was answered; absent while fewer than `MIN_GROUP` people answered. */
  readonly sections?: readonly SectionFold[] | undefined
}

/** The questionnaires of a year read together, without names. */
export interface EvaluationYear {
  readonly year: number
  readonly mentor: SideOfYear
  readonly mentee: SideOfYear
}

/** The years in which a questionnaire was handed out, came back or was given up, the latest first. */
export function evaluationYears(book: Casebook): readonly number[] {
  const told = listed(book.evaluations).flatMap(({ sides }) => Object.values(sides).flatMap(({ handedOn, waivedOn }) => [handedOn, waivedOn]))
  const days = [...told, ...returnedQuestionnaires(book.interviews).map(({ held }) => held.on)]
  return [...new Set(days.flatMap(day => (day === undefined ? [] : [yearOf(day)])))].toSorted((one, other) => other - one)
}

/** Reads the questionnaires of a year together: by the day that stands on them, one side apart from the other. */
export function evaluationYear(book: Casebook, year: number): EvaluationYear {
  const of = (side: Side): SideOfYear => sideOfYear(book, year, side)
  return { year, mentor: of('mentor'), mentee: of('mentee') }
}

/** The questionnaires that wait to be entered: those handed out in a year, and how many of each other year, the latest first. */
export interface AwaitedByYear {
  readonly own: readonly AwaitedQuestionnaire[]
  readonly elsewhere: readonly { readonly year: number; readonly count: number }[]
}

/** The questionnaires that wait, by the year in which they were handed out; where nobody noted the day, by that in which entering them began. */
export function awaitedByYear(book: Casebook, year: number): AwaitedByYear {
  const awaited = awaitedQuestionnaires(book).flatMap(each => {
    const on = each.handedOn ?? underWay(book, { kind: 'evaluation', id: each.pair.id, side: each.side })?.begunOn
    return on ? [{ each, year: yearOf(on) }] : []
  })
  const others = [...new Set(awaited.map(({ year: own }) => own))].filter(other => other !== year).toSorted((one, other) => other - one)
  return {
    own: awaited.flatMap(({ each, year: own }) => (own === year ? [each] : [])),
    elsewhere: others.map(other => ({ year: other, count: awaited.filter(({ year: own }) => own === other).length })),
  }
}

function sideOfYear(book: Casebook, year: number, side: Side): SideOfYear {
  const interviews = returnedQuestionnaires(book.interviews).filter(({ subject, held }) => subject.side === side && yearOf(held.on) === year)
  const returned = interviews.flatMap(interview => returnedBy(book, interview) ?? [])
  const papers = listed(book.evaluations).flatMap(({ sides }) => sides[side] ?? [])
  const counted = (pick: (paper: (typeof papers)[number]) => IsoDate | undefined) =>
    papers.filter(paper => {
      const on = pick(paper)
      return on !== undefined && yearOf(on) === year
    }).length
  return {
    side,
    handed: counted(({ handedOn }) => handedOn),
    returned: returned.length,
    waived: counted(({ waivedOn }) => waivedOn),
    ...(isGroup(returned) && { sections: sectionsOf(interviews.map(interview => gridOf(book, interview)), returned) }),
  }
}

function returnedBy(book: Casebook, { subject, answers }: ReturnedInterview): Returned | undefined {
  const pair = book.pairs[subject.id]
  const person = pair && (subject.side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
  return person && { personId: person.id, givenName: person.givenName, answers }
}

/** Whether a question is read together here: the ten sentences are not, for their means stand beside those of the start, and the two could be taken apart. */
const isCollated = ({ key, private: isPrivate }: Question): boolean => !isPrivate && key !== QUOTE && !PROGRESS_ITEMS.some(item => item === key)

/** Every question that one of the versions asked, under the words and in the order of the newest that has it. */
function sectionsOf(grids: readonly GridVersion[], returned: readonly Returned[]): readonly SectionFold[] {
  const versions = [...new Map(grids.map(grid => [grid.id, grid])).values()].toSorted((one, other) => other.version - one.version)
  const seen = new Set<string>()
  return versions.flatMap(({ sections }) =>
    sections.flatMap((section): readonly SectionFold[] => {
      if (section.private) return []
      const fresh = questionsOf({ sections: [section] }).filter(question => isCollated(question) && !seen.has(question.key))
      for (const { key } of fresh) seen.add(key)
      const questions = fresh.flatMap(question => foldQuestion(question, returned) ?? [])
      return questions.length === 0 ? [] : [{ title: section.title, questions }]
    }),
  )
}

/** The fold of one question of a side, by its key; nothing where it was not asked, or the side is too small. */
export const foldOf = ({ sections = [] }: SideOfYear, key: string): QuestionFold | undefined => sections.flatMap(({ questions }) => questions).find(({ question }) => question.key === key)

/** The mean of a question that is marked, where it is told. */
export function markOf(side: SideOfYear, key: string): number | undefined {
  const fold = foldOf(side, key)
  return fold?.kind === 'marks' || fold?.kind === 'number' ? fold.told?.mean : undefined
}
