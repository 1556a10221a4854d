import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { contractsOf } from './contract-queries'
import type { ContractDraft } from './contract-queries'
import { voided, withPair } from './pair-commands'

import { ok, refuse } from '#shared/core/result'
import { completedOn, type Contract, Party } from '#shared/domain/contract'
import { ContractId, type PairId, type PieceId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { type Pair, retell } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'

/** With a day the signature is recorded or put right; without one it is taken back. */
export const SignContract = z.strictObject({ contractId: ContractId, party: Party, on: IsoDate.optional() })
export type SignContract = z.infer<typeof SignContract>

/** Keeps a contract as it was printed: its facts, its articles and its pages, and the Word file of the association where it has a template. An earlier version of the pair is void from then. */
export const recordPrinting =
  (pairId: PairId, { facts, articles, printedOn }: ContractDraft, pdf: PieceId, world: World, docx?: PieceId): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })

    const id = ContractId.parse(world.newId())
    const moves: readonly Move[] = [...pair.moves, { kind: 'print-contract', on: printedOn, contractId: id }]
    const story = retell(pair.opening, moves)
    if (!story.ok) return story

    const version = contractsOf(book, pairId).length + 1
    const contract: Contract = { id, pairId, version, printedOn, articleSetId: articles.id, facts, pdf, ...(docx && { docx }), signatures: {} }
    const before = voided(book, pair, printedOn)
    return ok(withPair({ ...before, contracts: { ...before.contracts, [id]: contract } }, { ...pair, moves }))
  }

/** Records, corrects or takes back one signature; the pair becomes active with the third (brochure, stage 3 D). */
export const signContract =
  ({ contractId, party, on }: SignContract, world: World): Change =>
  book => {
    const contract = book.contracts[contractId]
    const pair = contract && book.pairs[contract.pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: contractId })
    if (contract.voidedOn !== undefined) return refuse({ code: 'contract/void' })
    if (on !== undefined && on < contract.printedOn) return refuse({ code: 'contract/signed-before-printed', party, notBefore: contract.printedOn })
    if (on !== undefined && on > world.today()) return refuse({ code: 'pair/date-in-future', on })

    const { [party]: _, ...others } = contract.signatures
    const signed: Contract = { ...contract, signatures: on === undefined ? others : { ...others, [party]: on } }
    const moves = movesOnceSigned(pair, signed)
    const story = retell(pair.opening, moves)
    if (!story.ok) return story
    return ok(withContract(withPair(book, { ...pair, moves }), signed))
  }

/** The story of a pair in which « signed » stands right after this printing when all three have signed, and not at all otherwise. */
function movesOnceSigned(pair: Pair, contract: Contract): readonly Move[] {
  const day = completedOn(contract)
  return pair.moves
    .filter(({ kind }) => kind !== 'sign')
    .flatMap(move =>
      day !== undefined && move.kind === 'print-contract' && move.contractId === contract.id ? [move, { kind: 'sign' as const, on: day }] : [move],
    )
}

const withContract = (book: Casebook, contract: Contract): Casebook => ({
  ...book,
  contracts: { ...book.contracts, [contract.id]: contract },
})
