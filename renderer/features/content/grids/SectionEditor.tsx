import { Button, Checkbox, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'

import { PrivateMark } from '../../../ui/grid/QuestionLabel'
import { MoveButtons, moveByKey } from '../../../ui/MoveButtons'
import { movedSection, withoutSection, withSection } from './grid-edits'
import { isFaulty } from './grid-problems'
import { NewQuestion } from './NewQuestion'
import { QuestionRow } from './QuestionRow'
import type { GridEditor } from './use-grid-editor'

import type { Section } from '#shared/grids/grid'
import { contentWords, gridSettings } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

const words = gridSettings.section

interface SectionEditorProps {
  readonly editor: GridEditor
  readonly section: Section
  readonly index: number
}

/** A section of a grid: its place among the others; its title and its questions once one opens it. */
export function SectionEditor({ editor, section, index }: SectionEditorProps) {
  const id = useId()
  const { key, title, questions } = section
  const shownTitle = typeset(title)
  const count = editor.edits.sections.length
  const isOpen = editor.open === key || isFaulty(editor.problems, key, ...questions.map(question => question.key))
  const hidden = questions.filter(question => question.hidden).length
  const Sign = isOpen ? IconChevronDown : IconChevronRight

  const move = (by: -1 | 1) => {
    if (index + by < 0 || index + by >= count) return
    editor.editAndTell(movedSection(editor.edits, key, by), contentWords.moved(index + by + 1, count))
  }

  return (
    <li className="content-section" onKeyDown={moveByKey(move)} data-row={key}>
      <div className="content-line">
        <h3 className="content-heading">
          <UnstyledButton className="content-opener" aria-expanded={isOpen} aria-controls={id} onClick={() => editor.setOpen(isOpen ? undefined : key)}>
            <Sign size={18} stroke={1.75} aria-hidden="true" />
            <span>
              {index + 1}. {shownTitle}
              {section.private && <PrivateMark />}
            </span>
          </UnstyledButton>
        </h3>
        <div className="content-tools">
          <span className="content-detail">{words.state(questions.length - hidden, hidden)}</span>
          {questions.length === 0 && (
            <Button variant="subtle" color="red" size="compact-sm" aria-label={contentWords.removeOf(shownTitle)} onClick={() => editor.edit(withoutSection(editor.edits, key))}>
              {contentWords.remove}
            </Button>
          )}
          <MoveButtons what={shownTitle} isFirst={index === 0} isLast={index === count - 1} onMove={move} />
        </div>
      </div>
      <div id={id} className="content-inside">
        {isOpen && (
          <>
            <SectionFields editor={editor} section={section} />
            {questions.length === 0 && <p className="form-hint">{words.empty}</p>}
            <ol className="content-list">
              {questions.map((question, place) => (
                <QuestionRow key={question.key} editor={editor} section={section} question={question} index={place} />
              ))}
            </ol>
            <NewQuestion editor={editor} section={section} />
          </>
        )}
      </div>
    </li>
  )
}

function SectionFields({ editor, section }: Pick<SectionEditorProps, 'editor' | 'section'>) {
  const { key, title, help } = section
  const change = (changed: Parameters<typeof withSection>[2]) => editor.edit(withSection(editor.edits, key, changed))
  return (
    <>
      <div className="fields">
        <TextInput label={words.title} value={title} onChange={event => change({ title: event.currentTarget.value })} error={editor.problems[`${key}.title`]} maxLength={120} required autoComplete="off" />
        <TextInput
          label={words.help}
          value={help ?? ''}
          onChange={event => change({ help: event.currentTarget.value || undefined })}
          error={editor.problems[`${key}.help`]}
          maxLength={300}
          autoComplete="off"
        />
      </div>
      <Checkbox label={words.private} description={words.privateWhy} checked={section.private === true} onChange={event => change({ private: event.currentTarget.checked || undefined })} />
    </>
  )
}
