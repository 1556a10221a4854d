import './history.css'

import { Button, Loader, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../../api/ask'
import { instantInBrussels } from '../../api/brussels'
import { explain, shownInstant } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { ActState } from '../../paper/ActState'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { Notice } from '../../ui/Notice'
import { hasPlace, placeOf } from '../../ui/places'
import { Section } from '../../ui/Section'
import { WideTable } from '../../ui/WideTable'
import { type AuditChoice, AuditFilters, EVERYTHING } from './AuditFilters'
import { asked, useAudit } from './use-audit'

import type { AuditLine } from '#shared/casebook/audit'
import type { Casebook } from '#shared/casebook/casebook'
import { entityAt } from '#shared/casebook/references'
import { whoDid } from '#shared/documents/audit-workbook'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { actTold, auditWords as words, recordNamed } from '#shared/text/past'
import { entityKinds } from '#shared/text/refusals'

/** Who did what to what and when, the latest first, and all of it as a workbook. */
export function AuditPage() {
  const book = useCasebook()
  const [choice, setChoice] = useState(EVERYTHING)
  const which = questionOf(choice)
  const { trail, refusal, isReading, more } = useAudit(which)
  const { act, save } = usePaperActs()
  const { when, by, act: done, kind, record } = words.columns
  return (
    <Section
      title={words.title}
      actions={
        <Button variant="default" loading={isBusy(act)} onClick={() => void save(ask('audit.save-as', { which }))}>
          {words.save}
        </Button>
      }
    >
      <div className="page-body">
        <Text>{words.lead}</Text>
        <ActState act={act} />
        <AuditFilters choice={choice} onChange={setChoice} />
        {refusal && <Notice tone="error" title={explain(refusal).title}>{explain(refusal).detail}</Notice>}
        {!trail && !refusal && <Loader size="sm" aria-label={words.reading} />}
        <p role="status" className="form-hint">
          {trail && (trail.lines.length === 0 ? words.empty : words.shown(trail.lines.length))}
        </p>
        {trail && trail.lines.length > 0 && (
          <WideTable caption={words.caption} columns={[when, by, done, kind, record]}>
            {trail.lines.map(line => (
              <AuditRow key={line.generation} book={book} line={line} />
            ))}
          </WideTable>
        )}
        {trail?.goesOn && (
          <div>
            <Button variant="default" loading={isReading} onClick={more}>
              {words.more}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

/** Days as they are counted in Brussels: from the first minute of the first to the last of the last. */
const questionOf = ({ from, until, by, about }: AuditChoice) =>
  asked({ from: from && startOf(from), until: until && startOf(addDays(until, 1)), by: by || undefined, about: about || undefined })

const startOf = (day: IsoDate): string => instantInBrussels(day).toISOString()

function AuditRow({ book, line }: { readonly book: Casebook; readonly line: AuditLine }) {
  const { at, records, count, isThinned } = line
  const [first] = records
  return (
    <tr>
      <td>{shownInstant(at)}</td>
      <td>{whoDid(book, line)}</td>
      <td>{actTold(line)}</td>
      <td>{first && entityKinds[first.collection][0]}</td>
      <td>
        {isThinned ? (
          <span className="audit-thinned">{words.thinned}</span>
        ) : (
          records.map((record, index) => {
            const name = recordNamed(record.name)
            return (
              <span key={record.id}>
                {index > 0 && ', '}
                {hasPlace(record.collection) && entityAt(book, record) ? <Link href={placeOf(record.collection, record.id)}>{name}</Link> : name}
              </span>
            )
          })
        )}
        {count > records.length && ` ${words.andOthers(count - records.length)}`}
      </td>
    </tr>
  )
}
