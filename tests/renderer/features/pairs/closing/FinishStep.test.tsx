import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../../renderer/api/worker'
import { ClosingPage } from '../../../../../renderer/features/pairs/closing/ClosingPage'
import { places } from '../../../../../renderer/ui/places'

import { fullName } from '#shared/domain/person'
import { closingWords as words, situationWords } from '#shared/text/closing'

import { aCasebook, aMentee, aMentor, aPairAt, day, pairId } from '../../../../builders/casebook'
import { aClosing, anOccasion } from '../../../../builders/ending'
import { aPlan, aPlanRow } from '../../../../builders/life'
import { aGridVersion } from '../../../../builders/recruitment'
import { said, stand } from '../stand'

const show = (parts: Parameters<typeof aCasebook>[0]) =>
  stand(
    <WorkerProvider>
      <ClosingPage pairId={pairId()} />
    </WorkerProvider>,
    { book: aCasebook({ pairs: [aPairAt('to-close')], ...parts }), today: '2026-09-20' },
  )
const step = (name: string) => within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(name) })

describe('the end of a closing', () => {
  it('says what of a situation is still to be told, without holding anything up', async () => {
    const { user } = show({ closings: [aClosing({ situation: { family: 'job' } })] })
    const { kind, since, link, proof } = situationWords.gaps
    const open = [kind.job, since, link, proof]
    await user.click(step(words.steps.situation))
    expect(screen.getByText(said(situationWords.toComplete(open)))).toBeDefined()
    await user.click(step(words.steps.finish))
    expect(screen.getByText(words.finish.ready)).toBeDefined()
    expect(screen.getByText(said(words.finish.advice.situation(open)))).toBeDefined()
  })

  it('says the pause just taken and not another absence, with what was wished at the interview; who found work is sought no mentor for', async () => {
    const interviews = [anOccasion(1, { kind: 'closing', id: pairId() }, { answers: { mentorPause: 'fin janvier' } })]
    const absences = [{ from: day('2026-09-18'), until: day('2027-01-03') }]
    const { user } = show({ closings: [aClosing()], interviews, gridVersions: [aGridVersion('closing')], mentors: [aMentor(1, { absences }), aMentor(2)] })
    await user.click(step(words.steps.finish))
    expect(screen.getByText(said(words.finish.pauseWished('fin janvier')))).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: words.finish.pause }))
    await user.click(screen.getByRole('button', { name: words.finish.act }))
    await screen.findByText(words.done.title)
    await user.click(step(words.steps.finish))
    expect(screen.getByText(said(words.done.pausing(fullName(aMentor(1)), undefined)), { exact: false })).toBeDefined()
    expect(screen.queryByText(said(words.done.again(fullName(aMentee(1)))), { exact: false })).toBeNull()
  })

  it('leads to the plan while a row of it is open', async () => {
    const { user } = show({ actionPlans: [aPlan([aPlanRow(1), aPlanRow(2, { steps: [{ on: day('2026-03-20'), state: 'done' }] })])] })
    await user.click(step(words.steps.path))
    expect(screen.getByText(said(words.path.planOpen(1)))).toBeDefined()
    expect(screen.getByRole('link', { name: words.path.updatePlan }).getAttribute('href')).toBe(places.pairPlan(pairId()))
  })
})
