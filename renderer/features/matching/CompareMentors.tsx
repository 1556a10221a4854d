import './matching.css'

import { useRef } from 'react'
import { Link } from 'wouter'

import { useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { useOverflow } from '../../ui/use-overflow'
import { asideInWords } from './aside-words'
import type { AsideCandidate, Candidate } from './candidate'
import { MOST_COMPARED } from './Candidates'
import { useExplained, verdictLooks } from './explained'
import { ScoreLine } from './ScoreLine'
import { useMatchedBook, useMatchingSettings } from './use-matched-book'
import { useMentorsFor } from './use-ranking'

import { type ExplanationInWords, liftedInWords } from '#shared/documents/match-in-words'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { comparePage as words, rankingPages } from '#shared/text/matching-pages'

interface CompareMentorsProps {
  readonly menteeId: string
  readonly mentorIds: readonly string[]
}

/** Two to four mentors for one mentee side by side, criterion by criterion. */
export function CompareMentors({ menteeId, mentorIds }: CompareMentorsProps) {
  const mentee = entityAt(useMatchedBook().mentees, menteeId)
  return mentee ? <Comparison mentee={mentee} mentorIds={mentorIds} /> : <NotFound title={rankingPages.unknownMentee} />
}

function Comparison({ mentee, mentorIds }: { readonly mentee: Mentee; readonly mentorIds: readonly string[] }) {
  const settings = useMatchingSettings()
  const explain = useExplained(settings)
  const { candidates, aside } = useMentorsFor(mentee.id, settings)
  const compared = [...new Set(mentorIds)].flatMap(id => {
    const candidate = [...candidates, ...aside].find(({ mentor }) => mentor.id === id)
    return candidate ? [{ candidate, explained: explain(candidate), reasons: aside.find(({ mentor }) => mentor.id === id) }] : []
  })
  const shown = compared.slice(0, MOST_COMPARED)

  return (
    <Page
      title={words.title(fullName(mentee))}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.matchMentee(mentee.id)}>
            {words.back}
          </ButtonLink>
          {shown.length > 1 && (
            <ButtonLink variant="default" href={places.sheet({ kind: 'match-comparison', menteeId: mentee.id, mentorIds: shown.map(({ candidate }) => candidate.mentor.id) })}>
              {words.print}
            </ButtonLink>
          )}
        </>
      }
    >
      {shown.length < 2 ? <Notice tone="info" title={words.tooFew} action={<Link href={places.matchMentee(mentee.id)}>{words.back}</Link>} /> : <SideBySide compared={shown} />}
    </Page>
  )
}

interface Compared {
  readonly candidate: Candidate
  readonly explained: ExplanationInWords
  /** Present for one who cannot be proposed today. */
  readonly reasons: AsideCandidate | undefined
}

function SideBySide({ compared }: { readonly compared: readonly Compared[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  const [first] = compared
  return (
    <div className="compare-frame" ref={frame} data-overflows={overflows || undefined}>
      <table className="compare-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {compared.map(each => (
              <th scope="col" key={each.candidate.mentor.id}>
                <ComparedHead {...each} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first?.explained.rows.map(({ key, label }, index) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {compared.map(({ candidate, explained: { rows } }) => {
                const row = rows[index]
                return (
                  <td key={candidate.mentor.id}>
                    {row && <StateBadge sign={verdictLooks[row.verdict].sign} tone={verdictLooks[row.verdict].tone} label={row.verdictText} />}
                    {row && <div className="compare-fact">{row.detail}</div>}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            {compared.map(({ candidate, explained }) => (
              <td key={candidate.mentor.id}>{explained.scoreText}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function ComparedHead({ candidate: { mentor, mentee, score, lifted }, reasons }: Compared) {
  const [book, lists] = [useCasebook(), useLists()]
  const name = fullName(mentor)
  return (
    <div className="compare-head">
      <Link href={places.mentor(mentor.id)}>{name}</Link>
      <ScoreLine score={score} />
      {lifted && <span className="candidate-check">{liftedInWords(lifted)}.</span>}
      {reasons ? (
        <span className="form-hint">{words.notPossible(asideInWords(book, reasons, lists))}</span>
      ) : (
        <ButtonLink size="compact-sm" href={places.newProposal(mentee.id, mentor.id)} aria-label={rankingPages.acts.proposeOf(name)}>
          {rankingPages.acts.propose}
        </ButtonLink>
      )}
    </div>
  )
}
