import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import { RefusalNotice } from './RefusalNotice'

import type { Refusal } from '#shared/api/api'
import { type Contract, missingSignatures, PARTIES, type Party } from '#shared/domain/contract'
import { pairWords } from '#shared/text/pairs'
import { forms } from '#shared/text/forms'

const words = pairWords.contract

interface SignaturesProps {
  readonly contract: Contract
  /** The pair has gone on since all three signed: its story holds only with the signatures in it. */
  readonly goesOn: boolean
}

/** The three signatures of a contract, each noted, put right or taken back on its own. */
export function Signatures({ contract, goesOn }: SignaturesProps) {
  const missing = missingSignatures(contract).length
  return (
    <Stack gap="sm">
      <span role="status">{missing === 0 ? words.complete : words.missing(missing)}</span>
      {PARTIES.map(party => (
        <Signature key={party} contract={contract} party={party} goesOn={goesOn} />
      ))}
      {goesOn && <Text size="sm">{words.takeBackClosed}</Text>}
    </Stack>
  )
}

function Signature({ contract, party, goesOn }: SignaturesProps & { readonly party: Party }) {
  const [today, send] = [useToday(), useSend()]
  const signedOn = contract.signatures[party]
  const [on, setOn] = useState<typeof signedOn>()
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const name = words.parties[party]

  const record = async (day: typeof signedOn) => {
    const reply = await send('contract.sign', { contractId: contract.id, party, ...(day && { on: day }) })
    setRefusal(reply.ok ? undefined : reply.error)
    setAsking(false)
    if (reply.ok) setEditing(false)
  }
  const open = () => {
    setOn(signedOn ?? today)
    setEditing(true)
  }

  return (
    <Stack gap="xs">
      {refusal && <RefusalNotice refusal={refusal} />}
      {editing ? (
        <Group align="flex-end" gap="xs">
          <DateField label={words.signedOn(name)} value={on} onChange={setOn} today={today} />
          <Button onClick={() => void (on && record(on))} disabled={!on}>
            {pairWords.page.save}
          </Button>
          <Button variant="default" onClick={() => setEditing(false)}>
            {forms.cancel}
          </Button>
        </Group>
      ) : (
        <Group justify="space-between">
          <span>
            <strong>{name}</strong> – <span aria-hidden="true">{signedOn ? '✓ ' : '○ '}</span>
            {signedOn ? words.signed(signedOn) : words.toSign}
          </span>
          <Group gap="xs">
            <Button variant={signedOn ? 'subtle' : 'default'} size="compact-sm" aria-label={(signedOn ? words.correctOf : words.signOf)(name)} onClick={open}>
              {signedOn ? words.correct : words.sign}
            </Button>
            {signedOn && !goesOn && (
              <Button variant="subtle" size="compact-sm" aria-label={words.takeBackOf(name)} onClick={() => setAsking(true)}>
                {words.takeBack}
              </Button>
            )}
          </Group>
        </Group>
      )}
      <ConfirmDialog
        opened={asking}
        title={words.takeBackTitle}
        confirmLabel={words.takeBack}
        cancelLabel={words.takeBackKeep}
        danger
        onConfirm={() => void record(undefined)}
        onClose={() => setAsking(false)}
      >
        {signedOn && words.takeBackMeaning(name, signedOn)} {missingSignatures(contract).length === 0 && words.takeBackUndoes}
      </ConfirmDialog>
    </Stack>
  )
}
