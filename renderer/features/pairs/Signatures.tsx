import { useSend } from '../../api/mirror'
import { SignatureLines } from '../../paper/SignatureLines'

import type { Contract, Party } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.contract

interface SignaturesProps {
  readonly contract: Contract
  /** The pair has gone on since all three signed: its story holds only with the signatures in it. */
  readonly goesOn: boolean
}

/** The three signatures of a contract; the third makes the pair active. */
export function Signatures({ contract, goesOn }: SignaturesProps) {
  const send = useSend()
  const record = async (party: Party, on: IsoDate | undefined) => {
    const reply = await send('contract.sign', { contractId: contract.id, party, ...(on && { on }) })
    return reply.ok ? undefined : reply.error
  }
  return <SignatureLines paper={contract} record={record} undoes={words.takeBackUndoes} held={goesOn ? words.takeBackClosed : undefined} />
}
