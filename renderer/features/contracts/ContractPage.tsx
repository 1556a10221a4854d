import { List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook, useSend } from '../../api/mirror'
import { TemplateHint } from '../../paper/TemplateHint'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { PaperDesk } from './PaperDesk'
import { type ArrivalAct, onArrival } from './print-on-arrival'

import type { WhichContract } from '#shared/api/api'
import { type Casebook, listed } from '#shared/casebook/casebook'
import type { Delta } from '#shared/casebook/delta'
import { contractsOf, standingContract } from '#shared/casebook/contract-queries'
import { type Contract, missingSignatures, PARTIES } from '#shared/domain/contract'
import { ContractId, PairId } from '#shared/domain/ids'
import type { Pair } from '#shared/domain/pair'
import { contractWords as words } from '#shared/text/contracts'
import { templatePage } from '#shared/text/template-settings'

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

function leadOf(contract: Contract | undefined): string {
  if (!contract) return words.draftLead
  const { version, printedOn, voidedOn } = contract
  return voidedOn ? words.voidLead(version, printedOn, voidedOn) : words.frozenLead(version, printedOn)
}

function Known({ pair, contract, book }: Found & { readonly book: Casebook }) {
  const [, navigate] = useLocation()
  const send = useSend()
  const which: WhichContract = contract ? { contractId: contract.id } : { pairId: pair.id }
  // A contract that is not printed yet is drawn again when the book changes.
  const [seen, setSeen] = useState({ book, count: 0 })
  if (!contract && seen.book !== book) setSeen({ book, count: seen.count + 1 })
  const standing = standingContract(book, pair.id)
  const hasOwn = contract ? contract.docx !== undefined && contract.voidedOn === undefined : book.letterTemplates.contract !== undefined
  const own = { open: words.openOwn, meaning: words.ownFirst, freezeTitle: words.freezeOwnTitle(contractsOf(book, pair.id).length + 1), freeze: words.freezeOwn }

  const freezing = {
    title: words.freezeTitle(contractsOf(book, pair.id).length + 1),
    meaning: `${words.freezing}${standing ? ` ${words.replaces}` : ''}`,
    freeze: () => send('contract.print', { pairId: pair.id }),
    onFrozen: ({ put }: Delta, act: ArrivalAct, copies: number) => {
      const id = listed(put.contracts ?? {}).find(({ voidedOn }) => voidedOn === undefined)?.id
      if (!id) return
      onArrival(id, act, copies)
      navigate(places.contract(id), { replace: true })
    },
  }

  return (
    <Page title={words.title(pair.reference)} lead={leadOf(contract)} actions={<Link href={places.pair(pair.id)}>{words.toPair}</Link>}>
      {!contract && standing && missingSignatures(standing).length > 0 && (
        <Notice tone="warning" title={words.awaits(standing.version)} action={<Link href={places.contract(standing.id)}>{words.seeAwaiting(standing.version)}</Link>} />
      )}
      <PaperDesk
        pages={() => ask('contract.preview', which)}
        drawnFor={String(seen.count)}
        saveAs={format => ask('contract.save-as', { which, format })}
        words={words}
        printLabel={contract?.voidedOn ? words.printVoid : hasOwn ? words.printOurs : words.print}
        own={hasOwn ? own : undefined}
        freezing={contract ? undefined : freezing}
        frozenId={contract?.id}
        wordHint={contract ? contract.docx && <Text size="sm">{templatePage.contractFrozen}</Text> : <TemplateHint kind="contract" said={`${templatePage.onPaper} ${templatePage.contractOnce}`} />}
      >
        <Signatures pair={pair} contract={contract} />
      </PaperDesk>
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
