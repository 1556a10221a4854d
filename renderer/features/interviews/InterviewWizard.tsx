import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'

import { explain } from '../../api/explain'
import { useLists } from '../../api/lists'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { teamOf } from '../../api/team'
import { useAttempt } from '../../api/use-attempt'
import { useAnswers } from '../../asking/use-answers'
import { focusFirstField } from '../../ui/grid/first-problem'
import { GridSection } from '../../ui/grid/GridSection'
import { askedIn, gridProgress } from '../../ui/grid/section-state'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Wizard, type WizardStep } from '../../ui/Wizard'
import { CheckList } from './CheckList'
import { EndStep } from './EndStep'
import { subjectName, subjectPlaces } from './subject'
import { useEnding, type WithPeople } from './use-ending'
import { stateOf, whereLeft } from './where-left'

import { fileAfter } from '#shared/casebook/file-answers'
import { gridOf } from '#shared/casebook/interviews'
import { CoordinatorId } from '#shared/domain/ids'
import { mayCouple } from '#shared/domain/mentor'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Answers, unanswered } from '#shared/grids/answers'
import { isCheckList } from '#shared/grids/check-list'
import type { GridText, QuestionKey } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { interviewWords as words } from '#shared/text/interviews'

/** The last step; no section can be named so, since keys hold no hyphen. */
const END = 'the-end'

interface InterviewWizardProps {
  readonly interview: Interview
  readonly interviewed: WithPeople
}

/** An interview under way: one step for each section of its grid, each answer kept as it is given, taken up where it was left. */
export function InterviewWizard({ interview, interviewed }: InterviewWizardProps) {
  const [book, send, today, lists] = [useCasebook(), useSend(), useToday(), useLists()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const { answers, misfits, refusal, edit, answer, retry, settled } = useAnswers(interview)
  const ending = useEnding(interview, interviewed, settled)
  const grid = gridOf(book, interview)
  const sections = grid.sections.filter(section => askedIn(section).length > 0)
  const steps: readonly WizardStep[] = [
    ...sections.map(section => ({ key: section.key, label: section.title, state: stateOf(section, answers) })),
    { key: END, label: words.end.step, state: 'to-do' },
  ]
  const [current, setCurrent] = useState(() => whereLeft(sections, answers) ?? END)
  const [hasTried, setHasTried] = useState(current === END)
  const wanted = useRef<QuestionKey>(undefined)

  const go = (key: string) => {
    setCurrent(key)
    if (key === END) setHasTried(true)
  }

  // The question one comes for is in the page once its section is shown.
  useEffect(() => {
    if (wanted.current === undefined) return
    focusFirstField(document.querySelector<HTMLElement>(`[data-question="${wanted.current}"]`))
    wanted.current = undefined
  }, [current])

  const missing = unanswered(grid, answers)
  const problems: Readonly<Record<QuestionKey, 'missing' | 'misfit'>> = {
    ...(hasTried && withEach(missing, 'missing')),
    ...withEach(misfits, 'misfit'),
  }
  const place = steps.findIndex(({ key }) => key === current)
  const [previous, next] = [steps[place - 1]?.key, steps[place + 1]?.key]
  const section = sections.find(({ key }) => key === current)
  const { answered, asked } = gridProgress(grid, answers)
  const named = Object.values(answers).flatMap(each => CoordinatorId.safeParse(each).data ?? [])

  const remove = async () => {
    await settled()
    if (await attempt(send('interview.remove', { interviewId: interview.id }))) navigate(subjectPlaces(interview.subject).file)
  }

  return (
    <Wizard
      title={words.titles[interview.subject.kind](subjectName(book, interviewed))}
      lead={
        <>
          <strong>{words.progress(answered, asked)}</strong>, {words.begunOn(interview.begunOn)}. {words.lead}
        </>
      }
      steps={steps}
      current={current}
      onGo={go}
      onLeave={() => void settled().then(() => navigate(subjectPlaces(interview.subject).path))}
      {...(current === END && { leaveLabel: words.leave })}
      mark={<RemoveButton title={words.remove.titles[interview.subject.kind]} consequence={words.remove.meaning(words.progress(answered, asked))} onRemove={() => void remove()} />}
    >
      {refusal && (
        <Notice tone="error" title={words.notSaved} action={<Button onClick={retry}>{words.retry}</Button>}>
          {explain(refusal).title} {explain(refusal).detail}
        </Notice>
      )}
      <Problem problem={problem} />
      {section && isCheckList(grid.grid, section) ? (
        <CheckList key={section.key} section={section} answers={answers} onAnswer={answer} />
      ) : section ? (
        <GridSection key={section.key} {...{ section, answers, problems, lists, today }} team={teamOf(book, named)} onEdit={edit} onAnswer={answer} />
      ) : (
        <EndStep
          ending={ending}
          interviewed={interviewed}
          mayCouple={mayBeCoupled(interviewed, grid, answers, today)}
          missing={sections.flatMap(each => askedIn(each).flatMap(question => (missing.includes(question.key) ? [{ question, section: each.title }] : [])))}
          onOpen={question => {
            wanted.current = question.key
            go(sections.find(each => askedIn(each).includes(question))?.key ?? current)
          }}
        />
      )}
      <Group>
        {previous !== undefined && (
          <Button variant="default" onClick={() => go(previous)}>
            {words.back}
          </Button>
        )}
        {next !== undefined && <Button onClick={() => go(next)}>{next === END ? words.end.step : words.next}</Button>}
      </Group>
    </Wizard>
  )
}

/** True where the information session may be part of the interview: by the frame of a mentor, as the answers tell it. */
function mayBeCoupled(interviewed: WithPeople, grid: GridText, answers: Answers, today: IsoDate): boolean {
  return interviewed.kind === 'mentor' && mayCouple(fileAfter(interviewed.person, grid, answers, today).frame)
}

const withEach = <Problem,>(keys: readonly QuestionKey[], problem: Problem): Readonly<Record<QuestionKey, Problem>> => Object.fromEntries(keys.map(key => [key, problem]))
