import { Button, Group, NativeSelect, Radio } from '@mantine/core'
import { useState } from 'react'

import { DateField } from './DateField'

import { type Consent, type ConsentKind, type Consents, type ConsentTold, ConsentWay, isFresh } from '#shared/domain/consent'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { versionOf } from '#shared/domain/notice'
import { personFile } from '#shared/text/person-file'

const words = personFile.consents

export interface ConsentFieldsProps {
  /** What is asked of this person, in order. */
  readonly kinds: readonly ConsentKind[]
  readonly consents: Consents
  readonly today: IsoDate
  /** Who writes the answers down. */
  readonly worker: CoordinatorId | undefined
  readonly nameOf: (id: CoordinatorId) => string | undefined
  /** Keeps an answer at once, or takes back the one of today; until that is done, what was clicked is shown. */
  readonly onRecord: (kind: ConsentKind, consent: ConsentTold | undefined) => Promise<unknown>
}

/** What a person agrees to, each on its own: yes, no, or not asked yet, with the day, how, under which notice and by whom; the answers before stay beneath. */
export function ConsentFields({ kinds, consents, onRecord, ...rest }: ConsentFieldsProps) {
  return (
    <div className="page-body">
      <p className="form-hint">{words.lead}</p>
      {kinds.map(kind => (
        <ConsentField key={kind} label={words.kinds[kind]} answers={consents[kind] ?? []} onRecord={consent => onRecord(kind, consent)} {...rest} />
      ))}
    </div>
  )
}

interface ConsentFieldProps extends Pick<ConsentFieldsProps, 'today' | 'worker' | 'nameOf'> {
  readonly label: string
  readonly answers: readonly Consent[]
  readonly onRecord: (consent: ConsentTold | undefined) => Promise<unknown>
}

function ConsentField({ label, answers, today, worker, nameOf, onRecord }: ConsentFieldProps) {
  const [said, setSaid] = useState<Consent>()
  const consent = said ?? answers.at(-1)
  const before = answers.slice(0, -1)
  const isOpen = isFresh(consent, today, worker)
  const record = (given: boolean, on: IsoDate, way: ConsentWay | undefined) => {
    const told: ConsentTold = { given, on, ...(way && { way }), ...(worker && { by: worker }) }
    setSaid({ ...told, notedOn: today })
    void onRecord(told).finally(() => setSaid(undefined))
  }
  return (
    <div>
      <Group align="flex-end" gap="lg">
        <Radio.Group
          label={label}
          description={consent ? sentence(consent, before.at(-1), nameOf) : words.unknown}
          value={consent === undefined ? '' : consent.given ? 'yes' : 'no'}
          onChange={answer => record(answer === 'yes', today, isOpen ? consent.way : undefined)}
        >
          <Group gap="lg" mt={6}>
            <Radio value="yes" label={words.yes} />
            <Radio value="no" label={words.no} />
          </Group>
        </Radio.Group>
        {isOpen && (
          <>
            <DateField label={words.on} value={consent.on} today={today} onChange={on => on && record(consent.given, on, consent.way)} />
            <NativeSelect
              label={words.way}
              data={[{ value: '', label: words.noWay }, ...ConsentWay.options.map(value => ({ value, label: words.ways[value] }))]}
              value={consent.way ?? ''}
              onChange={event => record(consent.given, consent.on, ConsentWay.safeParse(event.currentTarget.value).data)}
            />
            <Button variant="subtle" size="compact-sm" aria-label={words.takeBackOf(label)} onClick={() => void onRecord(undefined)}>
              {words.takeBack}
            </Button>
          </>
        )}
      </Group>
      {isOpen && <p className="form-hint">{words.slip}</p>}
      {before.length > 0 && (
        <details>
          <summary className="form-hint">{words.before(before.length)}</summary>
          <ol className="form-hint">
            {before.map((answer, index) => (
              <li key={`${answer.on} ${index}`}>{sentence(answer, before[index - 1], nameOf)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

/** What was answered, when, how, under which notice and by whom it was written down. */
function sentence({ given, on, way, notice, by }: Consent, before: Consent | undefined, nameOf: ConsentFieldsProps['nameOf']): string {
  const name = by && nameOf(by)
  return [
    words.said({ given, on, isWithdrawal: !given && before?.given === true }),
    way && words.ways[way],
    notice && words.withNotice(versionOf(notice)),
    name && words.notedBy(name),
  ]
    .filter(Boolean)
    .join(', ')
}
