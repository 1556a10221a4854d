import { Checkbox, Radio, TextInput } from '@mantine/core'

import { CostChanged } from '../../ui/CostChanged'
import { OtherCosts } from '../../ui/OtherCosts'
import { shownEuros, typedEuros } from '../../ui/typed-euros'
import type { PlanValues } from './plan-values'
import type { usePlan } from './use-plan'

import type { HourlyCost, WorkFigure } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'
import { companySheet, euros } from '#shared/text/sheets/company-sheet'

interface PlanFieldsProps extends Pick<ReturnType<typeof usePlan>, 'values' | 'plan' | 'costBefore' | 'problems' | 'edit' | 'keep'> {
  readonly figures: readonly WorkFigure[]
  readonly reference: HourlyCost
}

/** How many employees would mentor, at what cost, and what is counted beyond the minimum. */
export function PlanFields({ values, plan, costBefore, problems, edit, keep, figures, reference }: PlanFieldsProps) {
  const text = (field: 'mentors' | 'cost' | 'year' | 'source') => ({
    value: values[field],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => edit({ [field]: event.currentTarget.value }),
    onBlur: () => keep(tidied(field, values)),
    onKeyDown: (event: { readonly key: string }) => {
      if (event.key === 'Enter') keep(tidied(field, values))
    },
    autoComplete: 'off',
  })
  const optional = figures.filter(figure => figure.optional)

  return (
    <div className="page-body">
      <TextInput className="short-field" label={words.mentors} inputMode="numeric" required error={problems.mentors} {...text('mentors')} />
      <Radio.Group label={words.cost} description={words.costWhy} value={values.isOwn ? 'own' : 'reference'} onChange={value => keep({ isOwn: value === 'own' })}>
        <div className="choices">
          <Radio value="reference" label={words.costs.reference(euros(reference.cents), reference.year, reference.source)} />
          <Radio value="own" label={words.costs.own} />
        </div>
      </Radio.Group>
      {values.isOwn && (
        <div className="fields">
          <TextInput
            label={words.ownCost}
            inputMode="decimal"
            error={problems.cost}
            description={values.cost.trim() === '' ? words.ownCostMissing : undefined}
            {...text('cost')}
          />
          <TextInput label={words.year} inputMode="numeric" error={problems.year} {...text('year')} />
          <TextInput label={words.source} maxLength={200} {...text('source')} />
        </div>
      )}
      {values.isOwn && <CostChanged before={costBefore} now={plan.hourlyCost ?? {}} />}
      <OtherCosts costs={plan.otherCosts ?? []} onRemove={year => keep({ known: values.known.filter(each => each.year !== year) })} />
      {optional.length > 0 && (
        <Checkbox.Group
          label={words.optional}
          value={[...values.withOptional]}
          onChange={chosen => keep({ withOptional: optional.flatMap(({ item }) => (chosen.includes(item) ? [item] : [])) })}
        >
          <div className="choices">
            {optional.map(({ item }) => (
              <Checkbox key={item} value={item} label={companySheet.items[item]} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Checkbox label={words.coupled} description={words.coupledWhy} checked={values.coupled} onChange={event => keep({ coupled: event.currentTarget.checked })} />
    </div>
  )
}

/** A field as it is shown once it was left: an amount in the usual form. */
function tidied(field: keyof PlanValues, values: PlanValues): Partial<PlanValues> {
  const cents = field === 'cost' ? typedEuros(values.cost) : undefined
  return cents === undefined ? {} : { cost: shownEuros(cents) }
}
