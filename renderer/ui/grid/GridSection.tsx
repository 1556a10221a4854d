import '../Page.css'
import './grid.css'

import { Text } from '@mantine/core'
import { useId } from 'react'

import { answerWords } from './answer-words'
import { QuestionField } from './QuestionField'
import type { ListsOf, Team } from './question-props'
import { askedIn } from './section-state'
import { SectionHead } from './SectionHead'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Answer, Answers } from '#shared/grids/answers'
import type { Question, QuestionKey, Section } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

interface GridSectionProps {
  readonly section: Section
  readonly answers: Answers
  /** The problems to show now; those of questions that one has not come to yet are left out. */
  readonly problems: Readonly<Record<QuestionKey, 'missing' | 'misfit'>>
  readonly lists: ListsOf
  readonly team: Team
  readonly today: IsoDate
  /** Called while one types a text, which may be blank still: to be shown, not saved. */
  readonly onEdit: (key: QuestionKey, answer: Answer | undefined) => void
  /** Called when a field is left or a choice made: to be saved; nothing when an answer is taken back. */
  readonly onAnswer: (key: QuestionKey, answer: Answer | undefined) => void
}

/** One section of a grid as a form, under its title: one step of an interview. What it is given in `answers` must follow `onEdit` and `onAnswer` at once. */
export function GridSection({ section, answers, problems, lists, team, today, onEdit, onAnswer }: GridSectionProps) {
  const id = useId()
  const asked = askedIn(section)

  const problemOf = (question: Question): string | undefined => {
    const problem = problems[question.key]
    if (problem === undefined) return undefined
    return problem === 'missing' ? words.problems.missing : words.problems.misfit(answerWords(question, answers[question.key], lists, team))
  }

  const field = (question: Question) => (
    <QuestionField
      key={question.key}
      {...{ question, answers, lists, team, today }}
      problem={problemOf(question)}
      onEdit={answer => onEdit(question.key, answer)}
      onAnswer={answer => onAnswer(question.key, answer)}
    />
  )

  return (
    <section className="grid-section" aria-labelledby={id} {...(section.help !== undefined && { 'aria-describedby': `${id}-help` })}>
      <SectionHead id={id} section={section}>
        {asked.length === 0 && <Text size="sm">{words.nothingAsked}</Text>}
        {asked.some(({ required }) => required) && <p className="form-hint">{words.requiredMark}</p>}
      </SectionHead>
      {inRows(asked).map(([first, ...others]) =>
        others.length === 0 ? (
          field(first)
        ) : (
          <div key={first.key} className="question-numbers">
            {[first, ...others].map(field)}
          </div>
        ),
      )}
    </section>
  )
}

/** The questions as they stand below each other: numbers that follow each other stand in one row. */
function inRows(asked: readonly Question[]): readonly (readonly [Question, ...Question[]])[] {
  const rows: [Question, ...Question[]][] = []
  for (const question of asked) {
    const last = rows.at(-1)
    if (last?.[0].kind === 'number' && question.kind === 'number') last.push(question)
    else rows.push([question])
  }
  return rows
}
