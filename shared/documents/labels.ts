import { compareText } from '#shared/core/search-key'
import type { Address } from '#shared/domain/address'
import { fullName, type Named, sortName } from '#shared/domain/person'
import type { LabelFormat } from '#shared/domain/sheet'
import { curved, unbroken } from '#shared/text/paper'
import { peopleSheets } from '#shared/text/sheets/people-sheets'

import type { LabelSheet } from './label-sheet'

interface Addressed extends Named {
  readonly address: Address
}

/** A label for each person, in the order of their names; where no address is known, the name stands with room to write it. The first one goes to place `startAt`, from 1. */
export const labelSheet = (people: readonly Addressed[], format: LabelFormat, startAt: number): LabelSheet => ({
  title: peopleSheets.labels,
  format,
  labels: people.toSorted((one, other) => compareText(sortName(one), sortName(other))).map(labelOf),
  startAt: startAt - 1,
})

function labelOf({ address, ...named }: Addressed): readonly string[] {
  const { street, postcode, municipality } = address
  const town = [postcode, municipality && curved(municipality)].filter(Boolean).join(' ')
  return [unbroken(curved(fullName(named))), ...(street === undefined ? [] : [curved(street)]), ...(town === '' ? [] : [town])]
}
