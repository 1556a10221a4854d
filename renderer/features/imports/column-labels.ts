import type { Header } from '#shared/importing/find-header'
import { letterOf } from '#shared/importing/plan-import'
import { importPages } from '#shared/text/importing'

/** What each column of a sheet is called; one without a heading by its letter. */
export const columnLabels = ({ labels }: Header, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const label = labels[index] ?? ''
    return label === '' ? importPages.columns.unnamed(letterOf(index)) : label
  })
