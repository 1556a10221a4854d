import '../content.css'

import { NumberInput, TextInput } from '@mantine/core'
import { useRef } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { CostChanged } from '../../../ui/CostChanged'
import { EuroField } from '../../../ui/EuroField'
import { OtherCosts } from '../../../ui/OtherCosts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { type Problems, useContentEdits } from '../use-content-edits'
import { FigureRow } from './FigureRow'
import { editsOf, readWorkingTime, withFigure, type WorkingTimeEdits } from './working-time-edits'
import { TotalInSight, WorkingTimeTotals } from './WorkingTimeTotals'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { WorkingTimeSettings } from '#shared/domain/programme-settings'
import { otherCostsBeside } from '#shared/domain/working-time'
import { workingTimeSettings as words } from '#shared/text/content-settings'

const original = editsOf(defaults.settings['working-time'])

/** Every figure of the calculation that companies are given, with its source; what it comes to stands below as one types. */
export function WorkingTime() {
  const book = useCasebook()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const saved = settingsInForce(book, 'working-time', defaults)
  const content = useContentEdits<WorkingTimeEdits, WorkingTimeSettings>({
    page,
    original: () => original,
    saved: editsOf(saved),
    read: readWorkingTime,
    send: settings => send('settings.save', { settings: { ...settings, figures: [...settings.figures] } }),
  })
  const { edits, edit, problems } = content

  const rows = (areOptional: boolean) =>
    edits.figures.map((figure, index) =>
      (figure.optional === true) === areOptional ? (
        <FigureRow
          key={figure.item}
          figure={figure}
          problem={field => problems[`figures.${index}.${field}`]}
          onChange={changed => edit(withFigure(edits, changed))}
        />
      ) : null,
    )

  return (
    <div className="page-body" ref={page}>
      <Section
        title={words.title}
        actions={
          <ButtonLink variant="default" href={places.sheet({ kind: 'company-presentation' })}>
            {words.preview}
          </ButtonLink>
        }
      >
        <p className="form-hint">{words.lead}</p>
      </Section>
      <Section title={words.minimum}>{rows(false)}</Section>
      <Section title={words.options}>{rows(true)}</Section>
      <Section title={words.cost}>
        <CostChanged before={saved.hourlyCost} now={edits.cost} />
        <CostFields edits={edits} problems={problems} onChange={cost => edit({ ...edits, cost })} />
        <OtherCosts costs={otherCostsBeside(edits.known, edits.cost.year) ?? []} onRemove={year => edit({ ...edits, known: edits.known.filter(each => each.year !== year) })} />
      </Section>
      <WorkingTimeTotals edits={edits} />
      <SaveBar content={content} original={words}>
        <TotalInSight edits={edits} />
      </SaveBar>
      <ContentHistory about="working-time" />
    </div>
  )
}

interface CostFieldsProps {
  readonly edits: WorkingTimeEdits
  readonly problems: Problems
  readonly onChange: (cost: WorkingTimeEdits['cost']) => void
}

const CostFields = ({ edits: { cost }, problems, onChange }: CostFieldsProps) => (
  <div className="fields">
    <EuroField label={words.costLabel} value={cost.cents} onChange={cents => onChange({ ...cost, cents })} error={problems['hourlyCost.cents']} required />
    <NumberInput
      label={words.year}
      value={cost.year ?? ''}
      onChange={year => onChange({ ...cost, year: typeof year === 'number' ? year : undefined })}
      error={problems['hourlyCost.year']}
      allowDecimal={false}
      clampBehavior="none"
      hideControls
      required
    />
    <TextInput
      className="wide"
      label={words.source}
      value={cost.source}
      onChange={event => onChange({ ...cost, source: event.currentTarget.value })}
      error={problems['hourlyCost.source']}
      maxLength={200}
      required
      autoComplete="off"
    />
  </div>
)
