import { draftAmendment } from '#shared/casebook/amendment-queries'
import { recordAmendment } from '#shared/casebook/amendment-commands'
import type { Casebook } from '#shared/casebook/casebook'
import { Amendment, AmendmentChange } from '#shared/domain/amendment'

import { built, type Changes, day } from './built'
import { aCasebook, aContract, aPairAt, aWorld, pairId, pieceId, someTerms, threeSignatures } from './casebook'
import { someContractFacts } from './contract'
import { amendmentId } from './life'

/** Changes that the contract of `aPairAt('active')` may take. */
export const extension = (endsOn = '2026-12-12') => AmendmentChange.parse({ kind: 'extension', endsOn })
export const anotherPlace = AmendmentChange.parse({ kind: 'place', from: '2026-06-01', meetingPlace: 'place d’Armes 3, 5000 Namur' })
export const aBreak = AmendmentChange.parse({ kind: 'suspension', from: '2026-05-04', until: '2026-06-15', endsOn: '2026-10-24' })

/** An amendment of the first pair, printed on 4 May 2026, that nobody has signed. */
export const anAmendment = (n = 1, changes: Changes<typeof Amendment> = {}): Amendment =>
  built(
    Amendment,
    {
      ...{ id: amendmentId(n), pairId: pairId(1), number: n, printedOn: '2026-05-04', reason: 'à la demande des deux personnes', change: extension() },
      ...{ facts: someContractFacts({ reference: 'B-2026-001', terms: someTerms() }), contractSignedOn: '2026-03-10', pdf: pieceId(90 + n), signatures: {} },
    },
    changes,
  )

/** A book with one pair at work since 12 March 2026, its contract signed by all three. */
export const atWork = (parts: Parameters<typeof aCasebook>[0] = {}): Casebook =>
  aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })

/** The book once an amendment of its first pair is printed on a day; the test fails where it is refused. */
export function amended(book: Casebook, change: AmendmentChange, on: string): Casebook {
  const draft = draftAmendment(book, pairId(1), change, 'à la demande des deux personnes', day(on))
  const result = draft.ok ? recordAmendment(pairId(1), draft.value, pieceId(91), aWorld(on))(book) : draft
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
