import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'

import { CriterionFields } from '../../ui/CriterionFields'
import { places } from '../../ui/places'

import type { MatchingSettings } from '#shared/domain/programme-settings'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.whatIf

interface WhatIfProps {
  readonly settings: MatchingSettings
  /** Called with nothing to take up the settings of the association again. */
  readonly onChange: (settings: MatchingSettings | undefined) => void
  /** True while other weights than those of the settings hold. */
  readonly isChanged: boolean
}

/** The weights and conditions, to be tried out for one search and never saved. */
export function WhatIf({ settings, onChange, isChanged }: WhatIfProps) {
  const [isOpen, setOpen] = useState(false)
  const Sign = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className="section what-if" aria-label={words.title}>
      <div className="what-if-head">
        <button type="button" className="what-if-opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Sign size={16} aria-hidden="true" /> {words.title}
        </button>
        <span role="status" className="form-hint">
          {isChanged && words.changed}
        </span>
        {isChanged && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
            {words.reset}
          </Button>
        )}
        <Link href={places.settingsMatching} className="what-if-settings">
          {words.toSettings}
        </Link>
      </div>
      {isOpen && (
        <div className="page-body what-if-body">
          <p className="form-hint">{words.lead}</p>
          <CriterionFields criteria={settings.criteria} onChange={criteria => onChange({ ...settings, criteria })} />
        </div>
      )}
    </section>
  )
}
