import { Button, NativeSelect } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ChoiceField } from '../../ui/ChoiceField'
import { DateField } from '../../ui/DateField'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'
import { auditWords } from '#shared/text/past'

const words = auditWords.filters

/** What one wants to see of the audit trail, as it stands in the fields. */
export interface AuditChoice {
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  readonly by: string
  readonly about: string
}

export const EVERYTHING: AuditChoice = { from: undefined, until: undefined, by: '', about: '' }

interface AuditFiltersProps {
  readonly choice: AuditChoice
  readonly onChange: (choice: AuditChoice) => void
}

/** Which acts one wants to see: of some days, of somebody, about somebody. */
export function AuditFilters({ choice, onChange }: AuditFiltersProps) {
  const [book, today] = [useCasebook(), useToday()]
  const change = (part: Partial<AuditChoice>) => onChange({ ...choice, ...part })
  const team = listed(book.coordinators).map(each => ({ value: each.id, label: fullName(each) }))
  const isOrdered = choice.from === undefined || choice.until === undefined || choice.from <= choice.until
  return (
    <div role="group" aria-label={words.label} className="page-body">
      <div className="audit-filters">
        <DateField label={words.from} value={choice.from} onChange={from => change({ from })} today={today} />
        <DateField label={words.until} value={choice.until} onChange={until => change({ until })} today={today} error={!isOrdered && auditWords.order} />
        <NativeSelect label={words.by} value={choice.by} data={[{ value: '', label: words.anyone }, ...team]} onChange={event => change({ by: event.currentTarget.value })} />
        <ChoiceField label={words.about} description={words.aboutHint} placeholder={words.anything} choices={subjects(book)} value={choice.about} onChange={about => change({ about })} />
      </div>
      {choice !== EVERYTHING && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(EVERYTHING)}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Everybody and everything that has a page of its own, by name. */
function subjects(book: Casebook) {
  const people = [...listed(book.mentors), ...listed(book.mentees), ...listed(book.coordinators)].map(each => ({ value: each.id, label: fullName(each) }))
  const firms = [...listed(book.companies), ...listed(book.partners)].map(({ id, name }) => ({ value: id, label: name }))
  const pairs = listed(book.pairs).map(pair => ({ value: pair.id, label: `${pair.reference} – ${pairNames(book, pair)}` }))
  return [...people, ...firms, ...pairs].toSorted((one, other) => compareText(one.label, other.label))
}
