import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { SignatureLines } from '../../paper/SignatureLines'
import { TemplateHint } from '../../paper/TemplateHint'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { PaperDesk } from './PaperDesk'

import { awaitsSignature } from '#shared/casebook/amendment-queries'
import { type Amendment, type AmendmentChange, amendmentCompletedOn } from '#shared/domain/amendment'
import type { Party } from '#shared/domain/contract'
import type { AmendmentId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { amendmentWords as words } from '#shared/text/amendments'
import { contractWords } from '#shared/text/contracts'

/** An amendment as it was printed: its pages, and who has signed. */
export function AmendmentPage({ amendmentId }: { readonly amendmentId: AmendmentId }) {
  const amendment = useCasebook().amendments[amendmentId]
  if (amendment) return <Known key={amendment.id} amendment={amendment} />
  return (
    <Page title={words.notFound} lead={words.notFoundMeaning}>
      <Link href={places.pairs}>{contractWords.toPairs}</Link>
    </Page>
  )
}

function Known({ amendment }: { readonly amendment: Amendment }) {
  const { id, pairId, number, facts, change, printedOn, voidedOn } = amendment
  const which = { amendmentId: id }
  const hasOwn = useCasebook().letterTemplates.amendment !== undefined && voidedOn === undefined
  return (
    <Page
      title={words.title(number, facts.reference)}
      lead={voidedOn ? words.voidLead(printedOn, voidedOn) : words.frozenLead(change.kind, printedOn)}
      actions={<Link href={places.pair(pairId)}>{contractWords.toPair}</Link>}
    >
      <PaperDesk
        pages={() => ask('amendment.preview', which)}
        drawnFor={id}
        saveAs={format => ask('amendment.save-as', { which, format })}
        words={words}
        printLabel={voidedOn ? words.printVoid : hasOwn ? words.printOurs : words.print}
        own={hasOwn ? { open: words.openOwn, meaning: words.ownFirst, freezeTitle: words.freezeOwnTitle(number), freeze: contractWords.freezeOwn } : undefined}
        frozenId={id}
        wordHint={<TemplateHint kind="amendment" />}
      >
        {!voidedOn && <SigningSection amendment={amendment} />}
      </PaperDesk>
    </Page>
  )
}

function SigningSection({ amendment }: { readonly amendment: Amendment }) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState(false)
  const { id, change } = amendment
  const completedOn = amendmentCompletedOn(amendment)

  const record = async (party: Party, on: IsoDate | undefined) => {
    const reply = await send('amendment.sign', { amendmentId: id, party, ...(on && { on }) })
    return reply.ok ? undefined : reply.error
  }
  const setAside = async () => {
    setAsking(false)
    await attempt(send('amendment.void', { amendmentId: id }))
  }

  return (
    <Section title={contractWords.signatures}>
      <Stack>
        <Text size="sm">{completedOn ? inForceSince(completedOn, change) : words.effects[change.kind]}</Text>
        <SignatureLines paper={amendment} record={record} undoes={words.takeBackUndoes[change.kind]} />
        <Problem problem={problem} />
        {awaitsSignature(amendment) && (
          <Button variant="subtle" onClick={() => setAsking(true)}>
            {words.void}
          </Button>
        )}
      </Stack>
      <ConfirmDialog opened={asking} title={words.voidTitle} confirmLabel={words.void} danger onConfirm={() => void setAside()} onClose={() => setAsking(false)}>
        {words.voidMeaning}
      </ConfirmDialog>
    </Section>
  )
}

function inForceSince(since: IsoDate, change: AmendmentChange): string {
  switch (change.kind) {
    case 'extension':
      return words.inForce.extension(since, change.endsOn)
    case 'suspension':
      return words.inForce.suspension(since, change.from, change.until)
    case 'place':
      return words.inForce.place(since, change.meetingPlace, change.from)
  }
}
