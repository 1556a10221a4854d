import { compareText } from '#shared/core/search-key'
import { sortName } from '#shared/domain/person'
import type { LabelFormat } from '#shared/domain/sheet'
import { peopleSheets } from '#shared/text/sheets/people-sheets'

import { type Addressed, addressLines } from './address-lines'
import type { LabelSheet } from './label-sheet'

/** A label for each person, in the order of their names; where no address is known, the name stands with room to write it. The first one goes to place `startAt`, from 1. */
export const labelSheet = (people: readonly Addressed[], format: LabelFormat, startAt: number): LabelSheet => ({
  title: peopleSheets.labels,
  format,
  labels: people.toSorted((one, other) => compareText(sortName(one), sortName(other))).map(addressLines),
  startAt: startAt - 1,
})
