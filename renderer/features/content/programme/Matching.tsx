import '../content.css'

import { useRef } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { CriterionFields } from '../../../ui/CriterionFields'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { useContentEdits } from '../use-content-edits'
import { editsOf, type MatchingEdits, readMatching } from './matching-edits'
import { WholeField } from './WholeField'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { type MatchingSettings, TravelMode } from '#shared/domain/programme-settings'
import { criterionFields, matchingSettings as words } from '#shared/text/matching-pages'

const original = editsOf(defaults.settings.matching)

/** How mentors and mentees are compared: what counts how much, what must be there, how far one travels. */
export function Matching() {
  const book = useCasebook()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const content = useContentEdits<MatchingEdits, MatchingSettings>({
    page,
    original: () => original,
    saved: editsOf(settingsInForce(book, 'matching', defaults)),
    read: readMatching,
    send: settings => send('settings.save', { settings: { ...settings, criteria: [...settings.criteria] } }),
  })
  const { edits, edit, problems } = content

  return (
    <div className="page-body" ref={page}>
      <Section
        title={words.title}
        actions={
          <ButtonLink variant="default" href={places.matching}>
            {words.nav}
          </ButtonLink>
        }
      >
        <div className="content-head">
          <p className="form-hint">{words.lead}</p>
          <p className="form-hint">{words.never}</p>
        </div>
      </Section>
      <Section title={words.criteria}>
        <div className="page-body">
          <p className="form-hint">{words.criteriaWhy}</p>
          <CriterionFields explained criteria={edits.criteria} onChange={criteria => edit({ ...edits, criteria })} />
        </div>
      </Section>
      <Section title={criterionFields.radii}>
        <div className="page-body">
          <p className="form-hint">{criterionFields.radiiWhy}</p>
          <div className="fields">
            {TravelMode.options.map(mode => (
              <WholeField
                key={mode}
                required
                label={criterionFields.modes[mode]}
                unit={criterionFields.kilometres}
                value={edits.radii[mode]}
                error={problems[`radii.${mode}`]}
                onChange={kilometres => edit({ ...edits, radii: { ...edits.radii, [mode]: kilometres } })}
              />
            ))}
          </div>
        </div>
      </Section>
      <Section title={words.group}>
        <div className="fields">
          <WholeField
            required
            label={words.minimumScore}
            description={words.minimumScoreWhy}
            value={edits.minimumScore}
            error={problems['minimumScore']}
            onChange={minimumScore => edit({ ...edits, minimumScore })}
          />
          <WholeField required label={words.answerDays} description={words.answerDaysWhy} value={edits.answerDays} error={problems['answerDays']} onChange={answerDays => edit({ ...edits, answerDays })} />
        </div>
      </Section>
      <SaveBar content={content} original={words} />
      <ContentHistory about="matching" />
    </div>
  )
}
