import { valueOf } from '../../../builders/house'
import { anOrganisation } from '../../../builders/casebook'
import { aPartner, type House, interview, register } from '../mentees/a-mentee'

import type { MenteeId, PartnerId } from '#shared/domain/ids'

/** The association, without which nothing is printed. */
export async function setUp(house: House): Promise<void> {
  const { id: _, setUpOn: _setUpOn, programme: _programme, ...details } = anOrganisation()
  valueOf(await house.ask('organisation.save', { details }))
}

/** A mentee whom Claire Dumont of a partner sent, accepted on 12 March 2026; `sharing` is what they said of informing it. */
export async function aDecidedMentee(house: House, { sharing }: { readonly sharing?: boolean } = {}): Promise<{ readonly menteeId: MenteeId; readonly partnerId: PartnerId }> {
  const contacts = [{ name: 'Jean Petit', email: 'jean@partenaire.example' }, { name: 'Claire Dumont', email: 'claire@partenaire.example' }]
  const partnerId = await aPartner(house, { contacts })
  const menteeId = await register(house, { partnerId, referent: 'Claire Dumont' })
  await interview(house, menteeId, '2026-03-10')
  valueOf(await house.ask('mentee.decide', { menteeId, decision: { outcome: 'accepted', on: '2026-03-12' } }))
  if (sharing !== undefined) valueOf(await house.ask('mentee.record-consent', { menteeId, kind: 'sharing', consent: { given: sharing, on: '2026-03-12' } }))
  return { menteeId, partnerId }
}
