import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt, companyId, menteeId, mentorId, pairId, partnerId, pieceId } from '../builders/casebook'
import { FONTS } from '../builders/document'
import { pagesOf, throughOffice } from '../builders/paper'
import { aFirstMeeting, aGridVersion, aGroupSession, anInterview, anInvitee, everyAnswer, groupSessionId, interviewId, theMentor } from '../builders/recruitment'
import { documentFor } from '../builders/sheets'

import { defaultGrids } from '#shared/defaults/grids'
import type { Sheet } from '#shared/domain/sheet'

const run = promisify(execFile)
const yes = { given: true, on: '2026-01-05' } as const
const answers = everyAnswer(defaultGrids['mentee-selection'])

// The fullest pages: with a logo, and with the warning of the sample programme.
const book = aCasebook({
  organisation: anOrganisation({ programme: 'sample', logo: pieceId(), privacyContact: 'donnees@oeuvres.example', insurance: { insurer: 'Ethias', policyNumber: '45.012.345', cover: 'responsabilité civile' } }),
  mentors: [aMentor(1, { frame: { kind: 'job-seeker' }, email: 'as.dhoeraene@example.be' }), aMentor(2, { frame: { kind: 'working-time', companyId: companyId() } })],
  mentees: [aMentee(1, { partnerId: partnerId(), referent: 'Sylvie Marchal', consents: { sharing: [yes] } })],
  groupSessions: [aGroupSession(1, { kind: 'mentor-training', invitees: [anInvitee(1, theMentor(1), { attendance: 'present' })] })],
  pairs: [aPairAt('first-meeting-planned', 1, { moves: [{ kind: 'plan-first-meeting', on: '2026-03-05', meetingOn: '2026-03-19', at: '09:30', place: 'Entrée par le jardin, salle du premier étage. '.repeat(6).trim() }] })],
  gridVersions: [aGridVersion(), aGridVersion('first-meeting')],
  interviews: [
    anInterview(1, { answers, held: { on: '2026-03-04', minutes: 65 } }),
    aFirstMeeting(2, { subject: { kind: 'pair', id: pairId() }, answers: everyAnswer(defaultGrids['first-meeting']), held: { on: '2026-03-10', minutes: 90 } }),
  ],
})

const PAGES: Readonly<Record<string, readonly [Sheet, pages: number]>> = {
  'blank preparation': [{ kind: 'blank-grid', grid: 'mentor-preparation' }, 2],
  'blank selection': [{ kind: 'blank-grid', grid: 'mentee-selection' }, 2],
  'blank first meeting': [{ kind: 'blank-grid', grid: 'first-meeting' }, 2],
  'first meeting of a pair': [{ kind: 'first-meeting-grid', pairId: pairId() }, 2],
  'completed first meeting': [{ kind: 'interview', interviewId: interviewId(2) }, 1],
  'pre-filled preparation': [{ kind: 'mentor-grid', mentorId: mentorId() }, 2],
  'pre-filled selection': [{ kind: 'mentee-grid', menteeId: menteeId() }, 2],
  'handout for mentors': [{ kind: 'handout', session: 'mentor-information', sessionId: groupSessionId() }, 1],
  'handout for mentees': [{ kind: 'handout', session: 'mentee-presentation', sessionId: groupSessionId() }, 1],
  'handout of the training': [{ kind: 'handout', session: 'mentor-training' }, 1],
  'handout of the community': [{ kind: 'handout', session: 'community' }, 1],
  'form for mentors': [{ kind: 'registration-form', for: 'mentor', sessionId: groupSessionId() }, 1],
  'form for mentees': [{ kind: 'registration-form', for: 'mentee' }, 1],
  'notice for mentors': [{ kind: 'privacy-notice', for: 'mentor' }, 2],
  'notice for mentees': [{ kind: 'privacy-notice', for: 'mentee', menteeId: menteeId() }, 2],
  'orientation of a mentee': [{ kind: 'orientation-sheet', menteeId: menteeId() }, 1],
  'blank attendance': [{ kind: 'attendance-list' }, 1],
  'blank working time': [{ kind: 'volunteer-note', frame: 'working-time' }, 1],
  orientation: [{ kind: 'orientation-sheet', partnerId: partnerId() }, 1],
  certificate: [{ kind: 'training-certificate', sessionId: groupSessionId() }, 1],
  company: [{ kind: 'company-presentation', companyId: companyId() }, 2],
  volunteer: [{ kind: 'volunteer-note', mentorId: mentorId(1) }, 1],
  'working time': [{ kind: 'volunteer-note', mentorId: mentorId(2) }, 1],
  progress: [{ kind: 'progress-note', menteeId: menteeId() }, 1],
  attendance: [{ kind: 'attendance-list', sessionId: groupSessionId() }, 1],
}

const logo = readFile(join(import.meta.dirname, '../../resources/icon.png'))
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => logo })

let folder: string
const inWord = new Map<string, string>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-sheets-'))
  const files = await Promise.all(
    Object.entries(PAGES).map(async ([name, [sheet]]) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.docx`)
      await writeFile(file, await presses.docx(documentFor(book, sheet)))
      return { name, file }
    }),
  )
  const pages = await throughOffice(files.map(({ file }) => file))
  files.forEach(({ name }, index) => inWord.set(name, pages[index] ?? ''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function printed(sheet: Sheet): Promise<string> {
  const file = join(folder, `${JSON.stringify(sheet).replace(/\W+/g, '-')}.pdf`)
  await writeFile(file, await presses.pdf(documentFor(book, sheet)))
  return file
}

describe('a sheet holds on its pages, in PDF and in Word', () => {
  it.each(Object.entries(PAGES))('%s', async (name, [sheet, pages]) => {
    expect(await pagesOf(await printed(sheet))).toHaveLength(pages)
    expect(await pagesOf(inWord.get(name) ?? '')).toHaveLength(pages)
  })
})

it('a Word file is set in the font that it carries', async () => {
  const { stdout } = await run('pdffonts', [inWord.get('handout for mentors') ?? ''])
  const fonts = stdout.trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(1)
  for (const font of fonts) expect(font).toContain('SourceSans3')
})

it('a completed grid holds every answer, in PDF and in Word', async () => {
  const sheet: Sheet = { kind: 'interview', interviewId: interviewId() }
  const word = join(folder, 'completed.docx')
  await writeFile(word, await presses.docx(documentFor(book, sheet)))
  const [fromWord = ''] = await throughOffice([word])
  for (const file of [await printed(sheet), fromWord]) {
    const words = (await pagesOf(file)).join(' ')
    // Each text answer ends with the name of its question; cells that stand side by side mix the words before.
    const texts = Object.values(answers).flatMap(answer => (typeof answer === 'string' && answer.startsWith('Réponse') ? [answer] : []))
    expect(texts.length).toBeGreaterThan(15)
    for (const text of texts) expect(words).toContain(text.split(' ').at(-1))
  }
})

it('a long attendance list repeats its head and numbers its pages', async () => {
  const everyone = Array.from({ length: 45 }, (_, index) => aMentor(index + 1))
  const many = aCasebook({ mentors: everyone })
  const file = join(folder, 'many.pdf')
  await writeFile(file, await presses.pdf(documentFor(many, { kind: 'people-list', selection: { kind: 'mentors', ids: everyone.map(({ id }) => id) } })))
  const pages = await pagesOf(file)
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.slice(0, 2).entries()) {
    expect(page).toContain('Nom, prénom')
    expect(page).toContain(`page ${index + 1} / ${pages.length}`)
  }
})
