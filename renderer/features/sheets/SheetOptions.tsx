import { NumberInput, Radio, Stack } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ChoiceField } from '../../ui/ChoiceField'

import { compareText } from '#shared/core/search-key'
import { trainedMentors } from '#shared/documents/trained-mentors'
import { listName, sortName } from '#shared/domain/person'
import { LabelFormat, type Sheet } from '#shared/domain/sheet'
import { sheetPage as words } from '#shared/text/sheet-page'

interface OptionsProps<Kind extends Sheet['kind'] = Sheet['kind']> {
  readonly sheet: Extract<Sheet, { kind: Kind }>
  readonly onChange: (sheet: Sheet) => void
}

/** What can still be chosen of a sheet before it is printed; nothing for most. */
export function SheetOptions({ sheet, onChange }: OptionsProps) {
  if (sheet.kind === 'interview') return <CopyFor sheet={sheet} onChange={onChange} />
  if (sheet.kind === 'labels') return <LabelChoices sheet={sheet} onChange={onChange} />
  if (sheet.kind === 'training-certificate') return <WhoseCertificate sheet={sheet} onChange={onChange} />
  if (sheet.kind === 'activity-report') return <ReportFor sheet={sheet} onChange={onChange} />
  if (sheet.kind === 'mentee-profile') return <CalledBy sheet={sheet} onChange={onChange} />
  return null
}

/** Whether a report goes to others, or stays in the association. */
function ReportFor({ sheet, onChange }: OptionsProps<'activity-report'>) {
  const { internal, ...open } = sheet
  return (
    <Radio.Group label={words.reportFor} value={internal ? 'internal' : 'public'} onChange={chosen => onChange(chosen === 'internal' ? { ...open, internal: true } : open)}>
      <Stack gap="xs" mt="xs">
        {(['public', 'internal'] as const).map(each => (
          <Radio key={each} value={each} label={words.reportEditions[each]} description={words.reportEditionHints[each]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** By which name a mentee is presented before the two have met. */
function CalledBy({ sheet, onChange }: OptionsProps<'mentee-profile'>) {
  const { identity = 'first-name', ...whole } = sheet
  return (
    <Radio.Group label={words.pairSheets.calledBy} value={identity} onChange={chosen => onChange(chosen === 'initials' ? { ...whole, identity: 'initials' } : whole)}>
      <Stack gap="xs" mt="xs">
        {(['first-name', 'initials'] as const).map(each => (
          <Radio key={each} value={each} label={words.pairSheets.identities[each]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function CopyFor({ sheet, onChange }: OptionsProps<'interview'>) {
  const { forPerson, ...whole } = sheet
  const copy = forPerson ? 'person' : 'association'
  return (
    <Radio.Group label={words.copyFor} value={copy} onChange={chosen => onChange(chosen === 'person' ? { ...whole, forPerson: true } : whole)}>
      <Stack gap="xs" mt="xs">
        {(['association', 'person'] as const).map(each => (
          <Radio key={each} value={each} label={words.copies[each]} description={words.copyHints[each]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

const PLACES = { '3x7': 21, '3x8': 24, '3x8-70': 24, '2x7': 14 } as const satisfies Record<LabelFormat, number>

function LabelChoices({ sheet, onChange }: OptionsProps<'labels'>) {
  const most = PLACES[sheet.format]
  const [startAt, setStartAt] = useState<number | string>(sheet.startAt)
  const start = (typed: number | string) => {
    setStartAt(typed)
    if (typeof typed === 'number' && Number.isInteger(typed) && typed >= 1 && typed <= most && typed !== sheet.startAt) onChange({ ...sheet, startAt: typed })
  }
  const choose = (format: LabelFormat) => {
    const first = Math.min(sheet.startAt, PLACES[format])
    setStartAt(first)
    onChange({ ...sheet, format, startAt: first })
  }
  return (
    <>
      <Radio.Group label={words.labelFormat} value={sheet.format} onChange={chosen => choose(LabelFormat.parse(chosen))}>
        <Stack gap="xs" mt="xs">
          {LabelFormat.options.map(format => (
            <Radio key={format} value={format} label={words.labelFormats[format]} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberInput label={words.startAt} description={words.startAtHint} value={startAt} onChange={start} min={1} max={most} clampBehavior="strict" allowDecimal={false} allowNegative={false} />
    </>
  )
}

const EVERYONE = 'everyone'

function WhoseCertificate({ sheet, onChange }: OptionsProps<'training-certificate'>) {
  const trained = trainedMentors(useCasebook(), sheet.sessionId, undefined, useToday())
  const present = trained.ok ? trained.value.mentors.toSorted((one, other) => compareText(sortName(one), sortName(other))) : []
  const { mentorId, ...all } = sheet
  const choices = [{ value: EVERYONE, label: words.everyone(present.length) }, ...present.map(mentor => ({ value: mentor.id, label: listName(mentor) }))]
  const choose = (chosen: string) => {
    const mentor = present.find(({ id }) => id === chosen)
    onChange(mentor ? { ...all, mentorId: mentor.id } : all)
  }
  return <ChoiceField label={words.whoseCertificate} choices={choices} value={mentorId ?? EVERYONE} onChange={choose} required />
}
