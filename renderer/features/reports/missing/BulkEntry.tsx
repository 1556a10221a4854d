import { Button } from '@mantine/core'
import { useState } from 'react'

import { Section } from '../../../ui/Section'
import { BULK_KINDS, type BulkPerson } from './bulk-people'
import { BulkRow } from './BulkRow'

import { missingKinds, missingWords } from '#shared/text/missing-data'

const words = missingWords.bulk

/** What is missing most often, of several people in one table; those it was opened with stay until it is closed, so that no line moves under one’s hand. */
export function BulkEntry({ people }: { readonly people: readonly BulkPerson[] }) {
  const [open, setOpen] = useState<readonly BulkPerson[]>()
  if (!open && people.length < 2) return null
  if (!open) {
    return (
      <div>
        <Button variant="default" onClick={() => setOpen(people)}>
          {words.open(people.length)}
        </Button>
      </div>
    )
  }
  const kinds = BULK_KINDS.filter(kind => open.some(person => person.kinds.includes(kind)))
  return (
    <Section
      title={words.title}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(undefined)}>
          {words.close}
        </Button>
      }
    >
      <p className="form-hint">{words.lead}</p>
      <div className="missing-table">
        <table>
          <caption className="for-readers">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              {kinds.map(kind => (
                <th key={kind} scope="col">
                  {missingKinds[kind].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {open.map(person => (
              <BulkRow key={person.id} person={person} kinds={kinds} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
