import { places } from '../../ui/places'

import type { BackupState } from '#shared/api/backups'
import type { StoreState } from '#shared/api/store-refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { peopleToInform } from '#shared/casebook/notices'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { breachesByDay } from '#shared/casebook/registers'
import { linesToDecide, retentionLines } from '#shared/casebook/retention'
import { lastReview } from '#shared/casebook/retention-review'
import { defaults } from '#shared/defaults/defaults'
import { toTell } from '#shared/domain/breach'
import { addMonths } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { privacyHub } from '#shared/text/registers'

const { rows: words } = privacyHub

/** One matter: where it is looked after, whether it is in order, and why. */
export interface HubRow {
  readonly label: string
  readonly href: string
  readonly detail: string
  /** Absent for what is only a way to a page. */
  readonly look?: 'good' | 'wait' | 'bad' | undefined
}

interface Known {
  readonly store?: StoreState | undefined
  readonly backups?: BackupState | undefined
}

/** What is in order for the safety of the data; what main has not told yet is left out. */
export function safetyRows({ store, backups }: Known): readonly HubRow[] {
  const isProtected = store?.at === 'open' ? store.isProtected : undefined
  const rows: HubRow[] = []
  if (isProtected !== undefined) rows.push({ label: words.protection.label, href: places.settingsProtection, look: isProtected ? 'good' : 'bad', detail: isProtected ? words.protection.good : words.protection.wait })
  if (backups) rows.push({ label: words.second.label, href: places.settingsBackups, look: backups.second ? 'good' : 'wait', detail: backups.second ? words.second.good(backups.second.path) : words.second.wait })
  return [...rows, { label: words.audit.label, href: places.settingsAudit, detail: words.audit.good }]
}

/** What is in order towards the people. */
export function peopleRows(book: Casebook): readonly HubRow[] {
  const contact = organisationOf(book)?.privacyContact
  const toInform = peopleToInform(book, defaults).length
  return [
    { label: words.contact.label, href: places.settingsOrganisation, look: contact === undefined ? 'wait' : 'good', detail: contact === undefined ? words.contact.wait : words.contact.good(contact) },
    { label: words.notices.label, href: places.notices, look: toInform > 0 ? 'wait' : 'good', detail: toInform > 0 ? words.notices.wait(toInform) : words.notices.good },
    { label: words.consents.label, href: places.consents, detail: words.consents.good },
    { label: words.texts.label, href: places.sensitiveTexts, detail: words.texts.good },
  ]
}

/** What is in order of the association’s own duties. */
export function dutyRows(book: Casebook, today: IsoDate): readonly HubRow[] {
  const { officer, registerReadOn } = settingsInForce(book, 'privacy', defaults)
  return [
    reviewRow(book, today),
    { label: words.retention.label, href: places.retention, detail: words.retention.good },
    registerRow(registerReadOn, today),
    breachRow(book),
    {
      ...{ label: words.officer.label, href: places.privacyOfficer, look: officer.kind === 'to-settle' ? 'wait' : 'good' },
      detail: officer.kind === 'to-settle' ? words.officer.wait : officer.kind === 'named' ? words.officer.good.named(officer.name) : words.officer.good['not-needed'],
    },
  ]
}

function reviewRow(book: Casebook, today: IsoDate): HubRow {
  const { label, wait, good, next, nothing } = words.review
  const lines = linesToDecide(retentionLines(book, today, settingsInForce(book, 'retention', defaults))).length
  const last = lastReview(book)
  const href = places.retentionReview
  const isUpToDate = last !== undefined && last.year >= Number(today.slice(0, 4)) - 1
  if (lines > 0 && isUpToDate) return { label, href, look: 'good', detail: next(last.doneOn, lines) }
  if (lines > 0) return { label, href, look: 'wait', detail: wait(lines) }
  return { label, href, look: 'good', detail: last ? good(last.doneOn) : nothing }
}

function registerRow(readOn: IsoDate | undefined, today: IsoDate): HubRow {
  const { label, wait, good, old } = words.processings
  const href = places.processings
  if (readOn === undefined) return { label, href, look: 'wait', detail: wait }
  return addMonths(readOn, 12) < today ? { label, href, look: 'wait', detail: old(readOn) } : { label, href, look: 'good', detail: good(readOn) }
}

function breachRow(book: Casebook): HubRow {
  const { label, none, good, bad } = words.breaches
  const all = breachesByDay(book)
  const open = all.filter(breach => toTell(breach).length > 0).length
  return { label, href: places.breaches, look: open > 0 ? 'bad' : 'good', detail: open > 0 ? bad(open) : all.length > 0 ? good(all.length) : none }
}
