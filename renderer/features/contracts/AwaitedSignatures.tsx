import { useSend } from '../../api/mirror'
import { SignatureLines } from '../../paper/SignatureLines'

import type { AwaitedPaper } from '#shared/casebook/awaiting-signatures'
import type { Party } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { amendmentWords } from '#shared/text/amendments'
import { pairWords } from '#shared/text/pairs'

interface AwaitedSignaturesProps {
  readonly paper: AwaitedPaper
  /** Called with the third signature, after which the paper waits no more. */
  readonly onComplete: () => void
}

/** The three signatures of a paper that waits for one, noted where it is listed. */
export function AwaitedSignatures({ paper, onComplete }: AwaitedSignaturesProps) {
  const send = useSend()
  const record = async (party: Party, on: IsoDate | undefined) => {
    const signature = { party, ...(on && { on }) }
    const reply = await (paper.kind === 'contract' ? send('contract.sign', { contractId: paper.contract.id, ...signature }) : send('amendment.sign', { amendmentId: paper.amendment.id, ...signature }))
    if (!reply.ok) return reply.error
    if (on && paper.missing.every(each => each === party)) onComplete()
    return undefined
  }
  const undoes = paper.kind === 'contract' ? pairWords.contract.takeBackUndoes : amendmentWords.takeBackUndoes[paper.amendment.change.kind]
  return <SignatureLines paper={paper.kind === 'contract' ? paper.contract : paper.amendment} record={record} undoes={undoes} />
}
