import { z } from 'zod'

import type { ImportTarget } from '#shared/domain/import-record'

import { Field, fieldsOf, SHAREABLE } from './field'
import { headingKey, recognise, tellsAcceptance } from './recognise'

/** Which field each column holds, by the number of the column from 0; a column that is not there is left aside. */
export const Mapping = z.record(z.string().regex(/^\d{1,3}$/), Field)
export type Mapping = Readonly<z.infer<typeof Mapping>>

/** What tells files that look the same: their headings, in their order. Empty where there are none. */
export const mappingSignature = (labels: readonly string[]): string => labels.map(headingKey).join('|').replace(/\|+$/, '')

/** Headings that say less than another of the same field: « Nom de famille » is more certain than « Nom ». */
const VAGUE: ReadonlySet<string> = new Set(['nom', 'contact', 'entretien', 'inscription', 'naissance'])

/** One name is enough: the account of a form must not stand beside the name that was typed. */
const claimOf = (field: Field): Field => (field === 'fullName' ? 'familyName' : field)

/**
 * The fields that the headings name, for a person to look at; those of a mapping chosen before for the same headings come first.
 * Columns that are not understood stay aside: nothing is guessed from what they hold.
 */
export function proposeMapping(labels: readonly string[], target: ImportTarget, remembered?: Mapping): Mapping {
  if (remembered) return Object.fromEntries(Object.entries(remembered).filter(([column, field]) => Number(column) < labels.length && fieldsOf[target].includes(field)))

  const chosen = new Map<number, Field>()
  const claimedBy = new Map<Field, { readonly column: number; readonly label: string }>()
  for (const [column, label] of inOrder(labels)) {
    const field = recognise(label, target)
    if (!field || (isBareNumber(label) && !isStreet(chosen.get(column - 1)))) continue
    const before = claimedBy.get(claimOf(field))
    if (before !== undefined && !SHAREABLE.has(field)) {
      if (!isVague(before.label) || isVague(label)) continue
      chosen.delete(before.column)
    }
    chosen.set(column, field)
    claimedBy.set(claimOf(field), { column, label })
  }
  const fields = Object.fromEntries(settled(chosen, target, labels.map(headingKey)))
  return target === 'mentors' ? { ...accepted(labels, fields), ...fields } : fields
}

/**
 * A mentor prepared elsewhere counts as accepted, and nobody is accepted without having been prepared: where a list tells only when its people were accepted,
 * that day stands for both. Beside a column of preparations it is a remark.
 */
function accepted(labels: readonly string[], fields: Mapping): Mapping {
  const columns = labels.flatMap((label, column) => (fields[column] === undefined && tellsAcceptance(label) ? [column] : []))
  const isPrepared = Object.values(fields).includes('preparedOn')
  return Object.fromEntries(columns.map((column, index) => [column, isPrepared || index > 0 ? 'notes' : 'preparedOn']))
}

/** Microsoft Forms puts the account of who answered before the questions; it is looked at last. */
function inOrder(labels: readonly string[]): readonly (readonly [column: number, label: string])[] {
  const keys = labels.map(headingKey)
  const columns = [...labels.entries()]
  if (!keys.includes('heure debut') || !keys.includes('heure fin')) return columns
  const ofTheAccount = new Set([keys.indexOf('adresse messagerie'), keys.indexOf('nom')])
  return [...columns.filter(([column]) => !ofTheAccount.has(column)), ...columns.filter(([column]) => ofTheAccount.has(column))]
}

/** What only the whole line of headings can tell: « Nom » alone is the whole name; beside « Entreprise » and « Prénom » it is that of the contact. */
function settled(chosen: ReadonlyMap<number, Field>, target: ImportTarget, keys: readonly string[]): readonly (readonly [number, Field])[] {
  const fields = new Set(chosen.values())
  if (target !== 'companies') {
    const alone = fields.has('familyName') && !fields.has('givenName')
    return [...chosen].map(([column, field]) => [column, alone && field === 'familyName' ? 'fullName' : field] as const)
  }
  const name = keys.indexOf('nom')
  const isOfTheContact = name >= 0 && !chosen.has(name) && fields.has('contactGivenName') && !fields.has('contactName')
  return isOfTheContact ? [...chosen, [name, 'contactName'] as const] : [...chosen]
}

const isVague = (label: string): boolean => VAGUE.has(headingKey(label))

/** « N° » alone is the number of the house after a street, and anywhere else that of the line. */
const isBareNumber = (label: string): boolean => ['n', 'num', 'numero'].includes(headingKey(label))

const isStreet = (field: Field | undefined): boolean => field === 'street' || field === 'address'
