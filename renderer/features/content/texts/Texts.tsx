import '../content.css'

import { useRef, useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { useContentEdits } from '../use-content-edits'
import { editsOf, groupOf, readTexts, type TextEdits } from './text-edits'
import { TextEditor } from './TextEditor'

import { ownSettings } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { TextKey, type TextSettings } from '#shared/domain/programme-settings'
import { textSettings as words } from '#shared/text/content-settings'

const originals = defaults.settings.texts

const groups = (['sheets', 'invitations', 'pairs'] as const).map(group => ({ title: words.groups[group], keys: TextKey.options.filter(key => groupOf(key) === group) }))

/** Every text of the association: what its sheets, its notes and its messages say. */
export function Texts() {
  const book = useCasebook()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<TextKey>()
  const saved = editsOf(ownSettings(book, 'texts')?.texts, originals)
  const content = useContentEdits<TextEdits, TextSettings>({
    page,
    saved,
    read: edits => readTexts(edits, originals),
    send: settings => send('settings.save', { settings }),
  })
  const { edits, edit, problems } = content

  return (
    <div className="page-body" ref={page}>
      <Section title={words.title}>
        <div className="content-head">
          <p className="form-hint">{words.lead}</p>
          <p className="form-hint">{words.format}</p>
        </div>
      </Section>
      {groups.map(({ title, keys }) => (
        <Section key={title} title={title}>
          {keys.map(key => (
            <TextEditor
              key={key}
              name={key}
              text={edits[key]}
              original={originals[key]}
              isSaved={edits[key] === saved[key]}
              problem={problems[key]}
              isOpen={open === key || problems[key] !== undefined}
              onOpen={isOpen => setOpen(isOpen ? key : undefined)}
              onChange={text => edit({ ...edits, [key]: text })}
            />
          ))}
        </Section>
      ))}
      <SaveBar content={content} />
      <ContentHistory about="texts" />
    </div>
  )
}
