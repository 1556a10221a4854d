import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { FirstRun } from '../../../../renderer/features/organisation/first-run/FirstRun'
import { moveIn, showIn } from '../../show'

import { organisationOf } from '#shared/casebook/organisation-commands'
import { forms } from '#shared/text/forms'
import { organisation as words } from '#shared/text/organisation'
import { people } from '#shared/text/people'

const field = (label: string) => screen.findByLabelText(new RegExp(`^${label}`))
const next = () => screen.getByRole('button', { name: forms.next })
const stepOf = (title: string) => screen.getByRole('button', { name: new RegExp(title) })
const goOn = () => screen.findByRole('button', { name: words.firstRun.skip })

it('leads from nothing to an association that is ready, and resumes at the first step that is needed', async () => {
  const house = await moveIn()
  const { person } = await showIn(house, <FirstRun onDone={() => undefined} />)

  await person.type(await field(words.identity.name), 'Les Œuvres du Cœur')
  await person.type(await field(words.identity.companyNumber), '0123.456.748')
  await person.click(next())
  expect(screen.getByText(/ne passe pas le contrôle/)).toBeDefined()
  await person.type(await field(words.identity.companyNumber), '{Backspace}9')
  await person.click(next())
  await field(words.contact.website)
  document.body.replaceChildren()

  const onDone = vi.fn()
  const { person: again, book } = await showIn(house, <FirstRun onDone={onDone} />)
  expect(await field(people.fields.givenName)).toBeDefined()
  await again.click(stepOf(words.contact.title))
  await again.type(await field(words.contact.email), 'info@oeuvres.example')
  await again.click(next())
  await again.click(await goOn())
  expect(stepOf(words.logo.title).textContent).toContain(forms.wizard.states.done)
  await again.type(await field(people.fields.givenName), 'Noémie')
  await again.type(await field(people.fields.familyName), 'Lefèvre')
  await again.click(screen.getByLabelText(words.team.examples.feminine))
  await again.click(screen.getByRole('button', { name: forms.save }))
  await again.click(await goOn())
  await again.type(await field(words.contract.representativeName), 'Françoise Delvaux')
  await again.type(await field(words.contract.representativeRole), 'directrice')
  await again.type(await field(words.contract.place), 'Namur')
  await again.click(next())
  await again.click(await screen.findByRole('button', { name: words.firstRun.emptyAction }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(organisationOf(book())).toMatchObject({ name: 'Les Œuvres du Cœur', email: 'info@oeuvres.example', placeOfSignature: 'Namur', setUpOn: '2026-03-16' })
})
