import { Button, Stack } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Signatures } from '../Signatures'
import { Covered } from './Covered'
import type { NowProps } from './now-props'

import { contractGaps, standingContract } from '#shared/casebook/contract-queries'
import { stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const { validated, printed } = proposalWords.now

/** Both have said yes: the terms, then the contract, then the signatures. */
export function ContractNow({ book, pair, today, onAgreeTerms }: NowProps & { readonly onAgreeTerms: () => void }) {
  const state = stateOf(pair)
  const standing = standingContract(book, pair.id)
  if (state.stage === 'contract-printed')
    return (
      <Stack align="flex-start">
        <p>{printed.lead}</p>
        {standing && (
          <>
            <Signatures key={standing.id} contract={standing} goesOn={false} />
            <ButtonLink variant="default" href={places.contract(standing.id)}>
              {printed.see}
            </ButtonLink>
          </>
        )}
      </Stack>
    )

  const hasTerms = 'terms' in state
  const isReady = contractGaps(book, pair, today).length === 0
  return (
    <Stack align="flex-start">
      <p>{hasTerms ? (isReady ? validated.contract : validated.gaps) : validated.terms}</p>
      {!hasTerms && <Button onClick={onAgreeTerms}>{pairWords.moves['agree-terms'].act}</Button>}
      {hasTerms && isReady && <ButtonLink href={places.contractToPrint(pair.id)}>{pairWords.moves['print-contract'].act}</ButtonLink>}
      {pair.opening.kind === 'proposed' && <Covered book={book} pair={pair} />}
    </Stack>
  )
}
