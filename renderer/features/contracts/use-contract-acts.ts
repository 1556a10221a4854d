import { useState } from 'react'

import { ask } from '../../api/ask'
import { useSend } from '../../api/mirror'
import { openContract } from './use-pdf'

import type { Format, Refusal, WhichContract } from '#shared/api/api'
import { listed } from '#shared/casebook/casebook'
import type { ContractId, PairId } from '#shared/domain/ids'

/** What is being done with a contract, or what came of the last act. */
export type Act =
  | { readonly at: 'idle' }
  | { readonly at: 'saving' }
  | { readonly at: 'saved'; readonly path: string }
  | { readonly at: 'drawing'; readonly page: number; readonly of: number }
  | { readonly at: 'printing' }
  | { readonly at: 'printed' | 'cancelled' | 'failed' | 'not-printable' }
  | { readonly at: 'refused'; readonly refusal: Refusal }

export const isBusy = ({ at }: Act): boolean => at === 'saving' || at === 'drawing' || at === 'printing'

/** Saving, freezing and printing, one at a time. */
export function useContractActs() {
  const send = useSend()
  const [act, setAct] = useState<Act>({ at: 'idle' })

  const save = async (which: WhichContract, format: Format) => {
    setAct({ at: 'saving' })
    const reply = await ask('contract.save-as', { which, format })
    if (!reply.ok) setAct({ at: 'refused', refusal: reply.error })
    else setAct(reply.value.outcome === 'saved' ? { at: 'saved', path: reply.value.path } : { at: 'idle' })
  }

  /** Keeps the contract as it stands; its id, unless that is refused. */
  const freeze = async (pairId: PairId): Promise<ContractId | undefined> => {
    setAct({ at: 'saving' })
    const reply = await send('contract.print', { pairId })
    if (!reply.ok) {
      setAct({ at: 'refused', refusal: reply.error })
      return undefined
    }
    return listed(reply.value.put.contracts ?? {}).find(({ voidedOn }) => voidedOn === undefined)?.id
  }

  const print = async (contractId: ContractId) => {
    const opened = await openContract({ contractId })
    if (opened.at !== 'shown') {
      setAct(opened.at === 'refused' ? opened : { at: 'not-printable' })
      return
    }
    const { pdf } = opened
    try {
      const { printPages } = await import('./print-pages')
      const show = () => {
        setAct({ at: 'printing' })
        return ask('window.print')
      }
      const reply = await printPages(pdf, show, page => setAct({ at: 'drawing', page, of: pdf.pages }))
      setAct(reply.ok ? { at: reply.value.outcome } : { at: 'refused', refusal: reply.error })
    } catch (fault) {
      console.error(fault)
      setAct({ at: 'not-printable' })
    } finally {
      await pdf.close()
    }
  }

  return { act, save, freeze, print }
}
