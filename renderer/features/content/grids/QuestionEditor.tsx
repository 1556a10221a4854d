import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { Link } from 'wouter'

import { places } from '../../../ui/places'
import { isFull, MOST_QUESTIONS, movedToSection, withQuestion } from './grid-edits'
import { KindFields } from './KindFields'
import type { GridEditor } from './use-grid-editor'

import type { Question, Section } from '#shared/grids/grid'
import { gridSettings } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

const words = gridSettings.question

interface QuestionEditorProps {
  readonly editor: GridEditor
  readonly section: Section
  readonly question: Question
  readonly labelledBy: string
}

/** The wording of a question and who needs its answer; why something about it cannot change. */
export function QuestionEditor({ editor, section, question, labelledBy }: QuestionEditorProps) {
  const change = (changed: Question) => editor.edit(withQuestion(editor.edits, changed))
  const problem = (field: string) => editor.problems[`${question.key}.${field}`]
  const isCriterion = question.kind === 'yes-no' && question.criterion !== undefined

  return (
    <div role="group" aria-labelledby={labelledBy} className="content-panel">
      <div className="fields">
        <TextInput
          className="wide"
          label={words.label}
          value={question.label}
          onChange={event => change({ ...question, label: event.currentTarget.value })}
          error={problem('label')}
          maxLength={300}
          required
          autoComplete="off"
        />
        <TextInput
          className="wide"
          label={words.help}
          value={question.help ?? ''}
          onChange={event => change({ ...question, help: event.currentTarget.value || undefined })}
          error={problem('help')}
          maxLength={300}
          autoComplete="off"
        />
        <KindFields question={question} onChange={change} problem={problem} hasCriteria={editor.grid === 'mentee-selection'} />
        <SectionChoice editor={editor} section={section} question={question} />
      </div>
      <Checkbox
        label={words.required}
        checked={question.required === true}
        disabled={question.fixed === true}
        onChange={event => change({ ...question, required: event.currentTarget.checked || undefined })}
      />
      <Checkbox
        label={words.private}
        description={words.privateWhy}
        checked={question.private === true}
        onChange={event => change({ ...question, private: event.currentTarget.checked || undefined })}
      />
      {question.fixed && <p className="form-hint">{isCriterion ? words.criterionStays : words.fixed}</p>}
      {question.file && <p className="form-hint">{question.file.startsWith('consent') ? words.consent : words.toFile}</p>}
      {!editor.isNew(question.key) && <p className="form-hint">{words.kindStays(words.kinds[question.kind])}</p>}
      {'list' in question && <Link href={places.settingsList(question.list)}>{words.toList}</Link>}
    </div>
  )
}

function SectionChoice({ editor, section, question }: Pick<QuestionEditorProps, 'editor' | 'section' | 'question'>) {
  const { sections } = editor.edits
  const move = (key: string) => {
    const target = sections.find(each => each.key === key)
    if (!target) return
    editor.editAndTell(movedToSection(editor.edits, question.key, key), words.movedTo(typeset(target.title)))
    editor.goTo(question.key, key)
  }
  const choices = sections.map(each => ({ value: each.key, label: typeset(each.title), disabled: each.key !== section.key && isFull(each) }))
  return (
    <NativeSelect
      label={words.section}
      data={choices}
      value={section.key}
      onChange={event => move(event.currentTarget.value)}
      {...(choices.some(({ disabled }) => disabled) && { description: words.sectionFull(MOST_QUESTIONS) })}
    />
  )
}
