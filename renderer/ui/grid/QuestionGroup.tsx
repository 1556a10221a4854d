import './grid.css'

import { Button, Input } from '@mantine/core'
import { type ReactNode, type RefObject, useId, useRef } from 'react'

import { focusFirstField } from './first-problem'
import { QuestionLabel } from './QuestionLabel'

import type { Question } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

interface Clearing {
  readonly isAnswered: boolean
  readonly onClear: () => void
}

interface QuestionGroupProps {
  readonly question: Question
  readonly role: 'radiogroup' | 'group'
  readonly problem: string | undefined
  /** How the answer is taken back, where the fields themselves do not offer it. */
  readonly clearing?: Clearing | undefined
  readonly children: ReactNode
}

/** A question that is answered by several fields: they share one label, one help and one problem. */
export function QuestionGroup({ question, role, problem, clearing, children }: QuestionGroupProps) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const described = { help: question.help, problem }
  const describedBy = Object.entries(described).flatMap(([name, text]) => (text === undefined ? [] : [`${id}-${name}`]))
  return (
    <div className="question" data-question={question.key}>
      <Input.Label labelElement="div" size="sm" id={`${id}-label`}>
        <QuestionLabel question={question} />
      </Input.Label>
      {question.help !== undefined && (
        <Input.Description id={`${id}-help`} className="question-help">
          {question.help}
        </Input.Description>
      )}
      <div className="question-answer">
        <div
          ref={group}
          role={role}
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy.join(' ') || undefined}
          aria-invalid={problem !== undefined || undefined}
          className="question-fields"
        >
          {children}
        </div>
        {clearing && <ClearButton question={question} group={group} {...clearing} />}
      </div>
      {problem !== undefined && <Input.Error id={`${id}-problem`}>{problem}</Input.Error>}
    </div>
  )
}

interface ClearButtonProps extends Clearing {
  readonly question: Question
  readonly group: RefObject<HTMLDivElement | null>
}

/**
 * Takes an answer back. Without an answer it keeps its place unseen, so that nothing moves when one is given;
 * the focus returns to the question, since the button goes away with the answer.
 */
function ClearButton({ question, group, isAnswered, onClear }: ClearButtonProps) {
  const clear = () => {
    onClear()
    focusFirstField(group.current)
  }
  return (
    <Button variant="subtle" size="compact-sm" onClick={clear} aria-label={words.clearOf(question.label)} style={isAnswered ? undefined : { visibility: 'hidden' }}>
      {words.clear}
    </Button>
  )
}
