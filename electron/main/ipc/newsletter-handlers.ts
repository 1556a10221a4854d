import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { NewsletterFormat, SavedFiles as AllSaved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { newsletterLots, nextNewsletterNumber } from '#shared/casebook/newsletters'
import { ok, refuse, type Result } from '#shared/core/result'
import { letterOf, type NewsletterLetter } from '#shared/documents/newsletter-letter'
import type { NewsletterId } from '#shared/domain/ids'
import type { Organisation } from '#shared/domain/organisation'
import { sheetFileNames as names } from '#shared/text/sheets/sheet-frame'

/** What a newsletter is made of at one moment; to whom it goes is read anew each time, so that a consent withdrawn holds at once. */
interface Ready {
  readonly letter: NewsletterLetter
  readonly number: number
  /** The association’s own address: the only one that everybody sees. */
  readonly own: Organisation['email']
  readonly lots: readonly (readonly string[])[]
}

/** Writes a newsletter as drafts of e-mails, one for each lot of addresses, or as a page. Refuses an empty one, and drafts that nobody would get. */
export async function saveNewsletter(household: Household, files: SavedFiles, id: NewsletterId, format: NewsletterFormat): Promise<Result<AllSaved, Refusal>> {
  const asked = ready(household, id, format)
  if (!asked.ok) return asked
  return files.saveAll({
    fileName: `${names.newsletter}-${asked.value.number}`,
    format,
    all: async () => {
      // Somebody may have withdrawn while the dialog was open.
      const now = ready(household, id, format)
      return now.ok ? ok(await written(household, now.value, format)) : now
    },
  })
}

async function written({ presses }: Household, { letter, own, lots }: Ready, format: NewsletterFormat): Promise<readonly Uint8Array[]> {
  if (format === 'html') return [await presses.newsletterPage(letter)]
  const to = own === undefined ? [] : [{ name: letter.sender.name, address: own }]
  return Promise.all(lots.map(lot => presses.newsletterMail(letter, { to, bcc: lot.map(address => ({ address })) })))
}

function ready({ store, world }: Household, id: NewsletterId, format: NewsletterFormat): Result<Ready, Refusal> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const letter = letterOf(book, id, { today: world.today(), defaults: world.defaults })
  if (!letter.ok) return letter
  if (letter.value.blocks.length === 0) return refuse({ code: 'newsletter/empty' })
  const lots = newsletterLots(book, settingsInForce(book, 'deadlines', world.defaults).mailBatch)
  if (format === 'eml' && lots.length === 0) return refuse({ code: 'newsletter/no-recipient' })
  return ok({ letter: letter.value, number: book.newsletters[id]?.issued?.number ?? nextNewsletterNumber(book), own: book.organisation.organisation?.email, lots })
}
