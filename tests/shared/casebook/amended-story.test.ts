import { describe, expect, it } from 'vitest'

import { amendedAnew, storyWith } from '#shared/casebook/amended-story'
import { recordAmendment } from '#shared/casebook/amendment-commands'
import { contractSignedOn, draftAmendment } from '#shared/casebook/amendment-queries'
import { AmendmentChange } from '#shared/domain/amendment'

import { aBreak, amended, anAmendment, anotherPlace, atWork, extension } from '../../builders/amendments'
import { aCasebook, aPairAt, aWorld, day, pairId, pieceId, someTerms, threeSignatures } from '../../builders/casebook'
import { refusal } from '../../builders/commands'
import { amendmentId } from '../../builders/life'

const signatures = { mentor: day('2026-05-05'), mentee: day('2026-05-05'), association: day('2026-05-06') }
const pair = aPairAt('active', 1, { opening: { kind: 'resumed', signedOn: '2026-03-10', terms: someTerms({ accessInstructions: 'Sonner deux fois' }) }, moves: [] })
const termsAfter = (change: AmendmentChange) => {
  const moves = storyWith({}, pair, anAmendment(1, { change, signatures }))
  return moves.flatMap(move => (move.kind === 'amend' ? [move.terms] : []))
}

describe('the terms of a story as its amendments leave them', () => {
  it('forget how one entered the old place, and tell how one enters the new one where that was said', () => {
    expect(termsAfter(anotherPlace)).toEqual([someTerms({ meetingPlace: 'place d’Armes 3, 5000 Namur' })])
    const told = AmendmentChange.parse({ ...anotherPlace, accessInstructions: 'Badge à demander à l’accueil' })
    expect(termsAfter(told)).toEqual([someTerms({ meetingPlace: 'place d’Armes 3, 5000 Namur', accessInstructions: 'Badge à demander à l’accueil' })])
  })

  it('end later after an extension, and are told by other moves where the pair stops for a while', () => {
    expect(termsAfter(extension('2026-12-12')).map(({ endsOn }) => endsOn)).toEqual(['2026-12-12'])
    expect(termsAfter(aBreak)).toEqual([])
  })

  it('are left as they were by a break that stands in a story as an amendment', () => {
    const move = { kind: 'amend', on: day('2026-05-06'), amendmentId: amendmentId(1), terms: someTerms({ endsOn: '2026-10-24' }) } as const
    const moves = amendedAnew({ [amendmentId(1)]: anAmendment(1, { change: aBreak, signatures: threeSignatures }) }, pair.opening, [move])
    expect(moves).toEqual([{ ...move, terms: someTerms({ accessInstructions: 'Sonner deux fois' }) }])
  })
})

describe('an amendment of a pair that is not in the book', () => {
  const draft = draftAmendment(atWork(), pairId(1), extension(), 'à la demande des deux personnes', day('2026-05-04'))

  it('is neither drafted nor recorded', () => {
    const unknown = refusal({ code: 'casebook/unknown', id: pairId(1) })
    expect(draftAmendment(aCasebook(), pairId(1), extension(), 'à la demande des deux personnes', day('2026-05-04'))).toEqual(unknown)
    expect(draft.ok && recordAmendment(pairId(1), draft.value, pieceId(91), aWorld())(aCasebook())).toEqual(unknown)
  })

  it('stands in the book once its pair is there', () => {
    expect(Object.values(amended(atWork(), extension(), '2026-05-04').amendments)).toMatchObject([{ pairId: pairId(1), number: 1, printedOn: '2026-05-04' }])
  })
})

it('a pair that has no contract yet was signed on no day', () => {
  expect(contractSignedOn(aCasebook(), aPairAt('validated'))).toBeUndefined()
  expect(contractSignedOn(atWork(), aPairAt('active'))).toBe('2026-03-10')
})
