import { ask } from '../../../api/ask'
import { usePdf } from '../../../paper/use-pdf'
import { Notice } from '../../../ui/Notice'

import type { GridName } from '#shared/domain/grid-name'
import { gridSettings } from '#shared/text/content-settings'

const words = gridSettings.sheet

/** How many pages the blank sheet of the saved grid takes, by making it: an estimate would be wrong where it matters. */
export function BlankSheetState({ grid, version }: { readonly grid: GridName; readonly version: number }) {
  const shown = usePdf(() => ask('sheet.preview', { sheet: { kind: 'blank-grid', grid } }), `${grid}@${version}`)
  if (shown.at === 'loading') return <p className="form-hint">{words.counting}</p>
  return shown.at === 'shown' ? <PagesTaken pages={shown.pdf.pages} /> : null
}

const MOST_PAGES = 2

/** A warning where a sheet takes more than the two pages that an interview can be held with. */
export function PagesTaken({ pages }: { readonly pages: number }) {
  if (pages <= MOST_PAGES) return <p className="form-hint">{words.pages(pages)}</p>
  return (
    <Notice tone="warning" title={words.tooLong(pages)}>
      {words.whatToDo}
    </Notice>
  )
}
