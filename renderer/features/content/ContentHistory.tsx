import { useHistory } from '../../api/use-history'
import { History } from '../../ui/History'
import { Section } from '../../ui/Section'

import { contentWords } from '#shared/text/content-settings'

/** Who changed a part of the content, and when. */
export function ContentHistory({ about }: { readonly about: string }) {
  return (
    <Section title={contentWords.history}>
      <History rows={useHistory(about)} />
    </Section>
  )
}
