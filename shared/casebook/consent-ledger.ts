import { type Casebook, listed } from './casebook'

import { type Consent, ConsentKind } from '#shared/domain/consent'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

/** One answer of one person, whether it is the one that holds, and the day on which an agreement was taken back. */
export interface LedgerLine {
  readonly side: 'mentor' | 'mentee'
  readonly person: Mentor | Mentee
  readonly kind: ConsentKind
  readonly consent: Consent
  /** Its place among the answers of the person to this matter, from 0. */
  readonly rank: number
  readonly holds: boolean
  readonly withdrawnOn?: IsoDate | undefined
}

/** Every answer that anybody gave, matter by matter, in the order in which they were given; those of people who were erased are gone with them. */
export const consentLedger = (book: Casebook): readonly LedgerLine[] => [
  ...listed(book.mentors).flatMap(person => linesOf('mentor', person)),
  ...listed(book.mentees).flatMap(person => linesOf('mentee', person)),
]

const linesOf = (side: LedgerLine['side'], person: Mentor | Mentee): readonly LedgerLine[] =>
  ConsentKind.options.flatMap(kind => {
    const answers = person.consents[kind] ?? []
    return answers.map((consent, rank) => ({
      ...{ side, person, kind, consent, rank, holds: rank === answers.length - 1 },
      withdrawnOn: consent.given ? answers.slice(rank + 1).find(({ given }) => !given)?.on : undefined,
    }))
  })
