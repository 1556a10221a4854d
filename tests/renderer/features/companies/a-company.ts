import { moveIn } from '../../show'

import { valueOf } from '../../../builders/house'

import { listed } from '#shared/casebook/casebook'
import type { QuestionOf } from '#shared/casebook/commands'
import type { AgreementStep } from '#shared/domain/company'

type Details = QuestionOf<'company.save'>['details']

/** A house that knows one company, after these steps of the talks with its management. */
export async function houseWithCompany({ details = {}, talks = [] }: { readonly details?: Partial<Details>; readonly talks?: readonly AgreementStep[] } = {}) {
  const house = await moveIn()
  const delta = valueOf(await house.ask('company.save', { details: { name: 'Bâtisseurs de Wallonie SA', sector: 'profit', address: {}, contacts: [], ...details } }))
  const [company] = listed(delta.put.companies ?? {})
  if (!company) throw new Error('The company was not kept')
  for (const step of talks) valueOf(await house.ask('company.move-agreement', { companyId: company.id, step }))
  return { house, companyId: company.id }
}
