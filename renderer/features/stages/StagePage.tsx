import { useCasebook } from '../../api/mirror'
import { owedNotes } from '../../api/owed-notes'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { OwedNotesSection } from '../../ui/OwedNotes'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { BlankSheets } from './BlankSheets'
import { CountSection } from './CountSection'
import { agreementGroups, menteeGroups, mentorGroups } from './groups'
import { NextSessions } from './NextSessions'
import { PairsHere } from './PairsHere'

import { awaitingWords } from '#shared/text/amendments'
import { matchingHome } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const { stages: words, stageNames } = shell

export type StageNumber = keyof typeof stageNames

export const isStageNumber = (number: number): number is StageNumber => Object.hasOwn(stageNames, number)

/** One stage of the programme: what it is for, who and what is there, and the one act that begins it. */
export function StagePage({ number }: { readonly number: StageNumber }) {
  return (
    <Page title={`${number}. ${stageNames[number]}`} lead={words.leads[number]} actions={<Actions number={number} />}>
      <Content number={number} />
    </Page>
  )
}

function Content({ number }: { readonly number: StageNumber }) {
  const book = useCasebook()
  const today = useToday()
  switch (number) {
    case 1:
      return (
        <>
          <NextSessions stage={1} />
          <CountSection title={words.mentorsByState} groups={mentorGroups(book, today)} empty={words.emptyMentors} href={places.mentors} linkLabel={words.seeList} />
          <CountSection title={words.agreements} groups={agreementGroups(book, today)} empty={words.emptyCompanies} href={places.companies} linkLabel={words.seeList} />
        </>
      )
    case 2:
      return (
        <>
          <NextSessions stage={2} />
          <CountSection title={people.mentees.title} groups={menteeGroups(book)} empty={words.emptyMentees} href={places.mentees} linkLabel={words.seeList} />
          <OwedNotesSection notes={owedNotes(book, today)} />
        </>
      )
    case 3:
    case 4:
    case 5:
    case 6:
      return <PairsHere step={number} />
  }
}

const beginnings: Readonly<Partial<Record<StageNumber, readonly [href: string, label: string]>>> = {
  1: [places.newMentor, words.primary[1]],
  2: [places.newMentee, words.primary[2]],
  3: [places.newPair, words.primary[3]],
}

/** What is done for all pairs at once. */
const waysOfPairs = [
  [places.matching, matchingHome.title],
  [places.contractsAwaiting, awaitingWords.title],
  [places.meetingsTable, pairLife.table.title],
] as const

function Actions({ number }: { readonly number: StageNumber }) {
  return (
    <>
      {(number === 1 || number === 2) && (
        <>
          <BlankSheets stage={number} />
          <ButtonLink href={places.importOf(number === 1 ? 'mentors' : 'mentees')} variant="default">
            {words.importList}
          </ButtonLink>
          <ButtonLink href={places.sessions} variant="default">
            {words.sessions}
          </ButtonLink>
        </>
      )}
      {number === 3 && (
        <>
          <BlankSheets stage={number} />
          {waysOfPairs.map(([href, label]) => (
            <ButtonLink key={href} href={href} variant="default">
              {label}
            </ButtonLink>
          ))}
        </>
      )}
      <PrimaryAction number={number} />
    </>
  )
}

function PrimaryAction({ number }: { readonly number: StageNumber }) {
  const [href, label] = beginnings[number] ?? []
  return href !== undefined && <ButtonLink href={href}>{label}</ButtonLink>
}
