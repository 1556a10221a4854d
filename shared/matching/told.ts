import type { Casebook } from '#shared/casebook/casebook'
import { gridOf, type HeldInterview, interviewsOf, isHeld } from '#shared/casebook/interviews'
import { remembered } from '#shared/core/remembered'
import type { GridName } from '#shared/domain/grid-name'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { ItemKey, LanguageSkill } from '#shared/domain/lists'
import { answerTo } from '#shared/grids/answers'
import { type GridVersion, questionsOf } from '#shared/grids/grid'

import { isCatchAll } from './families'

/** Three statements on the way of working, each from 1 to 4 (`framework`, `directness`, `advice`). */
export const MANNERS = ['framework', 'directness', 'advice'] as const
export type Manner = (typeof MANNERS)[number]

/** What a person said in an interview that bears on a pair; a set is empty where nothing was said. */
export interface Told {
  readonly sector: ItemKey | undefined
  readonly languages: readonly LanguageSkill[]
  readonly knownSectors: ReadonlySet<ItemKey>
  /** What the mentor can help with, or what the mentee needs. */
  readonly help: ReadonlySet<ItemKey>
  readonly availability: ReadonlySet<ItemKey>
  readonly transports: ReadonlySet<ItemKey>
  /** How far the mentee goes, in kilometres. */
  readonly travelRadius: number | undefined
  readonly interests: ReadonlySet<ItemKey>
  readonly hobbies: ReadonlySet<ItemKey>
  readonly manners: readonly (number | undefined)[]
}

const nothing: ReadonlySet<ItemKey> = new Set()

/** Someone who was not interviewed. */
const nothingTold: Told = {
  ...{ sector: undefined, languages: [], knownSectors: nothing, help: nothing, availability: nothing, transports: nothing, travelRadius: undefined },
  ...{ interests: nothing, hobbies: nothing, manners: [] },
}

/** The items of a list, without « autre ». */
export const distinct = (keys: readonly ItemKey[] | undefined): ReadonlySet<ItemKey> =>
  keys === undefined || keys.length === 0 ? nothing : new Set(keys.filter(key => !isCatchAll(key)))

/** Reads interviews held by one version of a grid; an answer that does not fit its question is passed over. */
const readerOf = remembered((grid: GridVersion) => {
  const asked = new Map(questionsOf(grid).map(question => [question.key, question]))
  return remembered(({ answers }: HeldInterview): Told => {
    const choices = (key: string) => {
      const question = asked.get(key)
      return distinct(question?.kind === 'choices' ? answerTo(question, answers) : undefined)
    }
    const scale = (key: string) => {
      const question = asked.get(key)
      return question?.kind === 'scale' ? answerTo(question, answers) : undefined
    }
    const [sector, languages, radius] = [asked.get('sector'), asked.get('languages'), asked.get('travelRadius')]
    return {
      sector: sector?.kind === 'choice' ? answerTo(sector, answers) : undefined,
      languages: (languages?.kind === 'languages' ? answerTo(languages, answers) : undefined) ?? [],
      knownSectors: choices('knownSectors'),
      help: choices(grid.grid === 'mentor-preparation' ? 'offers' : 'needs'),
      availability: choices('availability'),
      transports: choices('transports'),
      travelRadius: radius?.kind === 'number' ? answerTo(radius, answers) : undefined,
      interests: choices('interests'),
      hobbies: choices('hobbies'),
      manners: MANNERS.map(scale),
    }
  })
})

/** What a person said in the last interview held with them along a grid. */
export function toldBy(book: Casebook, person: MentorId | MenteeId, grid: GridName): Told {
  let last: HeldInterview | undefined
  for (const each of interviewsOf(book, person))
    if (isHeld(each) && each.gridVersionId.startsWith(`${grid}@`) && !(last && last.held.on > each.held.on)) last = each
  return last ? readerOf(gridOf(book, last))(last) : nothingTold
}
