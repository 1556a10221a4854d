import './stages.css'

import { Link } from 'wouter'

import { byDay } from '../../api/by-day'
import { dueIn } from '../../api/due'
import { useCasebook } from '../../api/mirror'
import { owedNotes } from '../../api/owed-notes'
import { useToday } from '../../api/surroundings'
import { leaveToday } from '../../api/today-view'
import { ButtonLink } from '../../ui/ButtonLink'
import { OwedNotesSection } from '../../ui/OwedNotes'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { BlankSheets } from './BlankSheets'
import { CountSection } from './CountSection'
import { EvaluationByYear } from './EvaluationByYear'
import { agreementGroups, menteeGroups, mentorGroups } from './groups'
import { NextSessions } from './NextSessions'
import { PairsAtWork } from './PairsAtWork'
import { PairsClosed } from './PairsClosed'
import { PairsHere } from './PairsHere'
import { PairsToClose } from './PairsToClose'
import { YearlyTasks } from './YearlyTasks'

import type { StageNumber } from '#shared/due/due-line'
import { dueByStage } from '#shared/due/due-lines'
import { awaitingWords } from '#shared/text/amendments'
import { matchingHome } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'
import { stagePages } from '#shared/text/stage-pages'

const { stages: words, stageNames } = shell

/** One stage of the programme: what it is for, who and what is there, and the one act that begins it. */
export function StagePage({ number }: { readonly number: StageNumber }) {
  return (
    <Page title={`${number}. ${stageNames[number]}`} lead={words.leads[number]} actions={<Actions number={number} />}>
      <DueHere number={number} />
      <Content number={number} />
    </Page>
  )
}

/** Who is where on their way, worked out once for each state of the book. */
const groupsIn = { 1: byDay(mentorGroups), 2: byDay(book => menteeGroups(book)) } as const
const notesIn = byDay((book, today) => owedNotes(book, today))

function Content({ number }: { readonly number: StageNumber }) {
  const book = useCasebook()
  const today = useToday()
  switch (number) {
    case 1:
      return (
        <>
          <NextSessions stage={1} />
          <CountSection title={words.mentorsByState} groups={groupsIn[1](book, today)} empty={words.emptyMentors} href={places.mentors} linkLabel={words.seeList} />
          <CountSection title={words.agreements} groups={agreementGroups(book, today)} empty={words.emptyCompanies} href={places.companies} linkLabel={words.seeList} />
        </>
      )
    case 2:
      return (
        <>
          <NextSessions stage={2} />
          <CountSection title={people.mentees.title} groups={groupsIn[2](book, today)} empty={words.emptyMentees} href={places.mentees} linkLabel={words.seeList} />
          <OwedNotesSection notes={notesIn(book, today)} />
        </>
      )
    case 3:
      return <PairsHere />
    case 4:
      return <PairsAtWork />
    case 5:
      return <PairsToClose />
    case 6:
      return (
        <>
          <EvaluationByYear />
          <YearlyTasks />
          <PairsClosed />
        </>
      )
  }
}

/** How much is to be done at this stage, with the way to the lines that say what. */
function DueHere({ number }: { readonly number: StageNumber }) {
  const count = dueByStage(dueIn(useCasebook(), useToday()))[number]
  if (count === 0) return null
  return (
    <p className="stage-due">
      <Link href={places.today} onClick={() => leaveToday({ stage: number })}>
        {stagePages.due(count)}
      </Link>
    </p>
  )
}

/** The one act that begins a stage, or that it mostly consists of. */
const beginnings: Readonly<Partial<Record<StageNumber, readonly [href: string, label: string]>>> = {
  1: [places.newMentor, words.primary[1]],
  2: [places.newMentee, words.primary[2]],
  3: [places.newPair, words.primary[3]],
  4: [places.checkIns, stagePages.ways.checkIns],
}

type Way = readonly [href: string, label: string]

/** What each stage leads to besides its own page: lists, and what is done for everyone at once. */
const ways: Readonly<Record<StageNumber, readonly Way[]>> = {
  1: [
    [places.importOf('mentors'), words.importList],
    [places.sessions, words.sessions],
  ],
  2: [
    [places.importOf('mentees'), words.importList],
    [places.sessions, words.sessions],
  ],
  3: [
    [places.matching, matchingHome.title],
    [places.contractsAwaiting, awaitingWords.title],
    [places.meetingsTable, pairLife.table.title],
  ],
  4: [
    [places.community, stagePages.ways.community],
    [places.newsletters, stagePages.ways.newsletters],
    [places.meetingsTable, pairLife.table.title],
  ],
  5: [],
  6: [
    [places.evaluations, stagePages.ways.evaluations],
    [places.followUps, stagePages.ways.followUps],
  ],
}

function Actions({ number }: { readonly number: StageNumber }) {
  return (
    <>
      <BlankSheets stage={number} />
      {ways[number].map(([href, label]) => (
        <ButtonLink key={href} href={href} variant="default">
          {label}
        </ButtonLink>
      ))}
      <PrimaryAction number={number} />
    </>
  )
}

function PrimaryAction({ number }: { readonly number: StageNumber }) {
  const [href, label] = beginnings[number] ?? []
  return href !== undefined && <ButtonLink href={href}>{label}</ButtonLink>
}
