import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { BreachForm } from '../../../../renderer/features/privacy/registers/BreachForm'
import { hoursLeft } from '../../../../renderer/features/privacy/registers/hours-left'
import { officerAdvice } from '../../../../renderer/features/privacy/registers/officer-values'
import { OfficerPage } from '../../../../renderer/features/privacy/registers/OfficerPage'
import { ProcessingForm } from '../../../../renderer/features/privacy/registers/ProcessingForm'
import { ProcessingsPage } from '../../../../renderer/features/privacy/registers/ProcessingsPage'
import { day } from '../../../builders/built'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { breachWords, officerWords, processingWords } from '#shared/text/registers'

describe('the register of processing', () => {
  it('shows what is proposed, and what does not concern the association apart', async () => {
    await showIn(await moveIn(), <ProcessingsPage />)
    expect(within(screen.getByRole('region', { name: processingWords.title })).getByRole('link', { name: 'Sélection des mentees' }).getAttribute('href')).toBe('/reglages/vie-privee/traitements/mentee-selection')
    expect(within(screen.getByRole('region', { name: processingWords.leftOutTitle })).getByRole('link', { name: /FSE\+/ })).toBeDefined()
  })

  it('takes the association’s own words for a line', async () => {
    const { person, book, history } = await showIn(await moveIn(), <ProcessingForm processingId="volunteers" />)
    const recipients = screen.getByRole('textbox', { name: new RegExp(`^${processingWords.fields.recipients}`) })
    await person.clear(recipients)
    await person.type(recipients, 'Notre assureur')
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(listed(book().processings)).toMatchObject([{ id: 'volunteers', recipients: 'Notre assureur' }]))
    expect(history.at(-1)).toBe('/reglages/vie-privee/traitements')
  })
})

describe('a breach', () => {
  it('is noted with what is known on the day itself, and says what protection changes', async () => {
    const { person, book } = await showIn(await moveIn(), <BreachForm />)
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${breachWords.what}`) }), 'Un ordinateur a été volé')
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${breachWords.data}`) }), 'Toutes les fiches')
    await person.selectOptions(screen.getByRole('combobox', { name: new RegExp(breachWords.wasProtected.slice(0, 20)) }), 'no')
    expect(screen.getByText(/^Quelqu’un peut lire ces données/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: forms.save }))
    expect(screen.getByText(forms.problem.missing(breachWords.nouns.risk))).toBeDefined()

    await person.click(screen.getByRole('radio', { name: breachWords.risks.high }))
    expect(screen.getByText(/Les personnes sont à prévenir aussi/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(listed(book().breaches)).toMatchObject([{ what: 'Un ordinateur a été volé', wasProtected: false, risk: 'high' }]))
  })

  it('leaves 72 hours from the hour at which it was discovered', () => {
    const breach = { discoveredOn: day('2026-03-18'), discoveredAt: '09:20' }
    expect(hoursLeft(breach, new Date('2026-03-18T08:20:00Z'))).toBe(72)
    expect(hoursLeft(breach, new Date('2026-03-21T09:20:00Z'))).toBe(-1)
  })
})

describe('the question of the data protection officer', () => {
  it.each([
    [{ interest: true, funded: true }, 'needed'],
    [{ sensitive: true }, 'sensitive'],
    [{ interest: true, funded: false, sensitive: false }, 'notNeeded'],
    [{ interest: true, funded: false }, 'open'],
  ] as const)('is answered by %j with %s', (answers, advice) => {
    expect(officerAdvice(answers)).toBe(advice)
  })

  it('keeps the decision', async () => {
    const { person, book } = await showIn(await moveIn(), <OfficerPage />)
    await person.click(screen.getByRole('radio', { name: officerWords.kinds['not-needed'] }))
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${officerWords.because}`) }), 'Financée pour un tiers')
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(book().settings.privacy).toMatchObject({ officer: { kind: 'not-needed', because: 'Financée pour un tiers' } }))
  })
})
