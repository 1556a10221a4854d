import './reports.css'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { Section } from '../../ui/Section'

import { whyMenteeIsNotFree, whyMentorIsNotFree } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { isOpen, type Standing } from '#shared/domain/pair-state'
import { PAIR_STEPS, pairsByStage, stagesOf } from '#shared/statistics/pairs-by-stage'
import { shell } from '#shared/text/shell'

const { reports: words, stageNames } = shell

/** How many people and pairs there are, as of now. */
export function ReportsPage() {
  const book = useCasebook()
  const today = useToday()
  const pairs = pairsByStage(book, today)
  const open = sum(pairs, isOpen)
  return (
    <Page title={words.title} lead={`${words.lead} ${words.summary(open, pairs.closed)}`}>
      <Section title={words.people}>
        <table className="report">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col" className="numeric">
                {words.number}
              </th>
            </tr>
          </thead>
          <tbody>
            {peopleCounts(book, today).map(({ label, number, isPart }) => (
              <tr key={label} data-part={isPart || undefined}>
                <th scope="row">{label}</th>
                <td className="numeric">{number}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={words.pairs}>
        <table className="report">
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className="numeric">
                {words.number}
              </th>
            </tr>
          </thead>
          {PAIR_STEPS.map(step => (
            <tbody key={step}>
              {stagesOf(step).map((stage, index) => (
                <tr key={stage}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={stagesOf(step).length}>
                      {step === 'dropped' ? words.notStarted : `${step}. ${stageNames[step]}`}
                    </th>
                  )}
                  <td>
                    <PairBadge standing={stage} />
                  </td>
                  <td className="numeric">{pairs[stage]}</td>
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.total}
              </th>
              <td className="numeric">{sum(pairs, () => true)}</td>
            </tr>
          </tfoot>
        </table>
      </Section>
    </Page>
  )
}

function peopleCounts(book: Casebook, today: IsoDate) {
  const [mentors, mentees, companies] = [listed(book.mentors), listed(book.mentees), listed(book.companies)]
  return [
    { label: words.mentors, number: mentors.length, isPart: false },
    { label: words.mentorsFree, number: mentors.filter(mentor => whyMentorIsNotFree(book, mentor, today).length === 0).length, isPart: true },
    { label: words.mentees, number: mentees.length, isPart: false },
    { label: words.menteesFree, number: mentees.filter(({ id }) => whyMenteeIsNotFree(book, id).length === 0).length, isPart: true },
    { label: words.companies, number: companies.length, isPart: false },
    { label: words.companiesGranted, number: companies.filter(company => agreementIsCurrent(agreementOf(company), today)).length, isPart: true },
    { label: words.partners, number: listed(book.partners).length, isPart: false },
  ]
}

const sum = (counts: Readonly<Record<Standing, number>>, which: (standing: Standing) => boolean): number =>
  (Object.entries(counts) as [Standing, number][]).reduce((total, [standing, number]) => total + (which(standing) ? number : 0), 0) // Object.entries forgets the names
