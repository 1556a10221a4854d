import { Button } from '@mantine/core'
import { useId, useState } from 'react'

import { QuestionLabel } from '../../../ui/grid/QuestionLabel'
import { MoveButtons, moveByKey } from '../../../ui/MoveButtons'
import { movedQuestion, withoutQuestion, withQuestion } from './grid-edits'
import { isFaulty } from './grid-problems'
import { QuestionEditor } from './QuestionEditor'
import { answerExpected } from './question-words'
import type { GridEditor } from './use-grid-editor'

import type { Question, Section } from '#shared/grids/grid'
import { contentWords, gridSettings } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

const words = gridSettings.question

interface QuestionRowProps {
  readonly editor: GridEditor
  readonly section: Section
  readonly question: Question
  readonly index: number
}

/** One question of a section: what it asks and of whom, its place, whether it is asked; its wording once one opens it. */
export function QuestionRow({ editor, section, question, index }: QuestionRowProps) {
  const [isOpened, setOpened] = useState(false)
  const id = useId()
  const label = typeset(question.label)
  const isOpen = isOpened || isFaulty(editor.problems, question.key)
  const count = section.questions.length

  const move = (by: -1 | 1) => {
    if (index + by < 0 || index + by >= count) return
    editor.editAndTell(movedQuestion(editor.edits, question.key, by), contentWords.moved(index + by + 1, count))
  }
  const setHidden = (hidden: true | undefined) => editor.edit(withQuestion(editor.edits, { ...question, hidden }))

  return (
    <li className="content-item" data-off={question.hidden} onKeyDown={moveByKey(move)} data-row={question.key}>
      <div className="content-line">
        <div className="content-words">
          <span id={`${id}-label`}>
            <QuestionLabel question={{ ...question, label }} />
          </span>
          <div className="content-detail">{marksOf(editor, question).join(' · ')}</div>
        </div>
        <div className="content-tools">
          <Button variant="default" size="compact-sm" aria-expanded={isOpen} aria-label={isOpen ? words.closeOf(label) : words.editOf(label)} onClick={() => setOpened(!isOpen)}>
            {isOpen ? words.close : words.edit}
          </Button>
          {!question.fixed && <HideButton label={label} isHidden={question.hidden === true} onChange={setHidden} />}
          {editor.isNew(question.key) && (
            <Button variant="subtle" color="red" size="compact-sm" aria-label={contentWords.removeOf(label)} onClick={() => editor.edit(withoutQuestion(editor.edits, question.key))}>
              {contentWords.remove}
            </Button>
          )}
          <MoveButtons what={label} isFirst={index === 0} isLast={index === count - 1} onMove={move} />
        </div>
      </div>
      {isOpen && <QuestionEditor editor={editor} section={section} question={question} labelledBy={`${id}-label`} />}
    </li>
  )
}

function HideButton({ label, isHidden, onChange }: { readonly label: string; readonly isHidden: boolean; readonly onChange: (hidden: true | undefined) => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={isHidden ? contentWords.showOf(label) : contentWords.hideOf(label)}
      onClick={() => onChange(isHidden ? undefined : true)}
    >
      {isHidden ? contentWords.show : contentWords.hide}
    </Button>
  )
}

const marksOf = (editor: GridEditor, question: Question): readonly string[] => [
  ...(question.hidden ? [words.hidden] : []),
  ...(editor.isNew(question.key) ? [words.new] : []),
  answerExpected(question),
  ...(question.fixed ? [words.fixedShort] : []),
  ...(question.file ? [words.toFileShort] : []),
]
