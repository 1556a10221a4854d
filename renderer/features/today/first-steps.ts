import { places } from '../../ui/places'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { completedOn } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { pairsAt } from '#shared/statistics/pairs-by-stage'
import { shell } from '#shared/text/shell'

/** The steps of pairs whose contract is signed, on paper for those taken over. */
const SIGNED = [4, 5, 6] as const

export interface FirstStep {
  readonly label: string
  readonly href: string
  readonly done: boolean
}

/** The five steps to a first signed contract, with those that are done. */
export function firstSteps(book: Casebook, today: IsoDate): readonly FirstStep[] {
  const words = shell.today.steps
  const some = (collection: Readonly<Partial<Record<string, unknown>>>) => listed(collection).length > 0
  const waiting = listed(book.pairs).find(pair => stateOf(pair).stage === 'validated')
  const isSigned = listed(book.contracts).some(contract => completedOn(contract) !== undefined) || SIGNED.some(step => pairsAt(book, step, today).length > 0)
  return [
    { label: words.organisation, href: places.settingsOrganisation, done: organisationOf(book) !== undefined },
    { label: words.mentor, href: places.newMentor, done: some(book.mentors) },
    { label: words.mentee, href: places.newMentee, done: some(book.mentees) },
    { label: words.pair, href: places.newPair, done: some(book.pairs) },
    { label: words.contract, href: waiting ? places.contractToPrint(waiting.id) : places.pairs, done: isSigned },
  ]
}
