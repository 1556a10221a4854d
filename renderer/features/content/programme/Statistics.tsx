import '../content.css'

import { useRef } from 'react'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { ContentHistory } from '../ContentHistory'
import { SaveBar } from '../SaveBar'
import { useContentEdits } from '../use-content-edits'
import { editsOf, readStatistics, type StatisticsEdits } from './statistics-edits'
import { StatisticsConversion } from './StatisticsConversion'
import { StatisticsCounting } from './StatisticsCounting'
import { StatisticsDefinitions } from './StatisticsDefinitions'
import { StatisticsYears } from './StatisticsYears'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { CiteLevel, FseStatus, type StatisticsSettings } from '#shared/domain/statistics-settings'
import { statisticsSettings as words } from '#shared/text/content-settings'

const original = editsOf(defaults.settings.statistics)

/** How the results are counted and told: brackets, years, conversions, definitions, and what only the association knows of a year. */
export function Statistics() {
  const book = useCasebook()
  const lists = useLists()
  const send = useSend()
  const page = useRef<HTMLDivElement>(null)
  const content = useContentEdits<StatisticsEdits, StatisticsSettings>({
    page,
    original: ({ years }) => ({ ...original, years }),
    saved: editsOf(settingsInForce(book, 'statistics', defaults)),
    read: readStatistics,
    send: settings => send('settings.save', { settings: { ...settings, ownAges: [...settings.ownAges] } }),
  })
  const { edits, edit, problems } = content

  return (
    <div className="page-body" ref={page}>
      <Section
        title={words.title}
        actions={
          <ButtonLink variant="default" href={places.reports}>
            {words.toReports}
          </ButtonLink>
        }
      >
        <p className="form-hint">{words.lead}</p>
      </Section>
      <StatisticsCounting edits={edits} problems={problems} onChange={edit} />
      <StatisticsYears years={edits.years} problems={problems} onChange={years => edit({ ...edits, years })} />
      <StatisticsConversion title={words.cite} why={words.citeWhy} items={lists('studies')} choices={CiteLevel.options} labels={words.citeLevels} table={edits.cite} onChange={cite => edit({ ...edits, cite })} />
      <StatisticsConversion title={words.fse} why={words.fseWhy} items={lists('entry-statuses')} choices={FseStatus.options} labels={words.fseStatuses} table={edits.fse} onChange={fse => edit({ ...edits, fse })} />
      <StatisticsDefinitions edits={edits} problems={problems} onChange={definitions => edit({ ...edits, definitions })} />
      <SaveBar content={content} original={words} />
      <ContentHistory about="statistics" />
    </div>
  )
}
