import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'

import { explain } from '../api/explain'
import { useToday } from '../api/surroundings'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { DateField } from '../ui/DateField'
import { Notice } from '../ui/Notice'

import type { Refusal } from '#shared/api/refusal'
import { type Contract, missingSignatures, PARTIES, type Party } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.contract

interface SignatureLinesProps {
  /** A contract or an amendment, as it was printed. */
  readonly paper: Pick<Contract, 'signatures'>
  /** Notes a signature or, without a day, takes it back; the reason where it is refused. */
  readonly record: (party: Party, on: IsoDate | undefined) => Promise<Refusal | undefined>
  /** What taking one back undoes once all three have signed. */
  readonly undoes: string
  /** Why a signature can no longer be taken back; absent while it can. */
  readonly held?: string | undefined
}

/** The three signatures of a paper, each noted, put right or taken back on its own. */
export function SignatureLines({ paper, record, undoes, held }: SignatureLinesProps) {
  const missing = missingSignatures(paper).length
  return (
    <Stack gap="sm">
      <span role="status">{missing === 0 ? words.complete : words.missing(missing)}</span>
      {PARTIES.map(party => (
        <SignatureLine key={party} {...{ paper, party, record, undoes, held }} />
      ))}
      {held !== undefined && <Text size="sm">{held}</Text>}
    </Stack>
  )
}

function SignatureLine({ paper, party, record, undoes, held }: SignatureLinesProps & { readonly party: Party }) {
  const today = useToday()
  const signedOn = paper.signatures[party]
  const [on, setOn] = useState<typeof signedOn>()
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const name = words.parties[party]

  const keep = async (day: typeof signedOn) => {
    const refused = await record(party, day)
    setRefusal(refused)
    setAsking(false)
    if (!refused) setEditing(false)
  }
  const open = () => {
    setOn(signedOn ?? today)
    setEditing(true)
  }

  return (
    <Stack gap="xs">
      {refusal && <Refused refusal={refusal} />}
      {editing ? (
        <Group align="flex-end" gap="xs">
          <DateField label={words.signedOn(name)} value={on} onChange={setOn} today={today} />
          <Button onClick={() => void (on && keep(on))} disabled={!on}>
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
            {signedOn && held === undefined && (
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
        onConfirm={() => void keep(undefined)}
        onClose={() => setAsking(false)}
      >
        {signedOn && words.takeBackMeaning(name, signedOn)} {missingSignatures(paper).length === 0 && undoes}
      </ConfirmDialog>
    </Stack>
  )
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { title, detail } = explain(refusal)
  return (
    <Notice tone="error" title={title}>
      {detail}
    </Notice>
  )
}
