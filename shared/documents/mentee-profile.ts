import { listInForce } from '#shared/casebook/content-in-force'
import { gridOf, lastHeld } from '#shared/casebook/interviews'
import { ageOn } from '#shared/domain/calendar'
import { type ItemKey, labelOf, type ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Question, questionsOf } from '#shared/grids/grid'
import { gridWords } from '#shared/text/grids'
import { curved, typeset } from '#shared/text/paper'
import { profileSheet as words } from '#shared/text/sheets/profile-sheet'

import { answerInWords } from './answer-on-paper'
import type { Identity } from './mentee-unnamed'
import { initialsOf, withoutName } from './mentee-unnamed'
import type { SheetSource } from './sheet-source'

/** About three lines of the sheet. */
const EXPERIENCE = 225

/**
 * What a mentor is told of a mentee before they meet (documents §3.6): nothing by which the person would be found, nor their situation,
 * nor what the association keeps to itself. What is not known is left out.
 */
export function profileRows(source: SheetSource, mentee: Mentee, mentor: Mentor | undefined, identity: Identity): readonly (readonly [label: string, value: string])[] {
  const { labels } = words
  const answer = answersOf(source, mentee)
  const listed = (name: ListName, keys: readonly ItemKey[]) => typeset(keys.map(key => labelOf(listInForce(source.book, name, source.defaults), key)).join(gridWords.separator)) || undefined
  const own = (text: string | undefined) => text && withoutName(typeset(text), mentee, identity)
  const family = listed('job-families', mentee.jobFamily ? [mentee.jobFamily] : [])
  const job = own(mentee.wishedJob)
  const tastes = typeset([answer('interests'), answer('hobbies')].filter(Boolean).join(gridWords.separator))
  const rows: readonly (readonly [string, string | undefined])[] = [
    identity === 'initials' ? [labels.initials, initialsOf(mentee)] : [labels.person, curved(mentee.givenName)],
    [labels.age, ageBracket(source, mentee, mentor)],
    [labels.municipality, mentee.address.municipality && curved(mentee.address.municipality)],
    [labels.job, job && family ? words.jobIn(job, family) : (job ?? family)],
    [labels.sector, listed('sectors', [...(mentee.sector ? [mentee.sector] : []), ...(mentee.otherSectors ?? [])])],
    [labels.training, listed('studies', mentee.studies ? [mentee.studies] : [])],
    [labels.experience, shortened(own(answer('career')))],
    [labels.languages, languagesOf(source, mentee)],
    [labels.practises, listed('languages', mentee.practises ? [mentee.practises] : [])],
    [labels.needs, answer('needs')],
    [labels.availability, answer('availability')],
    [labels.interests, tastes || undefined],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]))
}

/** The questions of the selection interview that may be told, and of which kind each must still be. */
const TOLD = { career: 'text', needs: 'choices', availability: 'choices', interests: 'choices', hobbies: 'choices' } as const satisfies Record<string, Question['kind']>

/** What was answered at the last interview; a question that the association keeps to itself, or asks otherwise since, answers nothing. */
function answersOf(source: SheetSource, { id }: Mentee): (key: keyof typeof TOLD) => string | undefined {
  const held = lastHeld(source.book, id)
  const open = held ? questionsOf({ sections: gridOf(source.book, held).sections.filter(section => !section.private) }).filter(question => !question.private) : []
  return key => {
    const question = open.find(each => each.key === key && each.kind === TOLD[key])
    const told = held && question && answerInWords(source, question, held.answers)
    return told === '' ? undefined : told
  }
}

/** In tens of years, and only where one of the two asked for an age in the other. */
function ageBracket({ today }: SheetSource, { birthDate, wishes }: Mentee, mentor: Mentor | undefined): string | undefined {
  const isAsked = wishes?.age !== undefined || mentor?.wishes?.age !== undefined
  return birthDate && isAsked ? words.age(Math.floor(ageOn(birthDate, today) / 10) * 10) : undefined
}

function languagesOf({ book, defaults }: SheetSource, { languages = [] }: Mentee): string | undefined {
  const labels = listInForce(book, 'languages', defaults)
  const said = languages.map(({ language, level }) => gridWords.languages.said(labelOf(labels, language), level && gridWords.languages.levelIn(level)))
  return typeset(said.join(gridWords.separator)) || undefined
}

/** Some three lines of a text, cut between two words. */
function shortened(text: string | undefined): string | undefined {
  const line = text?.replace(/\s*\n\s*/g, ' ')
  if (line === undefined || line.length <= EXPERIENCE) return line
  return line.slice(0, EXPERIENCE).replace(/[\s,;.:]+\S*$/u, '') + words.cut
}
