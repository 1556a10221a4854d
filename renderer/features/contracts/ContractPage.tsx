import { Button, List, Stack, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook, useSend } from '../../api/mirror'
import { ActState } from '../../paper/ActState'
import { PaperColumns } from '../../paper/PaperColumns'
import { Preview } from '../../paper/Preview'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { type PdfSource, usePdf } from '../../paper/use-pdf'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { usePrintShortcut } from '../../ui/use-print-shortcut'
import { isToBePrinted, printOnArrival } from './print-on-arrival'

import type { Format, WhichContract } from '#shared/api/api'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { contractsOf, standingContract } from '#shared/casebook/contract-queries'
import { type Contract, missingSignatures, PARTIES } from '#shared/domain/contract'
import { ContractId, PairId } from '#shared/domain/ids'
import type { Pair } from '#shared/domain/pair'
import { contractWords as words } from '#shared/text/contracts'

/** The contract of a pair as it would be printed today, or one as it was printed. */
export function ContractPage(which: { readonly pairId: string } | { readonly contractId: string }) {
  const book = useCasebook()
  const found = foundIn(book, which)
  if (found) return <Known key={found.contract?.id ?? found.pair.id} {...found} book={book} />
  return (
    <Page title={words.notFound} lead={words.notFoundMeaning}>
      <Link href={places.pairs}>{words.toPairs}</Link>
    </Page>
  )
}

interface Found {
  readonly pair: Pair
  /** Absent for a contract that is still to be printed. */
  readonly contract?: Contract
}

function foundIn(book: Casebook, which: { readonly pairId: string } | { readonly contractId: string }): Found | undefined {
  if ('pairId' in which) {
    const pairId = PairId.safeParse(which.pairId).data
    const pair = pairId && book.pairs[pairId]
    return pair && { pair }
  }
  const contractId = ContractId.safeParse(which.contractId).data
  const contract = contractId && book.contracts[contractId]
  const pair = contract && book.pairs[contract.pairId]
  return pair && { pair, contract }
}

const pagesOf =
  (which: WhichContract): PdfSource =>
  () =>
    ask('contract.preview', which)

function leadOf(contract: Contract | undefined): string {
  if (!contract) return words.draftLead
  const { version, printedOn, voidedOn } = contract
  return voidedOn ? words.voidLead(version, printedOn, voidedOn) : words.frozenLead(version, printedOn)
}

function Known({ pair, contract, book }: Found & { readonly book: Casebook }) {
  const [, navigate] = useLocation()
  const [attempt, setAttempt] = useState(0)
  const which: WhichContract = contract ? { contractId: contract.id } : { pairId: pair.id }
  // Drawn again on « réessayer »; a contract that is not printed yet also when the book changes.
  const [seen, setSeen] = useState({ book, count: 0 })
  if (!contract && seen.book !== book) setSeen({ book, count: seen.count + 1 })
  const shown = usePdf(pagesOf(which), `${attempt}-${seen.count}`)
  const send = useSend()
  const { act, save, keep, print } = usePaperActs()
  const [asking, setAsking] = useState(false)
  const isClosed = isBusy(act) || shown.at === 'refused'
  const standing = standingContract(book, pair.id)

  const startPrinting = () => (contract ? void print(pagesOf(which)) : setAsking(true))
  const saveAs = (format: Format) => void save(ask('contract.save-as', { which, format }))
  usePrintShortcut(isClosed ? undefined : startPrinting)
  const printIfJustFrozen = useEffectEvent(() => {
    if (contract && isToBePrinted(contract.id)) void print(pagesOf(which))
  })
  useEffect(() => printIfJustFrozen(), [])

  const freezeAndPrint = async () => {
    setAsking(false)
    const delta = await keep(send('contract.print', { pairId: pair.id }))
    const id = delta && listed(delta.put.contracts ?? {}).find(({ voidedOn }) => voidedOn === undefined)?.id
    if (!id) return
    printOnArrival(id)
    navigate(places.contract(id), { replace: true })
  }

  return (
    <Page title={words.title(pair.reference)} lead={leadOf(contract)} actions={<Link href={places.pair(pair.id)}>{words.toPair}</Link>}>
      {!contract && standing && missingSignatures(standing).length > 0 && (
        <Notice tone="warning" title={words.awaits(standing.version)} action={<Link href={places.contract(standing.id)}>{words.seeAwaiting(standing.version)}</Link>} />
      )}
      <PaperColumns preview={<Preview shown={shown} onRetry={() => setAttempt(attempt + 1)} />}>
        <Stack>
          <Section title={words.actions}>
            <Stack>
              {!contract && <Text size="sm">{words.freezing}</Text>}
              <Button onClick={startPrinting} disabled={isClosed}>
                {contract?.voidedOn ? words.printVoid : words.print}
              </Button>
              <Button variant="default" onClick={() => saveAs('pdf')} disabled={isClosed}>
                {contract ? words.savePdf : words.saveDraftPdf}
              </Button>
              <Button variant="default" onClick={() => saveAs('docx')} disabled={isClosed}>
                {contract ? words.saveWord : words.saveDraftWord}
              </Button>
              {!contract && <Text size="sm">{words.draftNotSigned}</Text>}
              <ActState act={act} words={words} />
            </Stack>
          </Section>
          <Signatures pair={pair} contract={contract} />
        </Stack>
      </PaperColumns>
      <ConfirmDialog
        opened={asking}
        title={words.freezeTitle(contractsOf(book, pair.id).length + 1)}
        confirmLabel={words.freeze}
        onConfirm={() => void freezeAndPrint()}
        onClose={() => setAsking(false)}
      >
        {words.freezing} {standing && words.replaces}
      </ConfirmDialog>
    </Page>
  )
}

function Signatures({ pair, contract }: { readonly pair: Pair; readonly contract: Contract | undefined }) {
  return (
    <Section title={words.signatures}>
      {contract ? (
        <Stack>
          <List listStyleType="none">
            {PARTIES.map(party => {
              const on = contract.signatures[party]
              return (
                <List.Item key={party}>
                  <strong>{words.parties[party]}</strong> – {on ? words.signed(on) : words.toSign}
                </List.Item>
              )
            })}
          </List>
          {!contract.voidedOn && missingSignatures(contract).length > 0 && <Link href={places.pair(pair.id)}>{words.record}</Link>}
        </Stack>
      ) : (
        <Text size="sm">{words.beforePrinting}</Text>
      )}
    </Section>
  )
}
