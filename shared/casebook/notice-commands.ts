import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { noticeInForce } from './notices'

import { inOrder } from '#shared/core/in-order'
import { ok, refuse } from '#shared/core/result'
import { ConsentWay } from '#shared/domain/consent'
import { CoordinatorId, MenteeId, MentorId, NoticeId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { audienceOf, Notice, NoticeAudience, type NoticeGiven, noticeId } from '#shared/domain/notice'

/** The text of the next version; those before stay as people were given them. */
export const SaveNotice = z.strictObject({ audience: NoticeAudience, text: Notice.shape.text })
export type SaveNotice = z.infer<typeof SaveNotice>

/** That people were given a version, all on the same day and in the same way; mentors that of mentors, mentees that of mentees. */
export const GiveNotice = z.strictObject({
  notice: NoticeId,
  people: z.array(z.union([MentorId, MenteeId])).min(1).max(5000).readonly(),
  on: IsoDate,
  way: ConsentWay.optional(),
  by: CoordinatorId.optional(),
})
export type GiveNotice = z.infer<typeof GiveNotice>

/** Makes the next version of a notice. Saving the same text again changes nothing. */
export const saveNotice =
  ({ audience, text }: SaveNotice, world: World): Change =>
  book => {
    const before = noticeInForce(book, audience, world.defaults)
    if (before.text.trim() === text) return ok(book)
    const version = before.version + 1
    const id = noticeId(audience, version)
    return ok({ ...book, notices: { ...book.notices, [id]: { id, audience, version, savedOn: world.today(), text } } })
  }

/**
 * Notes that people were given a version; someone who was given it before keeps the day of then. The product's own text is kept with the first who
 * get it: another release may word it otherwise. Refuses a day to come, a version that never was, and people it was not written for.
 */
export const giveNotice =
  ({ notice, people, on, way, by }: GiveNotice, world: World): Change =>
  before => {
    if (on > world.today()) return refuse({ code: 'date/in-future', on })
    if (by && !before.coordinators[by]) return refuse({ code: 'casebook/unknown', id: by })
    const book = withKept(before, notice, world)
    if (!book.notices[notice]) return refuse({ code: 'casebook/unknown', id: notice })

    const given: NoticeGiven = { notice, on, ...(way && { way }), ...(by && { by }) }
    const audience = audienceOf(notice)
    const files: Readonly<Record<string, Informed | undefined>> = audience === 'mentor' ? book.mentors : book.mentees
    const missing = people.find(id => !files[id])
    if (missing !== undefined) return refuse({ code: 'casebook/unknown', id: missing })
    const informed = people.flatMap(id => {
      const person = files[id]
      return !person || person.informed?.some(each => each.notice === notice) ? [] : [[id, { ...person, informed: byDay([...(person.informed ?? []), given]) }] as const]
    })
    if (informed.length === 0) return ok(before)
    return ok({ ...book, [audience === 'mentor' ? 'mentors' : 'mentees']: { ...files, ...Object.fromEntries(informed) } })
  }

interface Informed {
  readonly informed?: readonly NoticeGiven[] | undefined
}

const byDay = (given: readonly NoticeGiven[]): readonly NoticeGiven[] => given.toSorted((one, other) => inOrder(one.on, other.on))

/** The book with the product's own text among its notices, where that is the one asked for. */
function withKept(book: Casebook, id: NoticeId, world: World): Casebook {
  const audience = audienceOf(id)
  if (id !== noticeId(audience, 1) || book.notices[id]) return book
  return { ...book, notices: { ...book.notices, [id]: { id, audience, version: 1, savedOn: world.today(), text: world.defaults.notices[audience] } } }
}
