import '../evaluation.css'

import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { useAnswers } from '../../../asking/use-answers'
import { explain } from '../../../api/explain'
import { useLists } from '../../../api/lists'
import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { focusFirstField } from '../../../ui/grid/first-problem'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { EntryEnd } from './EntryEnd'
import { optionsOf, strokeOf } from './entry-keys'
import { type EntryActs, EntryRow } from './EntryRow'
import type { Questionnaire } from './questionnaire'
import { QuestionnaireLead } from './QuestionnaireLead'

import { gridOf } from '#shared/casebook/interviews'
import { type Question, type QuestionKey, questionsOf } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry

/** Entering a questionnaire from paper with the keyboard alone: one question after the other, each answer kept as it is given. */
export function FastEntry({ interview, of, onHeld }: { readonly interview: Interview; readonly of: Questionnaire; readonly onHeld: () => void }) {
  const [book, listsNow, today] = [useCasebook(), useLists(), useToday()]
  const { answers, misfits, refusal, edit, answer, retry, settled } = useAnswers(interview)
  const grid = gridOf(book, interview)
  const questions = questionsOf(grid)
  // As they stand when one begins: an answer kept changes the book, and nothing of what is offered.
  const [lists] = useState(() => listsNow)
  const [options] = useState(() => new Map(questions.map(question => [question.key, optionsOf(question, listsNow, interview.answers[question.key])])))
  const [current, setCurrent] = useState<QuestionKey | undefined>(() => (questions.find(({ key }) => interview.answers[key] === undefined) ?? questions[0])?.key)
  const [tooMuch, setTooMuch] = useState<{ readonly key: QuestionKey; readonly most: number }>()
  const frame = useRef<HTMLDivElement>(null)

  const focusOn = (key: QuestionKey | undefined) => {
    const row = key === undefined ? null : (frame.current?.querySelector<HTMLElement>(`[data-entry="${key}"]`) ?? null)
    const target = row ?? frame.current?.querySelector<HTMLElement>('[data-entry-end]') ?? null
    focusFirstField(target)
    target?.scrollIntoView({ block: 'nearest' })
  }

  // Once the page has taken the focus for itself: one comes here to type.
  const arrival = useRef(() => focusOn(current))
  useEffect(() => arrival.current(), [])

  const go = (from: Question, by: 1 | -1) => {
    const place = questions.indexOf(from) + by
    if (place >= 0) focusOn(questions[place]?.key)
  }

  const press = (question: Question, event: KeyboardEvent) => {
    const stroke = strokeOf(question, options.get(question.key), answers, event)
    if (!stroke) return
    event.preventDefault()
    setTooMuch(stroke.kind === 'too-much' ? { key: question.key, most: stroke.most } : undefined)
    if (stroke.kind === 'answer') {
      answer(question.key, stroke.answer)
      if (stroke.goOn) go(question, 1)
    }
    if (stroke.kind === 'next') go(question, 1)
    if (stroke.kind === 'previous') go(question, -1)
  }

  const latest = useRef({ press, edit, answer })
  useEffect(() => {
    latest.current = { press, edit, answer }
  })
  const [acts] = useState<EntryActs>(() => ({
    onFocus: setCurrent,
    onKeyDown: (question, event) => latest.current.press(question, event),
    onEdit: (key, given) => latest.current.edit(key, given),
    onAnswer: (key, given) => latest.current.answer(key, given),
  }))

  const asked = questions.find(({ key }) => key === current)
  const answered = questions.filter(({ key }) => answers[key] !== undefined).length

  return (
    <Page title={words.title(of.side, of.pair.reference)} lead={<QuestionnaireLead of={of} lead={words.lead} />}>
      <div ref={frame} className="page-body">
        {refusal && (
          <Notice tone="error" title={words.notSaved} action={<Button onClick={retry}>{words.retry}</Button>}>
            {explain(refusal).title} {explain(refusal).detail}
          </Notice>
        )}
        <div className="entry-help">
          <strong className="digits">{words.answered(answered, questions.length)}</strong>
          <span>{asked && helpFor(asked)}</span>
          <span className="form-hint">{words.allKeys}</span>
        </div>
        {grid.sections.map(section => {
          const own = questionsOf({ sections: [section] })
          return own.length === 0 ? null : (
            <section key={section.key} className="section entry-section" aria-label={section.title}>
              <h2 className="section-title">{section.title}</h2>
              <ol className="entry-list">
                {own.map(question => (
                  <EntryRow
                    key={question.key}
                    {...{ question, lists, today, acts }}
                    options={options.get(question.key)}
                    given={answers[question.key]}
                    isCurrent={question.key === current}
                    problem={problemOf(question, misfits, tooMuch)}
                  />
                ))}
              </ol>
            </section>
          )
        })}
        <EntryEnd interview={interview} answers={answers} blanks={questions.length - answered} settled={settled} onHeld={onHeld} onBack={() => focusOn(questions.at(-1)?.key)} />
      </div>
    </Page>
  )
}

function problemOf({ key }: Question, misfits: readonly QuestionKey[], tooMuch: { readonly key: QuestionKey; readonly most: number } | undefined): string | undefined {
  if (tooMuch?.key === key) return words.tooMuch(tooMuch.most)
  return misfits.includes(key) ? words.notSaved : undefined
}

/** Which keys answer the question one stands at. */
function helpFor(question: Question): string {
  switch (question.kind) {
    case 'opinion':
    case 'scale':
    case 'yes-no':
    case 'choice':
    case 'choices':
    case 'text':
      return words.keys[question.kind]
    case 'number':
      return words.keys.number(question.max)
    case 'date':
    case 'languages':
    case 'periods':
    case 'person':
      return words.keys.other
  }
}
