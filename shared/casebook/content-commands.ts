import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { gridInForce, listInForce, versionsOf } from './content-in-force'

import { ok, refuse } from '#shared/core/result'
import { GridName } from '#shared/domain/grid-name'
import { List } from '#shared/domain/lists'
import { ProgrammeSettings } from '#shared/domain/programme-settings'
import { GridText, gridVersionId, type Question } from '#shared/grids/grid'

export const SaveGrid = z.strictObject({ grid: GridName, text: GridText })
export type SaveGrid = z.infer<typeof SaveGrid>

export const SaveList = z.strictObject({ list: List })
export type SaveList = z.infer<typeof SaveList>

export const SaveSettings = z.strictObject({ settings: ProgrammeSettings })
export type SaveSettings = z.infer<typeof SaveSettings>

/**
 * A new version of a grid; interviews already held keep theirs. Saving the same text again changes nothing.
 * Refuses a grid without the questions the programme stands on or in which one of them weighs less, a key that stands twice,
 * and a question that changes its kind: its old answers could not be read beside the new ones.
 */
export const saveGrid =
  ({ grid, text }: SaveGrid, world: World): Change =>
  book => {
    const questions = everyQuestion(text)
    const twice = standsTwice(questions) ?? standsTwice(text.sections)
    if (twice !== undefined) return refuse({ code: 'grid/key-twice', key: twice })

    const byKey = new Map(questions.map(question => [question.key, question]))
    const before = gridInForce(book, grid, world.defaults)
    const lost = everyQuestion(world.defaults.grids[grid]).filter(question => question.fixed && !stands(byKey.get(question.key), question))
    if (lost.length > 0) return refuse({ code: 'grid/fixed-question', questions: lost.map(({ key }) => key) })

    const known = new Map([world.defaults.grids[grid], ...versionsOf(book, grid)].flatMap(everyQuestion).map(({ key, kind }) => [key, kind]))
    const turned = questions.filter(({ key, kind }) => (known.get(key) ?? kind) !== kind)
    if (turned.length > 0) return refuse({ code: 'grid/kind-changed', questions: turned.map(({ key }) => key) })
    if (sameText({ sections: before.sections }, text)) return ok(book)

    // The product's own grid counts as version 1, whether or not an interview was held by it.
    const first = { ...GridText.parse({ sections: before.sections }), id: gridVersionId(grid, 1), grid, version: 1, savedOn: world.today() }
    const own = before.version === 0 ? { [first.id]: first } : {}
    const version = Math.max(before.version, 1) + 1
    const id = gridVersionId(grid, version)
    return ok({ ...book, gridVersions: { ...book.gridVersions, ...own, [id]: { ...text, id, grid, version, savedOn: world.today() } } })
  }

const everyQuestion = ({ sections }: GridText): readonly Question[] => sections.flatMap(({ questions }) => questions)

/** The first key that two questions, or two sections, share; a section may bear the name of a question. */
const standsTwice = (named: readonly { readonly key: string }[]): string | undefined => named.find(({ key }, index) => named.findIndex(each => each.key === key) !== index)?.key

/** A fixed question is asked and needed, and weighs what it weighs in the product’s own grid. */
const stands = (question: Question | undefined, own: Question): boolean => question !== undefined && !question.hidden && question.required === true && weightOf(question) === weightOf(own)

const weightOf = (question: Question) => (question.kind === 'yes-no' ? question.criterion : undefined)

const sameText = (one: GridText, other: GridText): boolean => JSON.stringify(GridText.parse(one)) === JSON.stringify(GridText.parse(other))

/** The association's own list. Items are hidden rather than dropped: what was chosen must stay readable. */
export const saveList =
  ({ list }: SaveList, world: World): Change =>
  book => {
    const kept = new Set(list.items.map(({ key }) => key))
    const keys = listInForce(book, list.id, world.defaults).flatMap(({ key }) => (kept.has(key) ? [] : [key]))
    return keys.length > 0 ? refuse({ code: 'list/item-dropped', keys }) : ok(withList(book, list))
  }

const withList = (book: Casebook, list: List): Casebook => ({ ...book, lists: { ...book.lists, [list.id]: list } })

export const saveSettings =
  ({ settings }: SaveSettings): Change =>
  book =>
    ok({ ...book, settings: { ...book.settings, [settings.id]: settings } })
