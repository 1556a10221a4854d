import '../Page.css'
import './grid.css'

import { Title } from '@mantine/core'

import { answerWords } from './answer-words'
import { PrivateMark } from './QuestionLabel'
import type { ListsOf, Team } from './question-props'

import type { Answers } from '#shared/grids/answers'
import type { Question, Section } from '#shared/grids/grid'

interface AnswerListProps {
  /** The sections of the version by which the interview was held, so that each answer stands under the words that were asked. */
  readonly sections: readonly Section[]
  readonly answers: Answers
  readonly lists: ListsOf
  readonly team: Team
  /** Whether what is for the association alone is shown. */
  readonly includePrivate: boolean
  /** The level of the titles of the sections: one below the title they stand under. */
  readonly order?: 2 | 3
}

/** A completed interview to read: every question that was asked, with its answer or « sans réponse ». */
export function AnswerList({ sections, answers, lists, team, includePrivate, order = 3 }: AnswerListProps) {
  // What was hidden was not asked; an answer it has all the same, from an older version, is not kept back.
  const isTold = (question: Question) => (includePrivate || !question.private) && (!question.hidden || answers[question.key] !== undefined)
  const told = sections
    .filter(section => includePrivate || !section.private)
    .map(section => ({ ...section, questions: section.questions.filter(isTold) }))
    .filter(({ questions }) => questions.length > 0)

  return (
    <div className="answer-list">
      {told.map(({ key, title, private: isPrivate, questions }) => (
        <section key={key}>
          <Title order={order} size="h5">
            {title}
            {isPrivate && <PrivateMark />}
          </Title>
          <dl className="facts">
            {questions.map(question => (
              <Told key={question.key} question={question} isUnanswered={answers[question.key] === undefined} words={answerWords(question, answers[question.key], lists, team)} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Told({ question, isUnanswered, words }: { readonly question: Question; readonly isUnanswered: boolean; readonly words: string }) {
  return (
    <>
      <dt>
        {question.label}
        {question.private && <PrivateMark />}
      </dt>
      <dd>{isUnanswered ? <span className="unknown">{words}</span> : words}</dd>
    </>
  )
}
