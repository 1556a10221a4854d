import { z } from 'zod'

import type { ImportTarget } from '#shared/domain/import-record'

/** What a column of somebody else's list may mean. */
export const Field = z.enum([
  'fullName',
  'givenName',
  'familyName',
  /** How one is addressed: Mme, M., Mx. */
  'title',
  'gender',
  'birthDate',
  'email',
  'phone',
  /** The whole address, or the street alone. */
  'address',
  'street',
  'houseNumber',
  'box',
  'postcode',
  'municipality',
  'postcodeAndMunicipality',
  'jobTitle',
  'employer',
  'sector',
  'languages',
  'heardThrough',
  'wishedJob',
  'partner',
  'referent',
  'entryStatus',
  'unemployedFor',
  'studies',
  'registeredOn',
  'informedOn',
  'preparedOn',
  'trainedOn',
  'preselectedOn',
  'presentedOn',
  'interviewedOn',
  'acceptedOn',
  'companyName',
  'companyNumber',
  'companySize',
  'contactName',
  'contactGivenName',
  'contactRole',
  'website',
  'notes',
])
export type Field = z.infer<typeof Field>

const who = ['fullName', 'givenName', 'familyName', 'title', 'gender', 'birthDate'] as const
const where = ['email', 'phone', 'address', 'street', 'houseNumber', 'box', 'postcode', 'municipality', 'postcodeAndMunicipality'] as const

/** The fields one may choose from for each kind of list, in the order in which they are offered. */
export const fieldsOf: Readonly<Record<ImportTarget, readonly Field[]>> = {
  mentors: [...who, ...where, 'jobTitle', 'employer', 'sector', 'languages', 'heardThrough', 'registeredOn', 'informedOn', 'preparedOn', 'trainedOn', 'notes'],
  mentees: [
    ...who,
    ...where,
    ...(['wishedJob', 'sector', 'languages', 'studies', 'entryStatus', 'unemployedFor', 'partner', 'referent', 'heardThrough'] as const),
    ...(['registeredOn', 'preselectedOn', 'presentedOn', 'interviewedOn', 'acceptedOn', 'notes'] as const),
  ],
  companies: ['companyName', 'companyNumber', 'sector', 'companySize', 'contactName', 'contactGivenName', 'contactRole', ...where, 'website', 'notes'],
}

/** Fields that several columns may share: the first that can be used is, and the others are kept as remarks. */
export const SHAREABLE: ReadonlySet<Field> = new Set<Field>(['email', 'phone', 'notes'])
