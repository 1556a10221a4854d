import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { usePairWith } from '../../../api/use-pair-with'
import { ButtonLink } from '../../../ui/ButtonLink'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { Criteria } from '../Criteria'
import { DecisionForm } from '../DecisionForm'
import { Decisions } from '../Decisions'
import { papersOf } from '../Papers'

import { updateDue } from '#shared/casebook/progress'
import { menteeSituation } from '#shared/casebook/situations'
import { standingDecision } from '#shared/domain/decision'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { menteePathWords } from '#shared/text/mentee-path'
import { personFile } from '#shared/text/person-file'

const words = menteePathWords.decision

/** The end of the way: how the criteria stand, what is decided, and then whom to tell, what to print and the pair to form. */
export function DecisionStep({ mentee }: { readonly mentee: Mentee }) {
  const [book, today] = [useCasebook(), useToday()]
  const [another, setAnother] = useState(false)
  const standing = standingDecision(mentee.decisions)
  const isDeciding = !standing || standing.outcome === 'waiting-list' || another
  return (
    <>
      <Section title={menteePathWords.criteria.title}>
        <Criteria mentee={mentee} on={today} />
      </Section>
      {standing && (
        <Section title={personFile.decision.history}>
          <Decisions mentee={mentee} />
        </Section>
      )}
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          {isDeciding ? (
            <DecisionForm mentee={mentee} onDone={() => setAnother(false)} />
          ) : (
            <div>
              <Button variant="default" onClick={() => setAnother(true)}>
                {words.noteAnother}
              </Button>
            </div>
          )}
        </div>
      </Section>
      {standing && <Next mentee={mentee} isFree={menteeSituation(book, mentee) === 'free'} isOwed={updateDue(book, mentee, today) !== undefined} />}
    </>
  )
}

interface NextProps {
  readonly mentee: Mentee
  readonly isFree: boolean
  /** True while the partner is owed a note. */
  readonly isOwed: boolean
}

/** Once decided: whom to call, whom to inform, what to print, and the pair to form. */
function Next({ mentee, isFree, isOwed }: NextProps) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const { form, problem } = usePairWith({ menteeId: mentee.id }, id => navigate(places.pairDraft(id)))
  return (
    <Section title={words.next}>
      <Problem problem={problem} />
      <p>
        {words.call} <strong>{fullName(mentee)}</strong> – {[mentee.phone, mentee.email].filter(Boolean).join(' · ') || words.noReach}
      </p>
      <Group my="md">
        {isFree && (
          <Button onClick={() => void form()} title={words.formPairNote}>
            {words.formPair}
          </Button>
        )}
        {isOwed && (
          <ButtonLink variant="default" href={places.partnerUpdate(mentee.id)}>
            {words.updatePartner}
          </ButtonLink>
        )}
      </Group>
      <LinkList rows={papersOf(book, mentee)} />
    </Section>
  )
}
