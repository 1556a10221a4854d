import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
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
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const [mails, setMails] = useState(false)
  const { pair, side } = of
  const standing = questionnaireStanding(book, pair, side)
  const paper = book.evaluations[pair.id]?.sides[side] ?? {}
  const isEntered = standing.state === 'entered'
  const { label, sign } = words.standing[standing.state]

  const save = (handedOn: IsoDate | undefined, waivedOn: IsoDate | undefined) => {
    const questionnaire: Paper = { ...(handedOn && { handedOn }), ...(waivedOn && { waivedOn }) }
    void attempt(send('evaluation.save', { pairId: pair.id, side, questionnaire }))
  }

  return (
    <Section
      title={words.of[side]}
      actions={<StateBadge sign={sign} tone={questionnaireTones[standing.state]} label={words.standingOn(label, 'on' in standing ? standing.on : undefined)} />}
    >
      <div className="evaluation-side">
        <Problem problem={problem} />
        <DateField label={words.handedOn} description={words.handedWhy} today={today} value={paper.handedOn} onChange={on => save(on, paper.waivedOn)} />
        <div className="evaluation-acts">
          {standing.state === 'to-hand' && (
            <Button variant="default" onClick={() => save(today, undefined)}>
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
            <Button variant="subtle" onClick={() => save(paper.handedOn, today)}>
              {words.waive}
            </Button>
          )}
          {standing.state === 'waived' && (
            <Button variant="default" onClick={() => save(paper.handedOn, undefined)}>
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
