import { join } from 'node:path'

import { aCasebook, aCompany, aMentor } from '../builders/casebook'
import { expect, type Launched, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { CompanyPage } from './pages/company.page'
import { GridSettingsPage } from './pages/grid-settings.page'
import { InterviewPage } from './pages/interview.page'
import { PathPage } from './pages/path.page'
import { SessionPage } from './pages/session.page'
import { badge, go } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo, textOf } from './saved-files'

import { gridWords } from '#shared/text/grids'
import { interviewWords } from '#shared/text/interviews'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { sessionWords } from '#shared/text/sessions'
import { paperWords } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

const company = aCompany(1, { talks: [] })
const asked = {
  job: 'Fonction actuelle',
  seniority: 'Ancienneté',
  informed: 'Séance d’information suivie',
  steps: 'Étapes marquantes',
  why: 'Pourquoi maintenant ?',
  motivations: 'Vos motivations',
  whyInOtherWords: 'Qu’est-ce qui vous décide aujourd’hui ?',
  added: 'Votre devise au travail',
} as const
const sections = { career: 'Accueil et parcours', motivation: 'Motivations et attentes', offer: 'Ce que vous pouvez apporter', limits: 'Contours et limites', availability: 'Disponibilité' } as const
const limits = ['Rôle : accompagner', 'Ni embauche', 'Discrétion', 'Ni argent ni cadeaux', 'Quand appeler l’association']
const half = 'Dix ans de chantiers, puis la'

test('a mentor goes from an information session to « disponible », through an application closed in the middle and a grid changed half-way', async ({ launch, home }) => {
  test.setTimeout(90_000)
  await prepareHome(home, aCasebook({ mentors: [aMentor(2)], mentees: [], companies: [company] }))
  const first = await launch()
  await new CompanyPage(first.page).open(company.name)
  await new CompanyPage(first.page).presentTo('Paul Thiry', 'hier')
  await expect(badge(first.page, people.companies.agreement.states.presented)).toBeVisible()

  await informAndRegister(first)
  await beginInterview(first, home)
  await first.app.close()

  const again = await launch()
  await takeUpInterview(again)
  await changeGrid(again)
  await endInterview(again)
  await engage(again)
  await train(again, home)

  const { page, complaints } = again
  await go(page, shell.nav.mentors)
  await page.getByRole('link', { name: 'Haddad, Rachida', exact: true }).click()
  await expect(badge(page, situations.mentors.free)).toBeVisible()
  await picture(page, '12-disponible')
  expect([...first.complaints, ...complaints]).toEqual([])
})

/** A session of yesterday: two people come, one of them registers. */
async function informAndRegister({ page }: Launched) {
  const session = new SessionPage(page)
  await go(page, shell.nav.sessions)
  await page.getByRole('link', { name: sessionWords.add }).first().click()
  await session.plan({ kind: 'mentor-information', on: 'hier', at: '17h30', place: 'Maison des associations, Namur' })
  await session.add([
    { givenName: 'Rachida', familyName: 'Haddad', email: 'rachida.haddad@example.be', company: company.name },
    { givenName: 'Tom', familyName: 'Peeters' },
  ])
  await session.mark('Rachida Haddad', ['p', 'p'])
  await expect(session.attendanceOf('Tom Peeters')).toHaveAccessibleName(sessionWords.attendance.marks.present)
  await session.wish('Rachida Haddad', ['o', 'n'])
  await expect(page.getByText(sessionWords.register.wishes.yes, { exact: true })).toBeVisible()
  await picture(page, '01-presences')
  await session.register('Rachida Haddad')
  await expect(page.getByRole('heading', { name: sessionWords.next.title })).toBeVisible()
  await picture(page, '02-inscrite')
}

/** Several answers of every sort; the last one is left in the middle of a sentence, and the application with it. */
async function beginInterview({ page }: Launched, home: string) {
  const [interview, path] = [new InterviewPage(page), new PathPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await expect(path.current).toContainText(words.subjects.preparation)
  await path.step(words.subjects.contact)
  await expect(page.getByText('rachida.haddad@example.be')).toBeVisible()
  await expect(page.getByText(company.name).first()).toBeVisible()
  await path.step(words.subjects.preparation)
  await path.interview()
  await interview.text(asked.job).fill('cheffe de chantier')
  await interview.text(asked.seniority).fill('12')
  await interview.say(asked.informed, true)
  await interview.section(sections.motivation)
  await interview.text(asked.why).fill('Mes enfants sont grands.')
  await interview.box(asked.motivations, 'rendre ce que l’on a reçu').check()
  await interview.section(sections.career)
  await interview.text(asked.steps).fill(half)
  await picture(page, '03-entretien-interrompu')
  await expect.poll(async () => JSON.stringify(await bookOnDisk(home)), { message: 'what is typed is kept without leaving the field' }).toContain(half)
}

async function takeUpInterview({ page }: Launched) {
  const [interview, path] = [new InterviewPage(page), new PathPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await expect(path.current).toContainText(words.subjects.preparation)
  await path.interview()
  await expect(interview.text(asked.why)).toHaveValue('Mes enfants sont grands.')
  await expect(interview.box(asked.motivations, 'rendre ce que l’on a reçu')).toBeChecked()
  await picture(page, '04-entretien-repris')
  await interview.section(sections.career)
  await expect(interview.text(asked.job)).toHaveValue('cheffe de chantier')
  await expect(interview.text(asked.seniority)).toHaveValue('12')
  await expect(interview.chosen(asked.informed, gridWords.yesNo.yes)).toBeChecked()
  await expect(interview.text(asked.steps)).toHaveValue(half)
}

/** A question renamed and one added: for the next interview, not for the one under way. */
async function changeGrid({ page }: Launched) {
  const settings = new GridSettingsPage(page)
  const [interview, path] = [new InterviewPage(page), new PathPage(page)]
  await settings.open('mentor-preparation')
  await settings.openSection(sections.motivation)
  await settings.rename(asked.why, asked.whyInOtherWords)
  await settings.add(sections.motivation, asked.added)
  await picture(page, '05-grille-changee')
  await settings.save()

  await path.open('mentors', 'Van den Bossche, Benoît')
  await path.step(words.subjects.preparation)
  await path.interview()
  await interview.section(sections.motivation)
  await expect(interview.text(asked.whyInOtherWords)).toBeVisible()
  await expect(interview.text(asked.added)).toBeVisible()
  await picture(page, '06-entretien-suivant')
}

async function endInterview({ page }: Launched) {
  const [interview, path] = [new InterviewPage(page), new PathPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await path.interview()
  await interview.section(sections.motivation)
  await expect(interview.text(asked.why)).toHaveValue('Mes enfants sont grands.')
  await expect(interview.text(asked.added)).toHaveCount(0)
  await interview.section(sections.offer)
  await interview.box('Aide possible', 'réseau').check()
  await interview.section(sections.limits)
  for (const limit of limits) await interview.say(limit, true)
  await interview.section(sections.availability)
  await interview.text('Binômes en même temps').fill('1')
  await interview.hold()
  await expect(page.getByText(interviewWords.held.changed)).toBeVisible()
  await expect(page.getByText(asked.why)).toBeVisible()
  await picture(page, '07-entretien-tenu')
  await page.getByRole('link', { name: interviewWords.held.decide, exact: true }).click()
  await path.decide(words.decision.outcomes.accepted.neutral)
}

/** First as a volunteer, who is owed the note; then on working time, which needs the employer. */
async function engage({ page }: Launched) {
  const path = new PathPage(page)
  const { kinds } = people.mentors.frame
  await path.step(words.subjects.frame)
  await path.chooseFrame(kinds['own-time'], company.name)
  await page.getByRole('textbox', { name: words.note.givenOn, exact: true }).fill('hier')
  await page.getByRole('textbox', { name: words.note.receiptOn, exact: true }).fill('aujourd’hui')
  await page.getByRole('textbox', { name: words.note.receiptOn, exact: true }).press('Tab')
  await picture(page, '08-note-remise')

  await path.chooseFrame(kinds['working-time'], company.name)
  await expect(page.getByText(words.agreement.missing, { exact: true })).toBeVisible()
  await picture(page, '09-accord-manquant')
  await page.getByRole('link', { name: words.agreement.open, exact: true }).click()
  await new CompanyPage(page).grantedBy('Paul Thiry', 'aujourd’hui')
  await expect(badge(page, people.companies.agreement.states.granted)).toBeVisible()
  await picture(page, '10-accord')
}

/** A training of today, and its certificate. */
async function train({ app, page }: Launched, home: string) {
  const [path, session] = [new PathPage(page), new SessionPage(page)]
  await path.open('mentors', 'Haddad, Rachida')
  await expect(path.current).toContainText(words.subjects.training)
  await page.getByRole('link', { name: words.sessions.plan, exact: true }).click()
  await session.plan({ kind: 'mentor-training', on: 'aujourd’hui', at: '9h', place: 'Maison des associations, Namur' })
  await session.invite('Haddad, Rachida')
  await session.mark('Rachida Haddad', ['p'])
  await page.getByRole('link', { name: sessionWords.sheets.certificates(1) }).click()
  await expect(page.getByRole('region', { name: paperWords.preview })).toBeVisible({ timeout: 30_000 })
  const certificate = join(home, 'attestation.pdf')
  await saveTo({ app, page }, certificate, paperWords.savePdf)
  await picture(page, '11-attestation')
  expect(await textOf(certificate)).toContain('Rachida Haddad')
}
