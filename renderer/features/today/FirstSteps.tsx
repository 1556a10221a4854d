import './today.css'

import { Button } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { ButtonLink } from '../../ui/ButtonLink'
import { useKeeping } from '../../ui/keeping'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { type FirstStep, firstSteps, isWithoutPeople, settingUp } from './first-steps'
import { useFirstDay } from './use-first-day'

import { organisation } from '#shared/text/organisation'
import { todayWords } from '#shared/text/today'

const words = todayWords.first

/** The first day: what is done, and the one thing to do next; until a first contract is signed or somebody puts the list away. */
export function FirstSteps() {
  const [book, today] = [useCasebook(), useToday()]
  const { known, isPutAway, putAway } = useFirstDay()
  const towards = firstSteps(book, today)
  if (isPutAway) return null
  const setting = settingUp(book, known)
  const next = [...setting.slice(0, 2), ...towards].find(({ done }) => !done) // the association and its team come before people, the rest beside them
  return (
    <Section
      title={words.title}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={putAway} title={words.putAwayMeaning}>
          {words.putAway}
        </Button>
      }
    >
      <p className="form-hint">{words.lead}</p>
      <div className="first-lists">
        <Steps title={words.settingUp} steps={setting} />
        <Steps title={words.towards} steps={towards} />
      </div>
      {next && <ButtonLink href={next.href}>{next.label}</ButtonLink>}
      <p className="form-hint">
        {words.orImport} <Link href={places.newImport}>{words.importLists}</Link>.
      </p>
      {isWithoutPeople(book) && <TrySample />}
    </Section>
  )
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly FirstStep[] }) {
  const id = useId()
  return (
    <div>
      <h3 className="first-list-title" id={id}>
        {title}
      </h3>
      <ol className="first-steps" aria-labelledby={id}>
        {steps.map(({ label, href, done }, index) => (
          <li key={href} data-done={done || undefined}>
            <span className="first-step-sign" aria-hidden="true">
              {done ? '✓' : index + 1}
            </span>
            <span className="first-step-label">
              {done ? label : <Link href={href}>{label}</Link>}
              <span className="first-step-state">{done ? words.done : words.toDo}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The sample programme, for who would rather try first. */
function TrySample() {
  const send = useSend()
  const { isReading } = useKeeping()
  const { problem, attempt } = useAttempt()
  if (isReading) return null
  return (
    <>
      <p className="form-hint">
        {words.orTry}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => void attempt(send('sample.load'))}>
          {organisation.firstRun.sampleAction}
        </Button>
      </p>
      <Problem problem={problem} />
    </>
  )
}
