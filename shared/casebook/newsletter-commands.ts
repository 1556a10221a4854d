import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { communityAhead } from './community'
import { newsletterRecipients, nextNewsletterNumber } from './newsletters'

import { ok, refuse } from '#shared/core/result'
import { CoordinatorId, NewsletterId } from '#shared/domain/ids'
import { type Newsletter, NewsletterDetails } from '#shared/domain/newsletter'

/** Without an id a newsletter is begun; with one it is written on. */
export const SaveNewsletter = z.strictObject({ id: NewsletterId.optional(), details: NewsletterDetails })
export type SaveNewsletter = z.infer<typeof SaveNewsletter>

export const IssueNewsletter = z.strictObject({ id: NewsletterId, by: CoordinatorId.optional() })
export const TakeNewsletterBack = z.strictObject({ id: NewsletterId })
export const RemoveNewsletter = TakeNewsletterBack

/** A newsletter announces no more meetings than its record holds. */
const MAX_ANNOUNCED = 50

/** Keeps a newsletter as it is written. Refuses to change one that went out. */
export const saveNewsletter =
  ({ id, details }: SaveNewsletter, world: World): Change =>
  book => {
    const known = id && book.newsletters[id]
    if (id && !known) return refuse({ code: 'casebook/unknown', id })
    if (known?.issued) return refuse({ code: 'newsletter/issued' })
    const key = id ?? NewsletterId.parse(world.newId())
    return ok(withNewsletter(book, { ...details, id: key, begunOn: known?.begunOn ?? world.today() }))
  }

/** Notes that a newsletter goes out today, to those who agree today. Refuses an empty one, one that went out before, and one that nobody would get. */
export const issueNewsletter =
  ({ id, by }: z.infer<typeof IssueNewsletter>, world: World): Change =>
  book => {
    const newsletter = book.newsletters[id]
    if (!newsletter) return refuse({ code: 'casebook/unknown', id })
    if (by && !book.coordinators[by]) return refuse({ code: 'casebook/unknown', id: by })
    if (newsletter.issued) return refuse({ code: 'newsletter/issued' })
    if (newsletter.blocks.length === 0) return refuse({ code: 'newsletter/empty' })
    const recipients = newsletterRecipients(book).reached.length
    if (recipients === 0) return refuse({ code: 'newsletter/no-recipient' })
    const on = world.today()
    return ok(withNewsletter(book, { ...newsletter, issued: { on, number: nextNewsletterNumber(book), recipients, ...(by && { by }), meetings: communityAhead(book, on).slice(0, MAX_ANNOUNCED) } }))
  }

/** It did not go out after all: one writes on. */
export const takeNewsletterBack =
  ({ id }: z.infer<typeof TakeNewsletterBack>): Change =>
  book => {
    const newsletter = book.newsletters[id]
    if (!newsletter) return refuse({ code: 'casebook/unknown', id })
    const { issued, ...draft } = newsletter
    return issued === undefined ? ok(book) : ok(withNewsletter(book, draft))
  }

/** Takes away a newsletter that never went out. */
export const removeNewsletter =
  ({ id }: z.infer<typeof RemoveNewsletter>): Change =>
  book => {
    const { [id]: found, ...newsletters } = book.newsletters
    if (!found) return refuse({ code: 'casebook/unknown', id })
    return found.issued ? refuse({ code: 'newsletter/issued' }) : ok({ ...book, newsletters })
  }

const withNewsletter = (book: Casebook, newsletter: Newsletter): Casebook => ({ ...book, newsletters: { ...book.newsletters, [newsletter.id]: newsletter } })
