import { TextInput } from '@mantine/core'
import { useState } from 'react'

import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import type { PackageLicence } from './licences'

import { answersSearch } from '#shared/core/search-key'
import { about } from '#shared/text/about'

const { list: words } = about

/** What Binôme contains of others, found by name, author or licence; each text unfolds. */
export function LicenceList({ licences }: { readonly licences: readonly PackageLicence[] | 'missing' }) {
  const [search, setSearch] = useState('')
  if (licences === 'missing') {
    return (
      <Section title={words.title}>
        <Notice tone="warning" title={words.missing}>
          {words.missingText}
        </Notice>
      </Section>
    )
  }
  const shown = licences.filter(({ name, licence, by }) => answersSearch(`${name} ${licence} ${by}`, search.trim()))
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        <TextInput label={words.search} value={search} onChange={event => setSearch(event.currentTarget.value)} maw="26rem" />
        <p role="status" className="form-hint">
          {shown.length === 0 ? words.none : words.found(shown.length)}
        </p>
        <ul className="licences">
          {shown.map(({ name, version, licence, by, text }) => (
            <li key={`${name} ${version}`}>
              <details className="licence">
                <summary>
                  <strong>{name}</strong> <span className="licence-line">{words.line(version, licence, by)}</span>
                </summary>
                <pre>{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
