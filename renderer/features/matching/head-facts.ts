import { places } from '../../ui/places'
import type { HeadFact } from './PersonHead'

import { type ItemKey, labelOf, type ListItem, type ListName } from '#shared/domain/lists'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { reachOf } from '#shared/matching/compared/everyday'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import { MANNERS } from '#shared/matching/told'
import { gridWords } from '#shared/text/grids'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.facts

type Lists = (name: ListName) => readonly ListItem[]

const said = (lists: Lists, list: ListName, keys: Iterable<ItemKey>) => [...keys].map(key => labelOf(lists(list), key)).join(', ')

const languagesOf = (lists: Lists, { languages }: MenteeProfile | MentorProfile) =>
  [...languages].map(([language, level]) => gridWords.languages.said(labelOf(lists('languages'), language), level && gridWords.languages.levelIn(level))).join(', ')

/** What is known of a mentee who is to be compared; what they said in the interview is asked there. */
export function menteeFacts(mentee: MenteeProfile, lists: Lists, settings: MatchingSettings): readonly HeadFact[] {
  const inFile = { href: places.editMentee(mentee.id), label: rankingPages.completeFile }
  const inInterview = { href: places.menteeStep(mentee.id, 'interview'), label: rankingPages.completeInterview }
  const means = said(lists, 'transports', mentee.transports)
  const { radius } = reachOf(mentee, settings)
  return [
    { label: words.needs, value: said(lists, 'needs', mentee.needs), complete: inInterview },
    { label: words.sector.mentee, value: sectors(lists, mentee), complete: inFile },
    { label: words.jobFamily.mentee, value: [mentee.jobFamily && labelOf(lists('job-families'), mentee.jobFamily), mentee.wishedJob].filter(Boolean).join(' – '), complete: inFile },
    { label: words.languages, value: languagesOf(lists, mentee), complete: inFile },
    ...(mentee.practises ? [{ label: words.practises, value: labelOf(lists('languages'), mentee.practises), complete: inFile }] : []),
    { label: words.home, value: mentee.home?.name ?? '', complete: inFile },
    { label: words.transports, value: means === '' ? '' : rankingPages.upTo(means, radius), complete: inInterview },
    { label: words.availability, value: said(lists, 'availabilities', mentee.availability), complete: inInterview },
    ...tastesOf(lists, mentee).map(fact => ({ ...fact, complete: inInterview })),
  ]
}

/** What is known of a mentor who is to be compared. */
export function mentorFacts(mentor: MentorProfile, lists: Lists): readonly HeadFact[] {
  const inFile = { href: places.editMentor(mentor.id), label: rankingPages.completeFile }
  const inInterview = { href: places.mentorStep(mentor.id, 'preparation'), label: rankingPages.completeInterview }
  return [
    { label: words.offers, value: said(lists, 'needs', mentor.offers), complete: inInterview },
    { label: words.sector.mentor, value: sectors(lists, mentor), complete: inFile },
    { label: words.jobFamily.mentor, value: mentor.jobFamily ? labelOf(lists('job-families'), mentor.jobFamily) : '', complete: inFile },
    { label: words.languages, value: languagesOf(lists, mentor), complete: inFile },
    { label: words.workplace, value: mentor.workplace?.name ?? '', complete: inFile },
    { label: words.availability, value: said(lists, 'availabilities', mentor.availability), complete: inInterview },
    ...tastesOf(lists, mentor).map(fact => ({ ...fact, complete: inInterview })),
  ]
}

/** How a person works and what they like, as told in the interview. */
const tastesOf = (lists: Lists, { manners, interests, hobbies }: MenteeProfile | MentorProfile): readonly Pick<HeadFact, 'label' | 'value'>[] => [
  { label: words.manners, value: MANNERS.flatMap((manner, index) => rankingPages.manners[manner][(manners[index] ?? 0) - 1] ?? []).join(', ') },
  { label: words.interests, value: said(lists, 'interests', interests) },
  { label: words.hobbies, value: said(lists, 'hobbies', hobbies) },
]

/** The sector, then the others in brackets. */
function sectors(lists: Lists, { sector, otherSectors }: MenteeProfile | MentorProfile): string {
  const others = said(lists, 'sectors', otherSectors)
  if (sector === undefined) return others
  return others === '' ? labelOf(lists('sectors'), sector) : `${labelOf(lists('sectors'), sector)} (${others})`
}
