import './grid.css'

import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import type { Question } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

/** A question in its own words, with what one must know before answering: whether an answer is needed, and who will read it. */
export function QuestionLabel({ question }: { readonly question: Question }) {
  const criterion = question.kind === 'yes-no' ? question.criterion : undefined
  return (
    <>
      {question.label}
      {question.required && (
        <>
          <span className="question-asterisk" aria-hidden="true">
            {' *'}
          </span>
          <span className="for-readers"> ({words.required})</span>
        </>
      )}
      {criterion && <Mark>{words.criteria[criterion]}</Mark>}
      {question.private && <PrivateMark />}
    </>
  )
}

/** The sign, in words too, of what stays out of the copy given to the person. */
export function PrivateMark() {
  return (
    <Mark>
      <IconLock size={14} stroke={1.75} aria-hidden="true" />
      {words.private}
    </Mark>
  )
}

// The space stands before the frame: within, it would be lost to the eye.
const Mark = ({ children }: { readonly children: ReactNode }) => (
  <>
    {' '}
    <span className="question-mark">{children}</span>
  </>
)
