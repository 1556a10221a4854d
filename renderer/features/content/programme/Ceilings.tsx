import '../content.css'

import { Button, NumberInput, TextInput } from '@mantine/core'
import { useRef } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { EuroField } from '../../../ui/EuroField'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { useContentEdits } from '../use-content-edits'
import { type CeilingEdits, editsOf, readCeilings, withNextYear } from './ceiling-edits'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { CeilingSettings } from '#shared/domain/programme-settings'
import { ceilingSettings as words } from '#shared/text/content-settings'

const original = editsOf(defaults.settings['expense-ceilings'].ceilings)

/** What a volunteer may be paid back by lump sum, year by year; each January brings a year of its own. */
export function Ceilings() {
  const book = useCasebook()
  const send = useSend()
  const thisYear = Number(useToday().slice(0, 4))
  const page = useRef<HTMLDivElement>(null)
  const content = useContentEdits<readonly CeilingEdits[], CeilingSettings>({
    page,
    original: () => original,
    saved: editsOf(settingsInForce(book, 'expense-ceilings', defaults).ceilings),
    read: readCeilings,
    send: settings => send('settings.save', { settings: { ...settings, ceilings: [...settings.ceilings] } }),
  })
  const { edits, edit, problems } = content

  return (
    <div className="page-body" ref={page}>
      <Section
        title={words.title}
        actions={
          <ButtonLink variant="default" href={places.sheet({ kind: 'volunteer-note' })}>
            {words.preview}
          </ButtonLink>
        }
      >
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          {!edits.some(({ year }) => year === thisYear) && (
            <Notice tone="warning" title={words.missing(thisYear)}>
              {words.missingWhatToDo}
            </Notice>
          )}
          <div>
            <Button variant="default" onClick={() => edit(withNextYear(edits, thisYear))} disabled={edits.length >= MOST_YEARS}>
              {words.add}
            </Button>
          </div>
          {edits.length === 0 && <p className="form-hint">{words.none}</p>}
          <div>
            {edits.map(ceiling => (
              <CeilingRow
                key={ceiling.key}
                ceiling={ceiling}
                problem={field => problems[`${ceiling.key}.${field}`]}
                onChange={changed => edit(edits.map(each => (each.key === changed.key ? changed : each)))}
                onRemove={() => edit(edits.filter(({ key }) => key !== ceiling.key))}
              />
            ))}
          </div>
        </div>
      </Section>
      <SaveBar content={content} original={words} />
      <ContentHistory about="expense-ceilings" />
    </div>
  )
}

/** As many as the schema takes. */
const MOST_YEARS = 50

interface CeilingRowProps {
  readonly ceiling: CeilingEdits
  readonly problem: (field: 'year' | 'perDayCents' | 'perYearCents' | 'source') => string | undefined
  readonly onChange: (ceiling: CeilingEdits) => void
  readonly onRemove: () => void
}

function CeilingRow({ ceiling, problem, onChange, onRemove }: CeilingRowProps) {
  const { year, perDayCents, perYearCents, source } = ceiling
  return (
    <div className="content-ceiling" role="group" aria-label={words.of(words.year, year)}>
      <NumberInput
        label={words.year}
        value={year ?? ''}
        onChange={value => onChange({ ...ceiling, year: typeof value === 'number' ? value : undefined })}
        error={problem('year')}
        allowDecimal={false}
        thousandSeparator={false}
        clampBehavior="none"
        hideControls
      />
      <EuroField label={words.perDay} value={perDayCents} onChange={cents => onChange({ ...ceiling, perDayCents: cents })} error={problem('perDayCents')} />
      <EuroField label={words.perYear} value={perYearCents} onChange={cents => onChange({ ...ceiling, perYearCents: cents })} error={problem('perYearCents')} />
      <TextInput label={words.source} value={source} onChange={event => onChange({ ...ceiling, source: event.currentTarget.value })} error={problem('source')} maxLength={200} autoComplete="off" />
      <Button variant="subtle" color="red" size="compact-sm" aria-label={words.removeOf(year)} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  )
}
