import '../content.css'

import { Checkbox, NumberInput, Radio, Stack } from '@mantine/core'
import { useRef } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { type Problems, useContentEdits } from '../use-content-edits'
import { type AgeEdits, type AskedCriterion, criteriaIn, editsOf, readAge } from './criteria-edits'

import { computedCriteria, gridInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { CriteriaSettings } from '#shared/domain/programme-settings'
import { CriterionWeight } from '#shared/grids/grid'
import { criteriaSettings as words } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

/** What is asked of a mentee to be accepted: what always holds, what the association asks in its grid, and the age. */
export function Criteria() {
  const book = useCasebook()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const content = useContentEdits<AgeEdits, CriteriaSettings>({
    page,
    saved: editsOf(computedCriteria(book)),
    read: readAge,
    send: settings => send('settings.save', { settings: { ...settings, computed: [...settings.computed] } }),
  })
  const { always, own } = criteriaIn(gridInForce(book, 'mentee-selection', defaults))

  return (
    <div className="page-body" ref={page}>
      <Section title={words.title}>
        <p className="form-hint">{words.lead}</p>
      </Section>
      <Section title={words.always}>
        <div className="content-head">
          <p className="form-hint">{words.alwaysWhy}</p>
          <CriterionList criteria={always} />
        </div>
      </Section>
      <Section
        title={words.own}
        actions={
          <ButtonLink variant="default" href={places.settingsGrid('mentee-selection')}>
            {words.toGrid}
          </ButtonLink>
        }
      >
        <div className="content-head">
          <p className="form-hint">{words.ownWhy}</p>
          {own.length === 0 ? <p>{words.none}</p> : <CriterionList criteria={own} />}
        </div>
      </Section>
      <Section title={words.age}>
        <Age edits={content.edits} problems={content.problems} onChange={content.edit} />
      </Section>
      <SaveBar content={content} />
      <ContentHistory about="criteria" />
    </div>
  )
}

const CriterionList = ({ criteria }: { readonly criteria: readonly AskedCriterion[] }) => (
  <ul className="content-list">
    {criteria.map(({ key, label, weight }) => (
      <li key={key} className="content-item content-line">
        <span className="content-words">{typeset(label)}</span>
        <span className="content-detail">{words.weights[weight]}</span>
      </li>
    ))}
  </ul>
)

interface AgeProps {
  readonly edits: AgeEdits
  readonly problems: Problems
  readonly onChange: (edits: AgeEdits) => void
}

function Age({ edits, problems, onChange }: AgeProps) {
  const bound = (field: 'atLeast' | 'atMost') => (
    <NumberInput
      label={words[field]}
      value={edits[field] ?? ''}
      onChange={value => onChange({ ...edits, [field]: typeof value === 'number' ? value : undefined })}
      error={problems[field]}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      hideControls
    />
  )
  return (
    <div className="page-body">
      <p className="form-hint">{words.ageWhy}</p>
      <Checkbox label={words.hasAge} description={words.ageLaw} checked={edits.counts} onChange={event => onChange({ ...edits, counts: event.currentTarget.checked })} />
      {edits.counts && (
        <>
          <div className="fields">
            {bound('atLeast')}
            {bound('atMost')}
          </div>
          <Radio.Group label={words.weight} value={edits.weight} onChange={chosen => onChange({ ...edits, weight: CriterionWeight.parse(chosen) })}>
            <Stack gap="xs" mt="xs">
              {CriterionWeight.options.map(weight => (
                <Radio key={weight} value={weight} label={words.weights[weight]} />
              ))}
            </Stack>
          </Radio.Group>
        </>
      )}
    </div>
  )
}
