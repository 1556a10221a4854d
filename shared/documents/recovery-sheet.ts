import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, type Result, whenOk } from '#shared/core/result'
import { groupsOfCode } from '#shared/domain/recovery-code'
import { longDay } from '#shared/text/paper'
import { recoverySheetWords as words } from '#shared/text/protection'

import type { Document } from './document'
import { letterheadOf } from './letterhead'
import { type Given, sourceOf } from './sheet-source'

/** How many groups stand in one row: few enough for large letters. */
const IN_A_ROW = 3

/** The code with all its hyphens, in rows of groups that can be counted. */
function inRows(code: string): string {
  const groups = groupsOfCode(code)
  return groups.map((group, at) => (at > 0 && at % IN_A_ROW === 0 ? `\n${group}` : group)).join('')
}

/** One page with the recovery code, in large letters and in groups; refuses while the association is not known. It is made in memory and kept nowhere. */
export function recoverySheet(book: Casebook, code: string, given: Given): Result<Document, CasebookRefusal> {
  return whenOk(sourceOf(book, given), ({ organisation, today }) =>
    ok<Document>({
      title: words.title,
      subject: words.subject,
      letterhead: letterheadOf(organisation, []),
      foot: { reference: words.reference, privacy: words.foot },
      parts: [
        {
          blocks: [
            { kind: 'heading', level: 2, text: words.title },
            { kind: 'paragraph', text: words.lead },
            { kind: 'heading', level: 1, text: inRows(code) }, // what the page is about, and the largest letters there are
            { kind: 'paragraph', text: words.rows, small: true },
            { kind: 'facts', rows: [[words.association, organisation.name], [words.madeOn, longDay(today)]] },
            { kind: 'heading', level: 2, text: words.whenTitle },
            { kind: 'list', items: words.when },
            { kind: 'heading', level: 2, text: words.whereTitle },
            { kind: 'list', items: words.where },
            { kind: 'facts', rows: words.toFill.map(label => [label, words.blank] as const) },
          ],
        },
      ],
    }),
  )
}
