import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, type Result, whenOk } from '#shared/core/result'
import { longDay } from '#shared/text/paper'
import { recoverySheetWords as words } from '#shared/text/protection'

import type { Document } from './document'
import { letterheadOf } from './letterhead'
import { type Given, sourceOf } from './sheet-source'

/** Groups that are read in one breath. */
const BREATH = /(?:[^-]+-){2}[^-]+/g

const shownCode = (code: string): string => (code.match(BREATH) ?? [code]).join('   ')

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
            { kind: 'heading', level: 1, text: shownCode(code) }, // what the page is about, and the largest letters there are
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
