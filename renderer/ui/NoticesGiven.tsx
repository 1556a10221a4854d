import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { ButtonLink } from './ButtonLink'
import { DateField } from './DateField'

import { ConsentWay } from '#shared/domain/consent'
import type { CoordinatorId, NoticeId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type NoticeGiven, versionOf } from '#shared/domain/notice'
import { noticeWords } from '#shared/text/notices'
import { personFile } from '#shared/text/person-file'

const words = noticeWords.person
const ways = personFile.consents

export interface NoticesGivenProps {
  readonly given: readonly NoticeGiven[]
  readonly inForce: NoticeId
  readonly today: IsoDate
  readonly nameOf: (id: CoordinatorId) => string | undefined
  /** Where the notice in force is printed for this person. */
  readonly printHref: string
  readonly onGive: (on: IsoDate, way: ConsentWay | undefined) => Promise<unknown>
}

/** Whether a person was told what is done with their data, by which version and when; a quiet line while they were not, with the way to note it. */
export function NoticesGiven({ given, inForce, today, nameOf, printHref, onGive }: NoticesGivenProps) {
  const [on, setOn] = useState<IsoDate>(today)
  const [way, setWay] = useState<ConsentWay | undefined>('on-paper')
  const current = given.find(({ notice }) => notice === inForce)
  const last = given.at(-1)
  return (
    <div className="page-body">
      <p>{current ? words.states['up-to-date'](versionOf(current.notice), current.on) : last ? words.states.older(versionOf(last.notice), last.on) : words.states.never}</p>
      <Group align="flex-end" gap="lg">
        {!current && (
          <>
            <DateField label={words.on} value={on} today={today} onChange={day => day && setOn(day)} />
            <NativeSelect
              label={words.way}
              data={[{ value: '', label: ways.noWay }, ...ConsentWay.options.map(value => ({ value, label: ways.ways[value] }))]}
              value={way ?? ''}
              onChange={event => setWay(ConsentWay.safeParse(event.currentTarget.value).data)}
            />
            <Button variant="default" onClick={() => void onGive(on, way)}>
              {words.give}
            </Button>
          </>
        )}
        <ButtonLink variant="default" href={printHref}>
          {words.print}
        </ButtonLink>
      </Group>
      {given.length > 1 && (
        <details>
          <summary className="form-hint">{words.all}</summary>
          <ul className="form-hint">
            {given.map(({ notice, on: day, way: how, by }) => (
              <li key={notice}>{words.line(versionOf(notice), day, how, by && nameOf(by))}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
