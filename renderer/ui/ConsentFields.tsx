import { Group, Radio } from '@mantine/core'
import { useState } from 'react'

import { DateField } from './DateField'

import type { Consent, ConsentKind, Consents } from '#shared/domain/consent'
import type { IsoDate } from '#shared/domain/iso-date'
import { personFile } from '#shared/text/person-file'

const words = personFile.consents

interface ConsentFieldsProps {
  /** What is asked of this person, in order. */
  readonly kinds: readonly ConsentKind[]
  readonly consents: Consents
  readonly today: IsoDate
  /** Keeps an answer at once; until that is done, what was clicked is shown. */
  readonly onRecord: (kind: ConsentKind, consent: Consent) => Promise<unknown>
}

/** What a person agrees to, each on its own: yes, no, or not asked yet, with the day of the answer. */
export function ConsentFields({ kinds, consents, today, onRecord }: ConsentFieldsProps) {
  return (
    <div className="page-body">
      <p className="form-hint">{words.lead}</p>
      {kinds.map(kind => (
        <ConsentField key={kind} label={words.kinds[kind]} consent={consents[kind]} today={today} onRecord={consent => onRecord(kind, consent)} />
      ))}
    </div>
  )
}

interface ConsentFieldProps {
  readonly label: string
  readonly consent: Consent | undefined
  readonly today: IsoDate
  readonly onRecord: (consent: Consent) => Promise<unknown>
}

function ConsentField({ label, consent: kept, today, onRecord }: ConsentFieldProps) {
  const [said, setSaid] = useState<Consent>()
  const consent = said ?? kept
  const record = (answer: Consent) => {
    setSaid(answer)
    void onRecord(answer).finally(() => setSaid(undefined))
  }
  return (
    <Group align="flex-end" gap="lg">
      <Radio.Group
        label={label}
        description={consent ? words.said(consent.given, consent.on) : words.unknown}
        value={consent === undefined ? '' : consent.given ? 'yes' : 'no'}
        onChange={answer => record({ given: answer === 'yes', on: today })}
      >
        <Group gap="lg" mt={6}>
          <Radio value="yes" label={words.yes} />
          <Radio value="no" label={words.no} />
        </Group>
      </Radio.Group>
      {consent && <DateField label={words.on} value={consent.on} today={today} onChange={on => on && record({ given: consent.given, on })} />}
    </Group>
  )
}
