import type { AuditLine } from '#shared/casebook/audit'
import type { Casebook } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { fullName } from '#shared/domain/person'
import { actTold, auditWords as words, recordNamed } from '#shared/text/past'
import { entityKinds } from '#shared/text/refusals'

import type { Workbook } from './workbook'

/** The audit trail as a workbook: who did what to what, and when. `shown` puts an instant as `2026-03-12 14:05`. */
export function auditWorkbook(book: Casebook, lines: readonly AuditLine[], shown: (instant: string) => string): Workbook {
  const { columns } = words
  const association = organisationOf(book)?.name
  return {
    sheets: [
      {
        name: words.title,
        ...(association !== undefined && { title: words.sheetTitle(association) }),
        columns: [
          { label: columns.day, width: 12, kind: 'date' },
          { label: columns.hour, width: 8, kind: 'text' },
          { label: columns.by, width: 26, kind: 'text' },
          { label: columns.act, width: 42, kind: 'text' },
          { label: columns.kind, width: 24, kind: 'text' },
          { label: columns.record, width: 46, kind: 'text' },
          { label: columns.number, width: 10, kind: 'number' },
        ],
        rows: lines.map(line => {
          const { generation, at, records: [record], count, isThinned } = line
          const [day, hour] = shown(at).split(' ')
          const about = record && [recordNamed(record.name), count > 1 && words.andOthers(count - 1)].filter(Boolean).join(' ')
          return [day, hour, whoDid(book, line), actTold(line), record && entityKinds[record.collection][0], isThinned ? words.thinned : about, generation]
        }),
      },
    ],
  }
}

/** What the pages of the first run do. */
const isOfSetUp = (act: string): boolean => /^(?:organisation|coordinator|articles?|sample|export)\./u.test(act)

/** Who did something: a coordinator by name; without one, the setting up of the programme, or that nobody said who was working. */
export function whoDid(book: Casebook, { by, at, act }: Pick<AuditLine, 'by' | 'at' | 'act'>): string {
  const coordinator = Object.values(book.coordinators).find(each => each?.id === by)
  if (coordinator) return fullName(coordinator)
  if (by !== 'first-run' && by !== '') return words.formerMember
  const setUpOn = organisationOf(book)?.setUpOn
  const day = at.slice(0, 10)
  return setUpOn === undefined || day < setUpOn || (day === setUpOn && isOfSetUp(act)) ? words.nobodyYet : words.nobodyTold
}
