import { shownEuros, typedEuros } from '../../ui/typed-euros'

import { agreementOf, type Company } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { type HourlyCost, otherCostsBeside, SponsorshipPlan, type WorkItem } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'

/** What stands in the fields of the calculation, as typed. */
export interface PlanValues {
  readonly mentors: string
  /** Whether the company gives a cost of its own. */
  readonly isOwn: boolean
  readonly cost: string
  readonly year: string
  readonly source: string
  /** The costs that were known when one began: those of another year than the present one are kept. */
  readonly known: readonly HourlyCost[]
  readonly withOptional: readonly WorkItem[]
  readonly coupled: boolean
}

type Field = 'mentors' | 'cost' | 'year'

interface ReadPlan {
  /** What the fields say; where one cannot be read, as good as it goes. */
  readonly plan: SponsorshipPlan
  readonly problems: Readonly<Partial<Record<Field, string>>>
}

/** The fields as one finds them: what was kept last, or one mentor (or as many as the management planned) at the reference cost. */
export function planValues(company: Company, today: IsoDate): PlanValues {
  const agreement = agreementOf(company)
  const planned = agreement.state === 'granted' ? agreement.mentorsPlanned : undefined
  const { sponsorship } = company
  const cost = sponsorship?.hourlyCost
  return {
    mentors: String(sponsorship?.mentors ?? planned ?? 1),
    isOwn: cost !== undefined,
    cost: cost ? shownEuros(cost.cents) : '',
    year: String(cost?.year ?? today.slice(0, 4)),
    source: cost?.source ?? words.ownSource,
    known: [...(cost ? [cost] : []), ...(sponsorship?.otherCosts ?? [])],
    withOptional: sponsorship?.withOptional ?? [],
    coupled: sponsorship?.coupled ?? false,
  }
}

const whole = (typed: string) => (/^\d{1,6}$/.test(typed.replace(/[\s\u00A0\u202F.]/g, '')) ? Number(typed.replace(/[\s\u00A0\u202F.]/g, '')) : undefined)

/** Reads the fields while one types. A cost not typed yet is no problem: the reference holds until then. */
export function readPlan({ mentors, isOwn, known, withOptional, coupled, ...own }: PlanValues): ReadPlan {
  const count = SponsorshipPlan.shape.mentors.safeParse(whole(mentors))
  const { hourlyCost, problems } = isOwn ? readCost(own) : { hourlyCost: undefined, problems: {} }
  return {
    plan: { mentors: count.success ? count.data : 0, withOptional, coupled, ...(hourlyCost && { hourlyCost }), ...(known.length > 0 && { otherCosts: otherCostsBeside(known, hourlyCost?.year) ?? [] }) },
    problems: { ...problems, ...(!count.success && { mentors: words.mentorsProblem }) },
  }
}

function readCost({ cost, year, source }: Pick<PlanValues, 'cost' | 'year' | 'source'>): { readonly hourlyCost?: HourlyCost; readonly problems: ReadPlan['problems'] } {
  const parsed = SponsorshipPlan.shape.hourlyCost.unwrap().safeParse({ cents: typedEuros(cost), year: whole(year), source: source.trim() === '' ? words.ownSource : source })
  if (parsed.success) return { hourlyCost: parsed.data, problems: {} }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return {
    problems: {
      ...(wrong.has('cents') && cost.trim() !== '' && { cost: words.ownCostProblem }),
      ...(wrong.has('year') && { year: words.yearProblem }),
    },
  }
}
