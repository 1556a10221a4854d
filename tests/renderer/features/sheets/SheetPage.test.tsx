import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'

import { useSend } from '../../../../renderer/api/mirror'
import { SheetPage } from '../../../../renderer/features/sheets/SheetPage'
import type { Pdf } from '../../../../renderer/paper/pdf'
import { places } from '../../../../renderer/ui/places'
import { printPageInSight } from '../../../../renderer/ui/use-print-shortcut'

import type { Casebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import type { Sheet } from '#shared/domain/sheet'
import { mailWords } from '#shared/text/mails'
import { paperWords as words, sheetPage, sheetTitles } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'

import { aCasebook, aMentee, aMentor, aPartner, menteeId, mentorId, partnerId } from '../../../builders/casebook'
import { aGroupSession, aGridVersion, anInterview, anInvitee, groupSessionId, interviewId, theMentor } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

// There is no canvas here: what draws is replaced; the drawing itself is proved in the real window.
const printed = vi.hoisted(() => ({ pages: 0 }))
vi.mock('../../../../renderer/paper/pdf', () => ({
  openPdf: async (): Promise<Pdf> => ({ pages: 2, widthOf: async () => 595, textOf: async page => `texte ${page}`, draw: async () => {}, close: async () => {} }),
}))
vi.mock('../../../../renderer/paper/print-pages', () => ({
  printPages: async (pdf: Pdf, print: () => Promise<unknown>) => {
    printed.pages += pdf.pages
    return print()
  },
}))
beforeEach(() => {
  printed.pages = 0
})

const withOthers = (book: Casebook, others: Partial<Casebook>): Casebook => ({ ...book, ...others })

/** Stands for whatever else changes the book while the page is in sight. */
function Elsewhere() {
  const send = useSend()
  return <button onClick={() => void send('coordinator.save', { details: { agreement: 'neutral', givenName: 'Alix', familyName: 'Maes' } })}>changer</button>
}

/** Puts the page of a sheet on the screen at its own address, and keeps every sheet that was asked for. */
function look(sheet: Sheet | string, book: Casebook = aCasebook(), refusal?: object) {
  const previewed: unknown[] = []
  const saved: unknown[] = []
  const mails: unknown[] = []
  const answers = {
    'sheet.preview': (question: unknown) => {
      previewed.push(question)
      return refusal ? ({ ok: false, error: refusal } as const) : ok(new Uint8Array([1]))
    },
    'sheet.save-as': (question: unknown) => {
      saved.push(question)
      return ok({ outcome: 'saved', path: '/bureau/feuille' })
    },
    'mail.save-draft': (question: unknown) => {
      mails.push(question)
      return ok({ outcome: 'cancelled' })
    },
    'saved-file.open': () => ({ ok: false, error: { code: 'file/not-opened', path: '/bureau/feuille' } }) as const,
    'window.print': () => ok({ outcome: 'printed' }),
  }
  const path = typeof sheet === 'string' ? sheet : places.sheet(sheet)
  const page = (
    <>
      <Route<Record<'sheet', string>> path="/feuilles/:sheet">{({ sheet: address }) => <SheetPage address={address} />}</Route>
      <Elsewhere />
    </>
  )
  return { ...stand(page, { book, answers, path }), previewed, saved, mails }
}

describe('the page of a sheet', () => {
  it('shows its pages, with the text of each, and the way back to where it belongs', async () => {
    const { previewed } = look({ kind: 'mentor-grid', mentorId: mentorId() })

    expect(await screen.findByText(said(words.page(2, 2)))).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sheetTitles.grid['mentor-preparation'])
    expect(screen.getByRole('link', { name: sheetPage.back.mentor }).getAttribute('href')).toBe(places.mentor(mentorId()))
    expect(previewed).toEqual([{ sheet: { kind: 'mentor-grid', mentorId: mentorId() } }])
  })

  it('prints from its button and from the keyboard', async () => {
    const { user } = look({ kind: 'blank-grid', grid: 'mentee-selection' })

    await user.click(await screen.findByRole('button', { name: words.print }))
    expect(await screen.findByText(said(words.printed))).toBeDefined()
    printPageInSight()
    await vi.waitFor(() => expect(printed.pages).toBe(4))
  })

  it('saves for Word, says where, and says so when the file cannot be opened', async () => {
    const { user, saved } = look({ kind: 'volunteer-note' })

    await user.click(await screen.findByRole('button', { name: words.saveWord }))
    expect(await screen.findByText(said(words.savedAt('/bureau/feuille')))).toBeDefined()
    expect(saved).toEqual([{ sheet: { kind: 'volunteer-note' }, format: 'docx' }])

    await user.click(screen.getByRole('button', { name: words.open }))
    expect(await screen.findByRole('alert')).toBeDefined()
  })

  it('is closed to printing, with the reason, when it cannot be made', async () => {
    look({ kind: 'progress-note', menteeId: menteeId() }, aCasebook(), { code: 'update/not-agreed' })

    await vi.waitFor(() => expect(screen.getByRole('button', { name: words.print })).toHaveProperty('disabled', true))
    expect(screen.queryByRole('button', { name: mailWords.save })).toBeNull()
  })

  it('of a mentee who is proposed calls them by their given name until one asks for initials', async () => {
    const sheet = { kind: 'mentee-profile', menteeId: menteeId(), mentorId: mentorId() } as const
    const { user, previewed } = look(sheet)

    await user.click(await screen.findByRole('radio', { name: sheetPage.pairSheets.identities.initials }))

    await vi.waitFor(() => expect(previewed.at(-1)).toEqual({ sheet: { ...sheet, identity: 'initials' } }))
  })

  it('of an interview is for the association until one asks for the copy of the person', async () => {
    const book = withOthers(aCasebook(), { gridVersions: byId(aGridVersion()), interviews: byId(anInterview()) })
    const { user, previewed } = look({ kind: 'interview', interviewId: interviewId() }, book)

    await user.click(await screen.findByRole('radio', { name: sheetPage.copies.person }))

    await vi.waitFor(() => expect(previewed.at(-1)).toEqual({ sheet: { kind: 'interview', interviewId: interviewId(), forPerson: true } }))
    await user.click(screen.getByRole('radio', { name: sheetPage.copies.association }))
    await vi.waitFor(() => expect(previewed.at(-1)).toEqual({ sheet: { kind: 'interview', interviewId: interviewId() } }))
  })

  it('of labels starts at the first that is free, within a page of the format, and is not for Word', async () => {
    const { user, previewed } = look({ kind: 'labels', selection: { kind: 'mentors', ids: [mentorId()] }, format: '3x8', startAt: 24 })

    await user.click(await screen.findByRole('radio', { name: said(sheetPage.labelFormats['3x7']) }))
    await vi.waitFor(() => expect(previewed.at(-1)).toMatchObject({ sheet: { format: '3x7', startAt: 21 } }))

    const first = screen.getByRole('textbox', { name: sheetPage.startAt })
    await user.clear(first)
    await user.type(first, '5')
    await vi.waitFor(() => expect(previewed.at(-1)).toMatchObject({ sheet: { startAt: 5 } }))
    expect(screen.queryByRole('button', { name: words.saveWord })).toBeNull()
  })

  it('of certificates names those who were there, and no one else', async () => {
    const invitees = [anInvitee(1, theMentor(1), { attendance: 'present' }), anInvitee(2, theMentor(2), { attendance: 'excused' })]
    const book = withOthers(aCasebook({ mentors: [aMentor(1), aMentor(2)] }), { groupSessions: byId(aGroupSession(1, { kind: 'mentor-training', invitees })) })
    const { user, previewed } = look({ kind: 'training-certificate', sessionId: groupSessionId() }, book)

    const choice = await screen.findByRole('combobox', { name: sheetPage.whoseCertificate })
    expect(choice).toHaveProperty('value', sheetPage.everyone(1))
    await user.click(choice)
    expect((await screen.findAllByRole('option', { hidden: true })).map(({ textContent }) => textContent)).toEqual([sheetPage.everyone(1), 'd’Hœraene, Anne-Sophie'])
    await user.click(screen.getByRole('option', { name: 'd’Hœraene, Anne-Sophie', hidden: true }))
    await vi.waitFor(() => expect(previewed.at(-1)).toMatchObject({ sheet: { mentorId: mentorId() } }))
  })

  it('that goes to a partner can go by e-mail, with itself joined, once the person agreed', async () => {
    const partner = aPartner(1, { contacts: [{ name: 'Inès Collard', email: 'ines@mirenam.example' }] })
    const mentee = aMentee(1, { partnerId: partnerId(), consents: { sharing: [{ on: '2026-01-10', given: true }] } })
    const sheet: Sheet = { kind: 'progress-note', menteeId: menteeId() }
    const { user, mails } = look(sheet, aCasebook({ partners: [partner], mentees: [mentee] }))

    await user.click(await screen.findByRole('button', { name: mailWords.save }))
    await vi.waitFor(() => expect(mails).toMatchObject([{ to: ['ines@mirenam.example'], bcc: [], attachment: sheet, fileName: '2026-03-20_note-partenaire' }]))
    expect(screen.getByDisplayValue(/Yusuf\sÇelik/)).toBe(screen.getByRole('textbox', { name: mailWords.body }))
  })

  it('is drawn again when the book changes', async () => {
    const { user, previewed } = look({ kind: 'blank-grid', grid: 'mentor-preparation' })
    await screen.findByText(said(words.page(1, 2)))
    expect(previewed).toHaveLength(1)

    await user.click(screen.getByRole('button', { name: 'changer' }))
    await vi.waitFor(() => expect(previewed).toHaveLength(2))
  })

  it.each(['/feuilles/pas-une-feuille', `/feuilles/${encodeURIComponent('{"kind":"blank-grid","grid":"../../etc"}')}`, '/feuilles/%7B%22kind%22%3A%22%E0%A4%A'])(
    'at an address that is none (%s) says so',
    async path => {
      look(path)
      expect(await screen.findByRole('heading', { name: shell.notFound.title })).toBeDefined()
    },
  )
})

const byId = <Entity extends { readonly id: string }>(...entities: readonly Entity[]) => Object.fromEntries(entities.map(each => [each.id, each]))
