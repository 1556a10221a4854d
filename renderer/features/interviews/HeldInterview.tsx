import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'

import { useLists } from '../../api/lists'
import { useCasebook, useSend } from '../../api/mirror'
import { memberName, teamOf } from '../../api/team'
import { useAttempt } from '../../api/use-attempt'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { AnswerList } from '../../ui/grid/AnswerList'
import { gridProgress } from '../../ui/grid/section-state'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { decisionPlace, subjectName, subjectPlaces } from './subject'

import { listed } from '#shared/casebook/casebook'
import { versionsOf } from '#shared/casebook/content-in-force'
import { gridOf, type HeldInterview as Interview } from '#shared/casebook/interviews'
import type { Interviewed } from '#shared/casebook/subjects'
import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import { isOccasion } from '#shared/grids/interview'
import { shortDay } from '#shared/text/format'
import { interviewWords } from '#shared/text/interviews'

const words = interviewWords.held

interface HeldInterviewProps {
  readonly interview: Interview
  readonly interviewed: Interviewed
}

/** An interview that was held: its answers under the words that were asked, and what comes next. */
export function HeldInterview({ interview, interviewed }: HeldInterviewProps) {
  const [book, send, lists] = [useCasebook(), useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const { subject, held, answers } = interview
  const grid = gridOf(book, interview)
  const isOld = (versionsOf(book, grid.grid).at(-1)?.version ?? grid.version) > grid.version
  const { answered, asked } = gridProgress(grid, answers)
  const name = subjectName(book, interviewed)
  const said = saidOf(interviewed)
  const everyone = teamOf(book, listed(book.coordinators).map(({ id }) => id))

  const reopen = () => void attempt(send('interview.reopen', { interviewId: interview.id }))

  return (
    <Page
      title={interviewWords.titles[subject.kind](name)}
      lead={<Link href={subjectPlaces(subject).file}>{name}</Link>}
      actions={
        <Button variant="default" onClick={reopen}>
          {words.reopen}
        </Button>
      }
    >
      <Problem problem={problem} />
      <Section title={words.next}>
        <div className="page-body">
          <Group>
            <ButtonLink {...whatComesNext(interview, interviewed)} />
            <ButtonLink variant="default" href={places.sheet({ kind: 'interview', interviewId: interview.id })}>
              {words.print}
            </ButtonLink>
            {said.copy !== undefined && (
              <ButtonLink variant="default" href={places.sheet({ kind: 'interview', interviewId: interview.id, forPerson: true })}>
                {said.copy}
              </ButtonLink>
            )}
          </Group>
          {said.copy !== undefined && <p className="form-hint">{said.copyNote}</p>}
        </div>
      </Section>
      {isOld && (
        <Notice tone="info" title={words.changed}>
          {words.changedText(grid.version)}
        </Notice>
      )}
      <Section title={interviewWords.names[subject.kind]}>
        <Facts
          rows={[
            [said.on, shortDay(held.on)],
            [said.by, memberName(book, held.by)],
            [words.facts.minutes, held.minutes && words.minutes(held.minutes)],
            ...(held.coupled ? [[words.facts.coupled, words.coupled] as const] : []),
            [words.facts.version, words.version(grid.version, grid.savedOn)],
            [words.facts.progress, interviewWords.progress(answered, asked)],
          ]}
        />
      </Section>
      <Section title={words.answers}>
        <AnswerList sections={grid.sections} answers={answers} lists={lists} team={everyone} includePrivate />
      </Section>
    </Page>
  )
}

interface Said {
  readonly on: string
  readonly by: string
  /** Absent where nobody is given a copy: a questionnaire is read without its name. */
  readonly copy?: string | undefined
  readonly copyNote: string
}

/** The words of the page, by what the interview is. */
function saidOf(interviewed: Interviewed): Said {
  const { copy, copyNote } = words
  const plain = { ...words.facts, copy, copyNote }
  if (interviewed.kind === 'pair') return words.pair
  if (interviewed.kind !== 'occasion') return plain
  const { kind } = interviewed.occasion
  return kind === 'evaluation' ? { ...plain, ...words.evaluation, copy: undefined } : { ...plain, ...words[kind] }
}

/** The step after an interview: the decision on a person while there is none, and the answers of both for a pair. */
function whatComesNext({ subject, held }: Interview, interviewed: Interviewed): { readonly href: string; readonly children: string } {
  const { path } = subjectPlaces(subject)
  if (isOccasion(subject)) return { href: path, children: words[subject.kind].next }
  if (interviewed.kind === 'pair' || interviewed.kind === 'occasion' || subject.kind === 'pair') return { href: path, children: words.pair.back }
  const isDecided = (standingDecision<{ readonly on: IsoDate }>(interviewed.person.decisions)?.on ?? '') >= held.on
  return isDecided ? { href: path, children: words.path } : { href: decisionPlace(subject), children: words.decide }
}
