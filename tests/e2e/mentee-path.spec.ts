import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { read, utils } from 'xlsx'

import { aCasebook, aMentee, aPartner } from '../builders/casebook'
import { expect, type Launched, picture, test } from './fixtures'
import { InterviewPage } from './pages/interview.page'
import { PathPage } from './pages/path.page'
import { PeoplePage } from './pages/people.page'
import { badge, go, tabTo } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo, textOf } from './saved-files'

import { interviewWords } from '#shared/text/interviews'
import { mailWords } from '#shared/text/mails'
import { menteePathWords as words } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'
import { progress } from '#shared/text/progress'
import { selection } from '#shared/text/selection'
import { paperWords } from '#shared/text/sheet-page'
import { peopleSheets } from '#shared/text/sheets/people-sheets'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

const partner = aPartner(1, { contacts: [{ name: 'Isabelle Pirson', email: 'i.pirson@mission.example' }] })
const other = aMentee(2, { address: { street: 'rue de Fer 3', postcode: '5000', municipality: 'Namur' } })
const name = 'Aïcha El Amrani'
const aicha = { givenName: 'Aïcha', familyName: 'El Amrani', agreement: 'feminine', phone: '0478 11 22 33', municipality: 'Huy' } as const

const asked = { understanding: 'Qu’avez-vous compris', explained: 'Expliqués', fullTime: 'Disponible à temps plein', workRight: 'Droit de travailler', wish: 'Envie d’avoir', inOwnWords: 'Cette envie' } as const
const sections = { criteria: 'Clarifier le mentorat', situation: 'Situation et études', needs: 'Besoins et attentes', personality: 'Personnalité' } as const
/** Said in the interview, and nobody else’s business. */
const secrets = ['Garder le courage après ma séparation', 'Avancer avec une femme du métier']

test('a mentee sent by a partner is refused for a criterion, corrected, accepted; the partner is told no more than it may know', async ({ launch, home }) => {
  await prepareHome(home, aCasebook({ mentors: [], mentees: [other], partners: [partner] }))
  const launched = await launch()
  await enter(launched)
  await interview(launched)
  await decide(launched)
  await tellPartner(launched, home)
  await work(launched, home)
  expect(launched.complaints).toEqual([])
})

async function enter({ page }: Launched) {
  const person = new PeoplePage(page)
  await person.go(shell.nav.mentees)
  await page.getByRole('link', { name: people.mentees.add }).first().click()
  await person.fill(aicha, people.mentees.agreementExamples.feminine)
  await person.field(people.fields.street).fill('quai de la Batte 7')
  await person.field(people.fields.postcode).fill('4500')
  await person.sentBy({ partner: partner.name, referent: 'Isabelle Pirson', preselectedOn: 'hier' })
  await person.save(name)
  await expect(badge(page, situations.mentees['to-interview'])).toBeVisible()
  await picture(page, '01-fiche')
}

/** The first section with the keyboard alone, from the beginning of the page to the next section. */
async function interview({ page }: Launched) {
  const path = new PathPage(page)
  const typed = new InterviewPage(page)
  await path.open('mentees', 'El Amrani, Aïcha')
  await path.step(words.steps.interview)
  await path.interview()
  await typed.typeByKey(asked.understanding, 'Six mois avec une personne du métier.')
  await typed.sayByKey(asked.explained, true)
  await typed.sayByKey(asked.fullTime, false)
  await typed.sayByKey(asked.workRight, true)
  await typed.sayByKey(asked.wish, true)
  await typed.typeByKey(asked.inOwnWords, secrets[1] ?? '')
  await picture(page, '02-section-au-clavier')
  await tabTo(page, page.getByRole('button', { name: interviewWords.next, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: sections.situation, exact: true })).toBeFocused()

  await typed.section(sections.needs)
  await typed.box('Aide souhaitée', 'réseau').check()
  await typed.section(sections.personality)
  await typed.text('Ce qui vous bloque').fill(secrets[0] ?? '')
  await typed.section(sections.criteria)
  await expect(typed.text(asked.understanding)).toHaveValue('Six mois avec une personne du métier.')
  await expect(typed.chosen(asked.fullTime, 'non')).toBeChecked()
  await typed.hold()
  await picture(page, '03-entretien-tenu')
}

async function decide({ page }: Launched) {
  const path = new PathPage(page)
  const typed = new InterviewPage(page)
  const accepted = words.decision.outcomes.accepted.feminine
  await page.getByRole('link', { name: interviewWords.held.decide, exact: true }).click()
  await expect(path.outcome(accepted).first()).toBeDisabled()
  await expect(page.getByText(words.decision.notMet([words.decision.criterion['not-met']('Disponible à temps plein pour chercher')]))).toBeVisible()
  await picture(page, '04-critere-non-rempli')

  await page.getByRole('link', { name: words.criteria.openInterview, exact: true }).click()
  await page.getByRole('button', { name: interviewWords.held.reopen, exact: true }).click()
  await typed.section(sections.criteria)
  await typed.say(asked.fullTime, true)
  await typed.hold()
  await page.getByRole('link', { name: interviewWords.held.decide, exact: true }).click()
  await path.decide(accepted)
  await expect(badge(page, situations.mentees.free)).toBeVisible()
  await picture(page, '05-retenue')
}

/** First nothing may go out; once she agrees, the note as a draft and as a letter, and the trace of it. */
async function tellPartner({ app, page }: Launched, home: string) {
  await page.getByRole('link', { name: words.decision.updatePartner, exact: true }).click()
  await expect(page.getByText(progress.consent.notAsked)).toBeVisible()
  await expect(page.getByRole('button', { name: mailWords.save })).toHaveCount(0)
  const yes = page.getByRole('radiogroup', { name: personFile.consents.kinds.sharing }).getByRole('radio', { name: personFile.consents.yes })
  await yes.click()
  await expect(yes, 'it is shown once it is kept').toBeChecked()
  const [eml, letter, joined] = [join(home, 'note.eml'), join(home, 'note.pdf'), join(home, 'jointe.pdf')]
  await saveTo({ app, page }, eml, mailWords.save)
  await picture(page, '06-note')
  const mail = messageIn(await readFile(eml, 'latin1'))
  expect(mail.head).toContain('X-Unsent: 1\r\n')
  expect(mail.head).toMatch(/^To: .*i\.pirson@mission\.example>?\r$/m)
  await writeFile(joined, mail.attachment)

  await page.getByRole('link', { name: progress.send.letter, exact: true }).click()
  await saveTo({ app, page }, letter, paperWords.savePdf)
  await picture(page, '07-lettre')
  for (const text of [mail.body, await textOf(joined), await textOf(letter)]) {
    expect(text).toContain(name)
    for (const secret of secrets) expect(text).not.toContain(secret.slice(0, 12))
  }

  await page.goBack()
  await page.getByRole('button', { name: progress.record.save, exact: true }).click()
  await expect(page.getByText(progress.page.upToDate)).toBeVisible()
  await expect(page.getByText(/^transmis le/)).toBeVisible()
  await picture(page, '08-journal')
}

/** What is done for several people chosen in the list. */
async function work({ app, page }: Launched, home: string) {
  const [labels, list] = [join(home, 'etiquettes.pdf'), join(home, 'mentees.xlsx')]
  await go(page, shell.nav.mentees)
  for (const each of ['El Amrani Aïcha', 'Noël Léa']) await page.getByRole('checkbox', { name: selection.one(each) }).check()
  await saveTo({ app, page }, list, selection.export)
  await picture(page, '09-liste')
  const { columns } = peopleSheets
  expect(rowsOf(await readFile(list))).toEqual([
    expect.objectContaining({ [columns.familyName]: 'El Amrani', [columns.municipality]: 'Huy', [columns.partner]: partner.name, [columns.state]: situations.mentees.free }),
    expect.objectContaining({ [columns.familyName]: 'Noël', [columns.state]: situations.mentees.free }),
  ])

  await page.getByRole('button', { name: selection.labels, exact: true }).click()
  await page.getByRole('menuitem', { name: selection.labelFormats['3x7'] }).click()
  await page.locator('canvas').first().waitFor()
  await saveTo({ app, page }, labels, paperWords.savePdf)
  await picture(page, '10-etiquettes')
  const text = await textOf(labels)
  for (const line of [name, 'quai de la Batte 7', '4500 Huy', 'Léa Noël', 'rue de Fer 3']) expect(text).toContain(line)
}

/** A draft as a mail program reads it: its head, its text, and the file that is joined to it. */
function messageIn(raw: string) {
  const [, quoted = ''] = /Content-Transfer-Encoding: quoted-printable\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? []
  const bytes = quoted.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)))
  const [, joined = ''] = /Content-Disposition: attachment;[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? []
  return { head: raw.slice(0, raw.indexOf('\r\n\r\n') + 2), body: Buffer.from(bytes, 'latin1').toString('utf8').replace(/\s+/g, ' '), attachment: Buffer.from(joined, 'base64') }
}

/** The people of a workbook, by the heads of its columns, which stand under its title. */
function rowsOf(bytes: Buffer): readonly unknown[] {
  const { Sheets, SheetNames } = read(bytes)
  const sheet = Sheets[SheetNames[0] ?? '']
  if (!sheet) throw new Error('no sheet')
  const head = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, blankrows: true }).findIndex(row => row.includes(peopleSheets.columns.familyName))
  return utils.sheet_to_json(sheet, { range: head })
}
