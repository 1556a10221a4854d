import { CriterionFields } from '../../ui/CriterionFields'
import { Section } from '../../ui/Section'

import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.whatIf

interface WhatIfProps {
  readonly settings: MatchingSettings
  readonly onChange: (settings: MatchingSettings) => void
}

/** The weights and conditions, to be tried out for one search and never saved. */
export function WhatIf({ settings, onChange }: WhatIfProps) {
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.lead}</p>
      <CriterionFields criteria={settings.criteria} onChange={criteria => onChange({ ...settings, criteria })} />
    </Section>
  )
}
