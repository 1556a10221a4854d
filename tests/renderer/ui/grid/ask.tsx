import { screen } from '@testing-library/react'
import { useState } from 'react'
import type { z } from 'zod'

import { GridSection } from '../../../../renderer/ui/grid/GridSection'
import { coordinatorId, day } from '../../../builders/casebook'
import { show } from '../../show'

import { ItemKey, type ListItem, type ListName } from '#shared/domain/lists'
import { type Answer, Answers } from '#shared/grids/answers'
import { type Question, Section } from '#shared/grids/grid'

/** A text as testing-library compares it: it takes every space for a plain one, the narrow ones of French too. */
export const said = (text: string): string => text.replace(/\s+/g, ' ')

export const item = (key: string, label: string, hidden = false): ListItem => ({ key: ItemKey.parse(key), label, ...(hidden && { hidden: true }) })

const many = (count: number): readonly ListItem[] => Array.from({ length: count }, (_, index) => item(`item-${index + 1}`, `Réponse ${index + 1}`))

/** A few short lists, and two longer than what stands in sight. */
const known: Readonly<Partial<Record<ListName, readonly ListItem[]>>> = {
  functions: [item('management', 'direction'), item('employee', 'employé ou employée'), item('clerk', 'commis', true)],
  needs: [item('network', 'réseau'), item('cv', 'CV et lettre'), item('interview', 'entretien'), item('telex', 'télex', true)],
  languages: [item('fr', 'français'), item('nl', 'néerlandais'), item('ar', 'arabe'), item('wa', 'wallon', true)],
  sectors: [...many(17), item('energy', 'Énergie')],
}

export const lists = (name: ListName): readonly ListItem[] => known[name] ?? []

export const team = [
  { value: coordinatorId(1), label: 'Noémie Lefèvre' },
  { value: coordinatorId(2), label: 'Karim El Amrani' },
]

/** A question put together from plain parts. */
export const aQuestion = (parts: { readonly kind: Question['kind']; readonly [part: string]: unknown }): Question => {
  const [question] = Section.parse({ key: 'some', title: 'Une section', questions: [{ key: 'asked', label: 'La question', ...parts }] }).questions
  if (!question) throw new Error('A section with one question holds one.')
  return question
}

interface Asked {
  /** As it is kept, in plain text. */
  readonly answer?: z.input<typeof Answer>
  readonly problem?: 'missing' | 'misfit'
  /** What another hand answers once the button « Ailleurs » is pressed. */
  readonly elsewhere?: z.input<typeof Answer>
}

/** Puts one question on the screen as a person meets it; what was saved is written down, the last one last. */
export function ask(question: Question, asked: Asked = {}) {
  const saved: (Answer | undefined)[] = []
  const shown = show(<Asking question={question} {...asked} onSave={each => saved.push(each)} />)
  return { ...shown, saved }
}

interface AskingProps extends Asked {
  readonly question: Question
  readonly onSave: (answer: Answer | undefined) => void
}

const keyed = (key: string, answer: unknown) => Answers.parse(answer === undefined ? {} : { [key]: answer })

function Asking({ question, answer, problem, elsewhere, onSave }: AskingProps) {
  const [answers, setAnswers] = useState(() => keyed(question.key, answer))
  const put = (key: string, next: Answer | undefined) => setAnswers(next === undefined ? {} : { [key]: next })
  return (
    <>
      {elsewhere !== undefined && <button onClick={() => setAnswers(keyed(question.key, elsewhere))}>Ailleurs</button>}
      <GridSection
        section={{ key: 'some', title: 'Une section', questions: [question] }}
        answers={answers}
        problems={problem ? { [question.key]: problem } : {}}
        lists={lists}
        team={team}
        today={day('2026-03-16')}
        onEdit={put}
        onAnswer={(key, next) => {
          put(key, next)
          onSave(next)
        }}
      />
    </>
  )
}

export const radio = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('radio', { name })
