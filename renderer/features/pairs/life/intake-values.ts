import { withoutBlanks } from '../../../ui/blanks'

import type { QuestionOf } from '#shared/casebook/commands'
import type { DomainAnalysis, Intake } from '#shared/domain/intake'
import { ItemKey, type ListItem } from '#shared/domain/lists'

/** The priorities one gives, the first first. */
export const PRIORITIES = ['1', '2', '3'] as const
export type Priority = (typeof PRIORITIES)[number]

/** What stands in the fields of a domain; empty where nothing does. */
export interface DomainValues {
  readonly strengths: string
  readonly weaknesses: string
  readonly evidence: string
  readonly priority: Priority | ''
}

/** What stands in the fields of an in-take. */
export interface IntakeValues {
  /** By key of the list `search-domains`. */
  readonly domains: Readonly<Record<string, DomainValues>>
  readonly opportunities: string
  readonly threats: string
  readonly assets: readonly string[]
  readonly synthesis: string
}

/** Three assets are put forward (documents §3.8). */
const ASSETS = 3

export const blankDomain: DomainValues = { strengths: '', weaknesses: '', evidence: '', priority: '' }

const domainValues = ({ strengths = '', weaknesses = '', evidence = '', priority }: DomainAnalysis): DomainValues => ({
  ...{ strengths, weaknesses, evidence },
  priority: PRIORITIES.find(each => Number(each) === priority) ?? '',
})

/** An in-take as its fields show it; blank fields where there is none yet. */
export function intakeValues(intake: Intake | undefined): IntakeValues {
  const { domains = {}, opportunities = '', threats = '', assets = [], synthesis = '' } = intake ?? {}
  return {
    domains: Object.fromEntries(Object.entries(domains).map(([key, domain]) => [key, domainValues(domain)])),
    ...{ opportunities, threats, synthesis },
    assets: Array.from({ length: ASSETS }, (_, index) => assets[index] ?? ''),
  }
}

const ranks = { '1': 1, '2': 2, '3': 3 } as const

/** The question that the fields make: what is blank is left out. */
export function analysisOf({ domains, assets, ...texts }: IntakeValues): QuestionOf<'intake.save'>['analysis'] {
  const filled = Object.entries(domains).flatMap(([key, { priority, ...said }]) => {
    const each = { ...withoutBlanks(said), ...(priority !== '' && { priority: ranks[priority] }) }
    return Object.keys(each).length > 0 ? [[key, each] as const] : []
  })
  return { ...withoutBlanks(texts), domains: Object.fromEntries(filled), assets: assets.filter(asset => asset.trim() !== '') }
}

/** The domains that come first, in their order. */
export const prioritiesIn = (values: IntakeValues): readonly ItemKey[] => PRIORITIES.flatMap(priority => holderOf(values, priority) ?? [])

/** The values with another fact of a domain. A priority belongs to one domain at most: another that had it gives it up. */
export function withDomain({ domains, ...others }: IntakeValues, key: ItemKey, patch: Partial<DomainValues>): IntakeValues {
  const taken = patch.priority ?? ''
  const freed = taken === '' ? domains : Object.fromEntries(Object.entries(domains).map(([each, domain]) => [each, domain.priority === taken ? { ...domain, priority: '' as const } : domain]))
  return { ...others, domains: { ...freed, [key]: { ...blankDomain, ...domains[key], ...patch } } }
}

/** The domain that has a priority. */
export const holderOf = ({ domains }: IntakeValues, priority: Priority): ItemKey | undefined => {
  const key = Object.entries(domains).find(([, domain]) => domain.priority === priority)?.[0]
  return key === undefined ? undefined : ItemKey.parse(key)
}

/** The domains to go through, in the order of the association: those it offers, and those it hid that hold something. */
export const domainsAsked = (items: readonly ListItem[], { domains }: Pick<IntakeValues, 'domains'>): readonly ListItem[] => items.filter(({ key, hidden }) => !hidden || domains[key] !== undefined)
