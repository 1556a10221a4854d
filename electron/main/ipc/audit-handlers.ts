import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { Heard, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { type AuditPage, type AuditQuestion, MOST_SAVED_AUDIT_LINES } from '#shared/api/past'
import { type AuditLine, auditLine, auditSieve, meantIn, withMeant } from '#shared/casebook/audit'
import type { Casebook } from '#shared/casebook/casebook'
import { ok, refuse, type Result } from '#shared/core/result'
import { auditWorkbook } from '#shared/documents/audit-workbook'
import { auditWords } from '#shared/text/past'

/** After so many acts the other work of the program has its turn. */
const AT_A_TIME = 200

/** A stretch of the audit trail; the journal is read no further than needed. */
export async function auditPage({ store }: Household, { which, before, most }: Heard<'audit.read'>): Promise<Result<AuditPage, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const lines: AuditLine[] = []
  for await (const line of passing(store, book, which, before)) {
    if (lines.length === most) return ok({ lines: await named(store, lines), goesOn: true })
    lines.push(line)
  }
  return ok({ lines: await named(store, lines), goesOn: false })
}

/** The acts that pass a filter, as a workbook. */
export async function saveAudit({ store, presses, world }: Household, files: SavedFiles, which: AuditQuestion): Promise<Result<Saved, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const bytes = async () => {
    const lines: AuditLine[] = []
    for await (const line of passing(store, book, which)) if (lines.push(line) === MOST_SAVED_AUDIT_LINES) break
    return ok(await presses.xlsx(auditWorkbook(book, await named(store, lines), instantInBrussels)))
  }
  return files.save({ fileName: `${world.today()}_${auditWords.fileName}`, format: 'xlsx', bytes })
}

/** Says what each undo took back: that act stands earlier in the journal, and need not pass the filter. */
async function named(store: Household['store'], lines: readonly AuditLine[]): Promise<readonly AuditLine[]> {
  const wanted = new Set(meantIn(lines))
  const acts = new Map<number, string>()
  if (wanted.size === 0) return lines
  let seen = 0
  for await (const { generation, act } of store.journal()) {
    if ((seen += 1) % AT_A_TIME === 0) await new Promise(resume => setImmediate(resume))
    if (wanted.delete(generation)) acts.set(generation, act)
    if (wanted.size === 0) break
  }
  return withMeant(lines, acts)
}

async function* passing(store: Household['store'], book: Casebook, which: AuditQuestion, before = Infinity): AsyncGenerator<AuditLine> {
  const passes = auditSieve(book, which)
  let seen = 0
  for await (const entry of store.journal()) {
    if ((seen += 1) % AT_A_TIME === 0) await new Promise(resume => setImmediate(resume))
    if (entry.generation < before && passes(entry)) yield auditLine(book, entry)
  }
}

const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' })

/** An instant as `2026-03-12 14:05`, in Brussels; what is none is shown as it came. */
function instantInBrussels(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : inBrussels.format(time)
}
