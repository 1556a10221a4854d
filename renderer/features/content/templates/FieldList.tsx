import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'

import type { TemplateField } from '#shared/documents/template-fields/template-field'
import { templatePage as words } from '#shared/text/template-settings'

/** Every field of a kind of paper, what takes its place, an example, and the way to copy it. */
export function FieldList({ fields }: { readonly fields: readonly TemplateField[] }) {
  const [copied, setCopied] = useState<string>()
  const copy = async (name: string) => {
    try {
      await navigator.clipboard.writeText(`{{${name}}}`)
      setCopied(name)
    } catch (fault) {
      console.error(fault) // the field stands there to be copied by hand
    }
  }
  return (
    <div className="template-fields" tabIndex={0} role="region" aria-label={words.fields}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.meaning}</th>
            <th scope="col">{words.columns.example}</th>
            <th scope="col">
              <VisuallyHidden>{words.columns.copy}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, meaning, example, isBlock }) => (
            <tr key={name}>
              <th scope="row">
                <code>{`{{${name}}}`}</code>
              </th>
              <td>{meaning}</td>
              <td>{isBlock ? words.alone : example}</td>
              <td>
                <Button variant="default" size="compact-sm" aria-label={words.copyOf(name)} onClick={() => void copy(name)}>
                  {copied === name ? words.copied : words.copy}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
