import { join } from 'node:path'

import { aCasebook, aCompany, aMentor, aPartner } from '../builders/casebook'
import { expect, type Launched, test } from './fixtures'
import { liveByKeys } from './keyboard/fault-free'
import { CompanyPage } from './pages/company.page'
import { FirstRunPage } from './pages/first-run.page'
import { InterviewPage } from './pages/interview.page'
import { PathPage } from './pages/path.page'
import { PeoplePage } from './pages/people.page'
import { SessionPage } from './pages/session.page'
import { badge, go } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo } from './saved-files'

import { interviewWords } from '#shared/text/interviews'
import { mailWords } from '#shared/text/mails'
import { menteePathWords } from '#shared/text/mentee-path'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'
import { progress } from '#shared/text/progress'
import { sessionWords } from '#shared/text/sessions'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

const company = aCompany(1, { talks: [] })
const partner = aPartner(1, { contacts: [{ name: 'Isabelle Pirson', email: 'i.pirson@mission.example' }] })
const aicha = { givenName: 'Aïcha', familyName: 'El Amrani', agreement: 'feminine', phone: '0478 11 22 33', municipality: 'Huy' } as const
const limits = ['Rôle : accompagner', 'Ni embauche', 'Discrétion', 'Ni argent ni cadeaux', 'Quand appeler l’association']
const criteria = ['Expliqués', 'Disponible à temps plein', 'Droit de travailler', 'Envie d’avoir']

test('without a mouse, the association sets itself up on the first day', async ({ launch }) => {
  await liveByKeys(await launch(), async ({ page }) => {
    const firstRun = new FirstRunPage(page)
    await firstRun.describe({ name: 'Tremplin pour l’emploi', companyNumber: '0123.456.749' })
    await firstRun.reachAt('info@tremplin.example')
    await firstRun.next()
    await firstRun.addToTeam({ givenName: 'Cléo', familyName: 'Lefèvre', presence: 'lundi et jeudi' })
    await firstRun.next()
    await firstRun.signBy({ name: 'Anne Dubois', role: 'directrice', place: 'Namur' })
    await firstRun.beginEmpty()
    await expect(page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible()
  })
})

test('without a mouse, a mentor goes from an information session to a decision, an employer’s agreement and a training', async ({ launch, home }) => {
  test.setTimeout(180_000)
  await prepareHome(home, aCasebook({ mentors: [aMentor(2)], mentees: [], companies: [company] }))
  await liveByKeys(await launch(), async launched => {
    await informAndRegister(launched)
    await interviewAndDecide(launched)
    await engage(launched)
    await train(launched)
    await go(launched.page, shell.nav.mentors)
    await launched.page.getByRole('link', { name: 'Haddad, Rachida', exact: true }).click()
    await expect(badge(launched.page, situations.mentors.free)).toBeVisible()
  })
})

async function informAndRegister({ page }: Launched) {
  const [file, session] = [new CompanyPage(page), new SessionPage(page)]
  await file.open(company.name)
  await file.presentTo('Paul Thiry', 'hier')
  await go(page, shell.nav.sessions)
  await page.getByRole('link', { name: sessionWords.add }).first().click()
  await session.plan({ kind: 'mentor-information', on: 'hier', at: '17h30', place: 'Maison des associations, Namur' })
  await session.add([{ givenName: 'Rachida', familyName: 'Haddad', email: 'rachida.haddad@example.be', company: company.name }])
  await session.mark('Rachida Haddad', ['p'])
  await session.wish('Rachida Haddad', ['o'])
  await session.register('Rachida Haddad')
}

async function interviewAndDecide({ page }: Launched) {
  const [interview, path] = [new InterviewPage(page), new PathPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await path.step(words.subjects.preparation)
  await path.interview()
  await interview.text('Fonction actuelle').fill('cheffe de chantier')
  await interview.section('Ce que vous pouvez apporter')
  await interview.box('Aide possible', 'réseau').check()
  await interview.section('Contours et limites')
  for (const limit of limits) await interview.say(limit, true)
  await interview.section('Disponibilité')
  await interview.text('Binômes en même temps').fill('1')
  await interview.hold()
  await page.getByRole('link', { name: interviewWords.held.decide, exact: true }).click()
  await path.decide(words.decision.outcomes.accepted.neutral)
}

async function engage({ page }: Launched) {
  const path = new PathPage(page)
  await path.step(words.subjects.frame)
  await path.chooseFrame(people.mentors.frame.kinds['working-time'], company.name)
  await page.getByRole('link', { name: words.agreement.open, exact: true }).click()
  await new CompanyPage(page).grantedBy('Paul Thiry', 'aujourd’hui')
}

async function train({ page }: Launched) {
  const [path, session] = [new PathPage(page), new SessionPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await page.getByRole('link', { name: words.sessions.plan, exact: true }).click()
  await session.plan({ kind: 'mentor-training', on: 'aujourd’hui', at: '9h', place: 'Maison des associations, Namur' })
  await session.invite('Haddad, Rachida')
  await session.mark('Rachida Haddad', ['p'])
}

test('without a mouse, a mentee sent by a partner is interviewed and accepted, and the partner is told', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook({ mentors: [], mentees: [], partners: [partner] }))
  await liveByKeys(await launch(), async ({ app, page }) => {
    const [person, path, typed] = [new PeoplePage(page), new PathPage(page), new InterviewPage(page)]
    await person.go(shell.nav.mentees)
    await page.getByRole('link', { name: people.mentees.add }).first().click()
    await person.fill(aicha, people.mentees.agreementExamples.feminine)
    await person.sentBy({ partner: partner.name, referent: 'Isabelle Pirson', preselectedOn: 'hier' })
    await person.save('Aïcha El Amrani')

    await path.open('mentees', 'El Amrani, Aïcha')
    await path.step(menteePathWords.steps.interview)
    await path.interview()
    for (const criterion of criteria) await typed.say(criterion, true)
    await typed.text('Cette envie').fill('Avancer avec une personne du métier.')
    await typed.section('Besoins et attentes')
    await typed.box('Aide souhaitée', 'réseau').check()
    await typed.hold()
    await page.getByRole('link', { name: interviewWords.held.decide, exact: true }).click()
    await path.decide(menteePathWords.decision.outcomes.accepted.feminine)

    await page.getByRole('link', { name: menteePathWords.decision.updatePartner, exact: true }).click()
    await page.getByRole('radiogroup', { name: personFile.consents.kinds.sharing }).getByRole('radio', { name: personFile.consents.yes }).check()
    await saveTo({ app, page }, join(home, 'note.eml'), mailWords.save)
    await page.getByRole('button', { name: progress.record.save, exact: true }).click()
    await expect(page.getByText(progress.page.upToDate)).toBeVisible()
  })
})
