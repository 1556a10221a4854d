import './missing.css'

import { useCasebook } from '../../../api/mirror'
import { useReportPeriod } from '../../../api/report-period'
import { useResults } from '../../../api/results'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { PeriodPicker } from '../PeriodPicker'
import { ResultsToCome } from '../ResultsToCome'
import { BulkEntry } from './BulkEntry'
import { missingIn } from './missing-view'
import { MissingKindList } from './MissingKindList'

import type { MissingKind } from '#shared/statistics/missing-datum'
import { missingWords as words } from '#shared/text/missing-data'

/** The kinds that are filled in together. */
const GROUPS: Readonly<Record<keyof typeof words.groups, readonly MissingKind[]>> = {
  people: ['gender', 'birth-date', 'studies', 'entry-status', 'unemployed-for', 'postcode', 'nationality', 'foreign-diploma', 'sector', 'frame'],
  companies: ['company-size', 'company-nace'],
  ends: ['end', 'stopped-for', 'situation', 'situation-kind', 'situation-since', 'situation-link', 'situation-proof'],
  life: ['meeting', 'introduction-result', 'attendance', 'contact-length', 'interview-length'],
  after: ['questionnaire', 'follow-up'],
}
const NAMES = Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[] // the keys of the table are the groups

/** What the report of a period would count as unknown: by kind, with why it matters, each line leading to its field. */
export function MissingDataPage() {
  const book = useCasebook()
  const { period } = useReportPeriod()
  const results = useResults(period)
  const missing = results && missingIn(book)(results)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <ButtonLink variant="default" href={places.annualReport}>
          {words.toReport}
        </ButtonLink>
      }
    >
      <PeriodPicker />
      {!missing && <ResultsToCome />}
      {missing?.data.length === 0 && (
        <Notice tone="good" title={words.none}>
          {words.noneMeaning}
        </Notice>
      )}
      {missing && missing.data.length > 0 && (
        <p className="missing-left" role="status">
          <span>{words.left(missing.data.length)}</span> <span className="missing-files">{words.files(missing.files)}</span>
        </p>
      )}
      {missing && <BulkEntry key={`${period.from} ${period.to}`} people={missing.people} />}
      {missing &&
        NAMES.filter(name => GROUPS[name].some(kind => missing.byKind.has(kind))).map(name => (
          <Section key={name} title={words.groups[name]}>
            {GROUPS[name].map(kind => {
              const data = missing.byKind.get(kind)
              return data && <MissingKindList key={kind} kind={kind} data={data} />
            })}
          </Section>
        ))}
    </Page>
  )
}
