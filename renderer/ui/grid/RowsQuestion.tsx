import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'

import { QuestionGroup } from './QuestionGroup'

import type { Question } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

interface ShownRow {
  readonly id: number
  /** « Langue 2 » */
  readonly name: string
  /** What is in the row, where something is. */
  readonly said: string | undefined
  /** True while what stands in the row cannot be saved. */
  readonly isFaulty: boolean
  readonly fields: ReactNode
}

interface RowsQuestionProps {
  readonly question: Question
  readonly problem: string | undefined
  readonly rows: readonly ShownRow[]
  readonly most: number
  readonly addLabel: string
  readonly onAdd: () => void
  readonly onRemove: (id: number) => void
  readonly list: RefObject<HTMLDivElement | null>
  readonly adder: RefObject<HTMLButtonElement | null>
}

/** A question answered by rows that one adds and removes. */
export function RowsQuestion({ question, problem, rows, most, addLabel, onAdd, onRemove, list, adder }: RowsQuestionProps) {
  return (
    <QuestionGroup question={question} role="group" problem={problem}>
      <div ref={list} className="question-rows">
        {rows.map(({ id, name, said, isFaulty, fields }) => (
          <div key={id} role="group" aria-label={name} className="question-entry" data-row={id} data-unreadable={isFaulty || undefined}>
            {fields}
            <Button variant="default" className="question-remove" onClick={() => onRemove(id)} aria-label={words.removeOf(name, said)}>
              {words.remove}
            </Button>
          </div>
        ))}
      </div>
      {rows.length < most && (
        <Button ref={adder} variant="light" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </QuestionGroup>
  )
}
