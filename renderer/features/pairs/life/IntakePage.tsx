import './life.css'

import { TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { useKept } from '../../../asking/use-kept'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { FreeText } from '../../../ui/FreeText'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { usePrintShortcut } from '../../../ui/use-print-shortcut'
import { analysisOf, intakeValues, prioritiesIn } from './intake-values'
import { IntakeClosing } from './IntakeClosing'
import { IntakePriorities } from './IntakePriorities'
import { IntakeTable } from './IntakeTable'
import { intakeState } from './life-look'
import { NotKept } from './NotKept'
import { type AtWork, PairAtWork, PairLead } from './PairAtWork'

import { intakeStanding } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.intake

/** The in-take of a pair: what helps and what hinders, what comes first, and its end. */
export function IntakePage({ pairId }: { readonly pairId: PairId }) {
  return (
    <PairAtWork pairId={pairId} title={words.title}>
      {at => <Known key={pairId} {...at} />}
    </PairAtWork>
  )
}

function Known({ book, pair, today }: AtWork) {
  const [send, items] = [useSend(), useLists()('search-domains')]
  const [, navigate] = useLocation()
  const { values, refusal, edit, flush, settled } = useKept('intake', intakeValues(book.intakes[pair.id]), each => send('intake.save', { pairId: pair.id, analysis: analysisOf(each) }))
  const standing = intakeStanding(book, pair, today)
  const sheet = places.sheet({ kind: 'intake', pairId: pair.id })
  usePrintShortcut(() => void settled().then(() => navigate(sheet)))
  if (!standing) return null

  return (
    <Page
      title={words.pageTitle(pair.reference)}
      lead={<PairLead book={book} pair={pair} lead={words.lead} />}
      actions={
        <>
          <ButtonLink variant="default" href={sheet}>
            {pairLife.common.print}
          </ButtonLink>
          <ButtonLink variant="default" href={places.sheet({ kind: 'intake', pairId: pair.id, blank: true })}>
            {pairLife.common.blank}
          </ButtonLink>
        </>
      }
    >
      <Section title={words.standing}>
        <Facts rows={[[words.from, shortDay(standing.from)], [words.due, shortDay(standing.dueOn)], [words.state, intakeState(standing, today)]]} />
      </Section>
      <NotKept refusal={refusal} onRetry={flush} />
      <Section title={words.analysis}>
        <div className="page-body">
          <Notice tone="info" title={words.reminderTitle}>
            {words.reminder}
          </Notice>
          <p className="form-hint">{words.analysisLead}</p>
          <IntakeTable items={items} values={values} onEdit={edit} onLeave={flush} />
        </div>
      </Section>
      <Section title={words.surroundings}>
        <div className="fields">
          {(['opportunities', 'threats'] as const).map(field => (
            <FreeText
              key={field}
              label={words[field]}
              hint={words[`${field}Why`]}
              rows={3}
              maxLength={2000}
              value={values[field]}
              onChange={event => {
                const text = event.currentTarget.value
                edit(before => ({ ...before, [field]: text }))
              }}
              onBlur={flush}
            />
          ))}
        </div>
      </Section>
      <Section title={words.synthesis}>
        <fieldset className="fields life-fieldset">
          <legend>{words.assets}</legend>
          {values.assets.map((asset, index) => (
            <TextInput
              key={index}
              label={words.asset(index + 1)}
              maxLength={200}
              autoComplete="off"
              value={asset}
              onChange={event => {
                const text = event.currentTarget.value
                edit(before => ({ ...before, assets: before.assets.map((each, place) => (place === index ? text : each)) }))
              }}
              onBlur={flush}
            />
          ))}
          <FreeText
            className="wide"
            label={words.synthesisText}
            rows={3}
            maxLength={2000}
            value={values.synthesis}
            onChange={event => {
              const text = event.currentTarget.value
              edit(before => ({ ...before, synthesis: text }))
            }}
            onBlur={flush}
          />
        </fieldset>
      </Section>
      <IntakePriorities pairId={pair.id} items={items} priorities={prioritiesIn(values)} settled={settled} />
      <IntakeClosing pairId={pair.id} standing={standing} today={today} settled={settled} />
    </Page>
  )
}
