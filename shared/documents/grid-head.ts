import type { Interviewed } from '#shared/casebook/subjects'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import type { Interview } from '#shared/grids/interview'
import { duration, shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { curved, paper, unbroken } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, FormCell } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { nameOf } from './grid-decision'
import type { SheetSource } from './sheet-source'

const words = gridSheet.head

/** One person, with the file; a pair and its occasions have heads of their own. */
export type PersonInterviewed = Extract<Interviewed, { readonly kind: 'mentor' | 'mentee' }>

/** Rows of cells as one block. */
export const form = (...rows: readonly (readonly FormCell[])[]): Block => ({ kind: 'form', rows })
/** An empty cell to write in. */
export const room = (label: string, span: number): FormCell => ({ label, span, answer: { kind: 'room', lines: 1 } })
/** A cell with what is known; what is not is said to be so. */
export const said = (label: string, span: number, text: string | undefined): FormCell => ({ label, span, answer: { kind: 'said', text: text ?? gridWords.unanswered } })
/** What is known is written in; what is not is asked for. */
export const known = (label: string, span: number, text: string | undefined): FormCell => (text === undefined ? room(label, span) : said(label, span, text))

const held = [room(words.date, 3), room(words.by, 3), room(words.duration, 2)]

export const blankHead = (): Block => form([room(words.name, 4), ...held])

/** Who comes, and how they are reached: to be checked at the interview. */
export function prefilledHead(source: SheetSource, interviewed: PersonInterviewed): Block {
  const { phone, email, address } = interviewed.person
  return form(
    [
      said(words.name, 3, fullNameOnPaper(interviewed.person)),
      known(sheetFrame.phone, 2, phone && unbroken(phone)),
      known(sheetFrame.email, 4, email),
      known(sheetFrame.municipality, 3, address.municipality && curved(address.municipality)),
    ],
    [cameFrom(source, interviewed), ...held],
  )
}

export const completedHead = (source: SheetSource, { person }: PersonInterviewed, { held: done, begunOn }: Interview): Block =>
  form([
    said(words.name, 5, fullNameOnPaper(person)),
    said(words.date, 2, shortDay(done?.on ?? begunOn)),
    said(words.by, 3, nameOf(source, done?.by)),
    said(words.duration, 2, [done?.minutes === undefined ? gridWords.unanswered : duration(done.minutes), ...(done?.coupled ? [words.coupled] : [])].join(', ')),
  ])

/** A name, and on the line below how the person is reached. */
export function reached(person: Parameters<typeof fullNameOnPaper>[0] & { readonly phone?: string | undefined; readonly email?: string | undefined }): string {
  const reach = [person.phone && unbroken(person.phone), person.email].filter(Boolean).join(sheetFrame.between)
  return [fullNameOnPaper(person), reach].filter(Boolean).join('\n')
}

/** Where the person comes from: a mentor’s work and frame, a mentee’s partner. */
function cameFrom(source: SheetSource, interviewed: PersonInterviewed): FormCell {
  if (interviewed.kind === 'mentee') {
    const { partnerId } = interviewed.person
    const partner = partnerId && source.book.partners[partnerId]
    return known(words.partner, 4, partner && curved(partner.name))
  }
  const { frame, agreement } = interviewed.person
  const parts = [activityOf(source, interviewed.person), frame.kind === 'unknown' ? undefined : paper.frames[frame.kind][agreement]]
  return known(words.activity, 4, parts.filter(Boolean).join(' – ') || undefined)
}

/** The company, the employer or the activity of a mentor, as one reads it. */
export function activityOf({ book }: Pick<SheetSource, 'book'>, { frame }: Mentor): string | undefined {
  const companyId = companyOf(frame)
  const company = companyId && book.companies[companyId]
  const employer = 'employer' in frame ? frame.employer : undefined
  const activity = 'activity' in frame ? frame.activity : 'formerActivity' in frame ? frame.formerActivity : undefined
  const known = company?.name ?? employer ?? activity
  return known === undefined ? undefined : curved(known)
}
