import { useCasebook } from '../../../api/mirror'
import { useLists } from '../../../api/lists'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'

import { ListName } from '#shared/domain/lists'
import { listSettings as words } from '#shared/text/content-settings'

/** The lists that grids and files share, with how many choices each offers. */
export function ListsSettings() {
  const { lists: own } = useCasebook()
  const lists = useLists()
  const rows = ListName.options.map(list => {
    const items = lists(list)
    const hidden = items.filter(item => item.hidden).length
    const counts = words.counts(items.length - hidden, hidden)
    return { key: list, href: places.settingsList(list), label: words.names[list], detail: own[list] ? `${counts}, ${words.own}` : counts }
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
