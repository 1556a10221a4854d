import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'

import { places } from '../../ui/places'
import { type HeadFact, isUnknown, PersonHead } from './PersonHead'
import { Removed } from './Removed'
import type { useWhatIf } from './use-what-if'
import { WhatIf } from './WhatIf'

import type { Side } from '#shared/domain/pair-move'
import type { RemovedBy } from '#shared/matching/rank'
import { rankingPages as words } from '#shared/text/matching-pages'

interface AidsProps {
  readonly facts: readonly HeadFact[]
  readonly removedBy: readonly RemovedBy[]
  readonly sought: Side
  readonly whatIf: ReturnType<typeof useWhatIf>
}

type Aid = 'profile' | 'removed' | 'what-if'

/** What helps to read a ranking, in one line above it: who is sought for, what the conditions leave out, and other weights. One opens at a time. */
export function Aids({ facts, removedBy, sought, whatIf }: AidsProps) {
  const [open, setOpen] = useState<Aid>()
  const { isChanged, onChange } = whatIf
  const opener = (aid: Aid, label: string) => (
    <Opener isOpen={open === aid} onOpen={() => setOpen(open === aid ? undefined : aid)}>
      {label}
    </Opener>
  )
  return (
    <div className="match-aids">
      <div className="match-aids-head">
        {opener('profile', words.profileOf(facts.filter(isUnknown).length))}
        {removedBy.length > 0 && opener('removed', words.removed)}
        {opener('what-if', words.whatIf.title)}
        <span role="status" className="form-hint">
          {isChanged && words.whatIf.changed}
        </span>
        {isChanged && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
            {words.whatIf.reset}
          </Button>
        )}
        <Link href={places.settingsMatching} className="match-aids-settings">
          {words.whatIf.toSettings}
        </Link>
      </div>
      {open === 'profile' && <PersonHead facts={facts} />}
      {open === 'removed' && <Removed removedBy={removedBy} sought={sought} />}
      {open === 'what-if' && <WhatIf {...whatIf} />}
    </div>
  )
}

function Opener({ isOpen, onOpen, children }: { readonly isOpen: boolean; readonly onOpen: () => void; readonly children: ReactNode }) {
  const Sign = isOpen ? IconChevronDown : IconChevronRight
  return (
    <button type="button" className="match-aid" aria-expanded={isOpen} onClick={onOpen}>
      <Sign size={16} aria-hidden="true" /> {children}
    </button>
  )
}
