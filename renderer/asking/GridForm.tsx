import './grid-form.css'

import { Button } from '@mantine/core'

import { explain } from '../api/explain'
import { useLists } from '../api/lists'
import { useCasebook } from '../api/mirror'
import { useToday } from '../api/surroundings'
import { teamOf } from '../api/team'
import { GridSection } from '../ui/grid/GridSection'
import { askedIn } from '../ui/grid/section-state'
import { Notice } from '../ui/Notice'
import { type Kept, useAnswers } from './use-answers'

import { gridOf } from '#shared/casebook/interviews'
import { CoordinatorId } from '#shared/domain/ids'
import { unanswered } from '#shared/grids/answers'
import type { QuestionKey } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { interviewWords as words } from '#shared/text/interviews'

interface FormProps {
  /** An interview under way: one that was held is reopened first. */
  readonly interview: Interview
  /** The keys of the sections to ask; all of them otherwise. */
  readonly sections?: readonly QuestionKey[] | undefined
  /** Marks the required questions that have no answer yet: once one has tried to end the interview. */
  readonly showsMissing?: boolean | undefined
}

/** A grid on one page, its sections below each other: each answer is kept as it is given, and what is refused stays on the screen. */
export const GridForm = (props: FormProps) => <GridFields {...props} kept={useAnswers(props.interview)} />

/** The same, for a page that keeps the answers itself (`useAnswers`) since it must know them, or wait until they are saved. */
export function GridFields({ interview, sections: wanted, showsMissing = false, kept }: FormProps & { readonly kept: Kept }) {
  const [book, today, lists] = [useCasebook(), useToday(), useLists()]
  const { answers, misfits, refusal, edit, answer, retry } = kept
  const grid = gridOf(book, interview)
  const sections = grid.sections.filter(section => (wanted?.includes(section.key) ?? true) && askedIn(section).length > 0)
  const named = Object.values(answers).flatMap(each => CoordinatorId.safeParse(each).data ?? [])
  const missing = showsMissing ? unanswered(grid, answers) : []
  const problems: Readonly<Record<QuestionKey, 'missing' | 'misfit'>> = Object.fromEntries([
    ...missing.map(key => [key, 'missing'] as const),
    ...misfits.map(key => [key, 'misfit'] as const),
  ])

  return (
    <div className="grid-form">
      {refusal && (
        <Notice tone="error" title={words.notSaved} action={<Button onClick={retry}>{words.retry}</Button>}>
          {explain(refusal).title} {explain(refusal).detail}
        </Notice>
      )}
      {sections.map(section => (
        <GridSection key={section.key} {...{ section, answers, problems, lists, today }} team={teamOf(book, named)} onEdit={edit} onAnswer={answer} />
      ))}
    </div>
  )
}
