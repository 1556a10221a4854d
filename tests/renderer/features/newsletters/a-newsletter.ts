import { valueOf } from '../../../builders/house'
import type { moveIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import type { NewsletterBlock } from '#shared/domain/newsletter'

type House = Awaited<ReturnType<typeof moveIn>>

const address = { street: 'rue des Brasseurs 12', postcode: '5000', municipality: 'Namur' }

/** An association with three mentors: one who gets the newsletter, one without an address, one who was never asked. */
export async function setUpMentors({ ask }: House) {
  valueOf(await ask('organisation.save', { details: { name: 'Tremplin asbl', legalForm: 'asbl', companyNumber: '0123.456.749', address, email: 'info@tremplin.example' } }))
  const mentor = async (givenName: string, email: string | undefined, agrees: boolean) => {
    const saved = valueOf(await ask('mentor.save', { details: { agreement: 'feminine', givenName, familyName: 'Œuvrard', registeredOn: '2026-01-05', address, frame: { kind: 'pensioner' }, capacity: 1, ...(email && { email }) } }))
    const [entered] = listed(saved.put.mentors ?? {})
    if (!entered) throw new Error('nobody was entered')
    if (agrees) valueOf(await ask('mentor.record-consent', { mentorId: entered.id, kind: 'newsletter', consent: { given: true, on: '2026-02-01' } }))
    return entered.id
  }
  return { reached: await mentor('Zoé', 'zoe@example.be', true), withoutEmail: await mentor('Ève', undefined, true), notAsked: await mentor('Léa', 'lea@example.be', false) }
}

/** A newsletter of these blocks; its id. */
export async function aDraft({ ask }: House, blocks: readonly NewsletterBlock[] = []) {
  const [newsletter] = listed(valueOf(await ask('newsletter.save', { details: { title: 'Le printemps', blocks } })).put.newsletters ?? {})
  if (!newsletter) throw new Error('no newsletter was begun')
  return newsletter.id
}
