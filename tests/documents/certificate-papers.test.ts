import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aCasebook, aContract, anOrganisation, aPairAt, day, pairId, pieceId, threeSignatures } from '../builders/casebook'
import { someContractFacts } from '../builders/contract'
import { FONTS } from '../builders/document'
import { aClosing } from '../builders/ending'
import { aMeeting, aPairContact, heldOn } from '../builders/life'
import { pagesOf, throughOffice } from '../builders/paper'
import { aFirstMeeting, aGridVersion, aGroupSession, anInvitee } from '../builders/recruitment'
import { documentFor } from '../builders/sheets'

// All that a certificate can say: every kind of hours, paid and own time, with logos and the warning of the sample programme.
const book = aCasebook({
  organisation: anOrganisation({ programme: 'sample', logo: pieceId(), supportLogo: pieceId(2), privacyContact: 'donnees@oeuvres.example' }),
  pairs: [aPairAt('closed')],
  contracts: [aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { frame: 'working-time' } }) })],
  meetings: Array.from({ length: 12 }, (_, index) => aMeeting(index + 1, heldOn(`2026-0${4 + Math.floor(index / 3)}-${10 + (index % 3)}`, index === 4 ? { ownTime: true } : {}))),
  pairContacts: [aPairContact()],
  gridVersions: [aGridVersion('first-meeting')],
  interviews: [aFirstMeeting(1, { held: { on: '2026-02-12', minutes: 80 } })],
  closings: [aClosing()],
  groupSessions: [aGroupSession(1, { kind: 'community', on: day('2026-05-05'), minutes: 120, invitees: [anInvitee(1, undefined, { attendance: 'present' })] })],
})

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => readFile(join(import.meta.dirname, '../../resources/icon.png')) })
const SIDES = ['mentor', 'mentee'] as const
let folder: string
const read = new Map<string, readonly string[]>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-certificates-'))
  for (const to of SIDES) {
    const document = documentFor(book, { kind: 'pair-certificate', pairId: pairId(), to })
    await writeFile(join(folder, `${to}.pdf`), await presses.pdf(document))
    await writeFile(join(folder, `${to}.docx`), await presses.docx(document))
    read.set(`PDF ${to}`, await pagesOf(join(folder, `${to}.pdf`)))
  }
  const office = await throughOffice(SIDES.map(to => join(folder, `${to}.docx`)))
  for (const [index, to] of SIDES.entries()) read.set(`Word ${to}`, await pagesOf(office[index] ?? ''))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'])('the certificates of a pair in %s', format => {
  const pages = (to: (typeof SIDES)[number]) => read.get(`${format} ${to}`) ?? []

  it('take one page each, with room for the signature', () => {
    for (const to of SIDES) {
      expect(pages(to)).toHaveLength(1)
      expect(pages(to)[0]).toMatch(/Fait à .*\n[\s\S]*Signature/)
    }
  })

  it('give a mentor the sum of the hours, and a mentee none', () => {
    const [mentor = '', mentee = ''] = SIDES.map(to => pages(to).join(' ').replace(/\s+/g, ' '))
    expect(mentor).toMatch(/12 rencontres 18 h .*Total 22 h 35 .*21 h 05 sur le temps de travail, 1 h 30 en dehors/)
    expect(mentee).toContain('12 rencontres tenues')
    expect(mentee).not.toMatch(/Total|temps de travail/)
  })
})
