import '../content.css'
import './templates.css'

import { useState } from 'react'

import { useCasebook } from '../../../api/mirror'
import { Section } from '../../../ui/Section'
import { TemplateEditor } from './TemplateEditor'

import { TEMPLATE_KINDS } from '#shared/documents/template-fields/template-field'
import type { TemplateKind } from '#shared/domain/letter-template'
import { templatePage as words } from '#shared/text/template-settings'

/** The Word files of the association: which papers are written in one of its own, and the way to give another. */
export function Templates() {
  const { letterTemplates } = useCasebook()
  const [open, setOpen] = useState<TemplateKind>()
  return (
    <div className="page-body">
      <Section title={words.title}>
        <div className="content-head">
          <p className="form-hint">{words.lead}</p>
          <p className="form-hint">{words.scope}</p>
        </div>
        {TEMPLATE_KINDS.map(kind => (
          <TemplateEditor key={kind} kind={kind} template={letterTemplates[kind]} isOpen={open === kind} onOpen={isOpen => setOpen(isOpen ? kind : undefined)} />
        ))}
      </Section>
    </div>
  )
}
