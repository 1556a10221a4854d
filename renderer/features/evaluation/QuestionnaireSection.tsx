import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSendInTurn } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { ButtonLink } from '../../ui/ButtonLink'
import { DateField } from '../../ui/DateField'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { questionnaireTones } from '../../ui/questionnaire-tones'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { occasionOf, type Questionnaire } from './entry/questionnaire'
import { RequestMail } from './RequestMail'

import { questionnaireStanding } from '#shared/casebook/questionnaires'
import type { Questionnaire as Paper } from '#shared/domain/evaluation'
import type { IsoDate } from '#shared/domain/iso-date'
import { evaluationWords as words } from '#shared/text/evaluation'

/** The questionnaire of one of the two: where it is, and what can be done with it. */
export function QuestionnaireSection({ of, today }: { readonly of: Questionnaire; readonly today: IsoDate }) {
  const [book, sendInTurn] = [useCasebook(), useSendInTurn()]
  const { problem, attempt } = useAttempt()
  const [mails, setMails] = useState(false)
  const { pair, side } = of
  const standing = questionnaireStanding(book, pair, side)
  const paper = book.evaluations[pair.id]?.sides[side] ?? {}
  const isEntered = standing.state === 'entered'
  const { label, sign } = words.standing[standing.state]

  const save = (told: { readonly [Fact in keyof Paper]: IsoDate | undefined }) =>
    void attempt(
      sendInTurn('evaluation.save', ({ evaluations }) => {
        const { handedOn, waivedOn } = { ...evaluations[pair.id]?.sides[side], ...told }
        return [{ pairId: pair.id, side, questionnaire: { ...(handedOn && { handedOn }), ...(waivedOn && { waivedOn }) } }]
      }),
    )

  return (
    <Section
      title={words.of[side]}
      actions={<StateBadge sign={sign} tone={questionnaireTones[standing.state]} label={words.standingOn(label, 'on' in standing ? standing.on : undefined)} />}
    >
      <div className="evaluation-side">
        <Problem problem={problem} />
        <DateField label={words.handedOn} description={words.handedWhy} today={today} value={paper.handedOn} onChange={handedOn => save({ handedOn })} />
        <div className="evaluation-acts">
          {standing.state === 'to-hand' && (
            <Button variant="default" onClick={() => save({ handedOn: today })}>
              {words.handedToday}
            </Button>
          )}
          {standing.state !== 'waived' && <ButtonLink href={places.evaluation(pair.id, side)}>{acts[standing.state]}</ButtonLink>}
          {!isEntered && (
            <>
              <ButtonLink variant="default" href={places.sheet({ kind: 'occasion-grid', occasion: occasionOf(of) })}>
                {words.print}
              </ButtonLink>
              <Button variant="default" aria-expanded={mails} onClick={() => setMails(!mails)}>
                {words.mail}
              </Button>
            </>
          )}
          {standing.state === 'handed' && (
            <Button variant="subtle" onClick={() => save({ waivedOn: today })}>
              {words.waive}
            </Button>
          )}
          {standing.state === 'waived' && (
            <Button variant="default" onClick={() => save({ waivedOn: undefined })}>
              {words.awaitAgain}
            </Button>
          )}
        </div>
        {standing.state === 'handed' && <p className="form-hint">{words.waiveWhy}</p>}
        {mails && !isEntered && <RequestMail of={of} today={today} />}
      </div>
    </Section>
  )
}

const acts = { 'to-hand': words.enter, handed: words.enter, 'under-way': words.resume, entered: words.read } as const
