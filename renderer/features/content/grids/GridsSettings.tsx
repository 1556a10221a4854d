import { useCasebook } from '../../../api/mirror'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'

import { gridInForce, versionsOf } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { GridName } from '#shared/domain/grid-name'
import { questionsOf } from '#shared/grids/grid'
import { gridSettings as words } from '#shared/text/content-settings'

/** The grids of the programme, with the version that is asked by. */
export function GridsSettings() {
  const book = useCasebook()
  const rows = GridName.options.map(grid => {
    const current = gridInForce(book, grid, defaults)
    const saved = versionsOf(book, grid).at(-1)
    return {
      key: grid,
      href: places.settingsGrid(grid),
      label: words.names[grid],
      detail: `${saved ? words.version(saved.version, saved.savedOn) : words.original} ${words.counts(current.sections.length, questionsOf(current).length)}`,
    }
  })
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        <LinkList rows={rows} />
      </div>
    </Section>
  )
}
