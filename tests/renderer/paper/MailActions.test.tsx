import { screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { MailActions } from '../../../renderer/paper/MailActions'
import { somethingIsUnsaved } from '../../../renderer/ui/unsaved'

import type { MailQuestion } from '#shared/api/api'
import { ok } from '#shared/core/result'
import { mailWords as words } from '#shared/text/mails'
import { paperWords } from '#shared/text/sheet-page'

import { aCasebook } from '../../builders/casebook'
import { said, stand } from '../features/pairs/stand'

const draft: MailQuestion = {
  fileName: 'invitation-formation',
  subject: 'Formation des mentors',
  body: 'Bonjour,\n\nVous êtes invités le 12/03/2026.',
  to: [],
  bcc: ['anne@example.be', 'karim@example.be'],
}

function write(changes: Partial<MailQuestion> = {}, withoutEmail: readonly string[] = [], outcome: object = { outcome: 'saved', path: '/bureau/invitation-formation.eml' }) {
  const saved: unknown[] = []
  const answers = {
    'mail.save-draft': (question: unknown) => {
      saved.push(question)
      return ok(outcome)
    },
  }
  return { ...stand(<MailActions draft={{ ...draft, ...changes }} withoutEmail={withoutEmail} />, { book: aCasebook(), answers }), saved }
}

const body = () => screen.getByRole('textbox', { name: words.body })
const subject = () => screen.getByRole('textbox', { name: words.subject })

describe('a mail that is made ready', () => {
  it('says how many will get it unseen by each other, and who has no address', () => {
    write({}, ['Dominique Étienne'])
    expect(screen.getByText(said(words.bcc(2)))).toBeDefined()
    expect(screen.getByText(said(words.without(['Dominique Étienne'])))).toBeDefined()
  })

  it('counts those without an address rather than naming dozens', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Personne ${index + 1}`)
    write({ bcc: [] }, names)
    expect(screen.getByText(/Personne 5 et 35/)).toBeDefined()
    expect(screen.queryByText(/Personne 6/)).toBeNull()
    expect(screen.getByRole('button', { name: words.copyAddresses })).toHaveProperty('disabled', true)
  })

  it('becomes a draft with what the person rewrote, which is then safe', async () => {
    const { user, saved } = write()
    await user.type(subject(), ' du 12 mars')
    expect(somethingIsUnsaved()).toBe(true)

    await user.click(screen.getByRole('button', { name: words.save }))
    expect(await screen.findByText(said(paperWords.savedAt('/bureau/invitation-formation.eml')))).toBeDefined()
    expect(saved).toEqual([{ ...draft, subject: 'Formation des mentors du 12 mars' }])
    expect(somethingIsUnsaved()).toBe(false)
  })

  it('keeps watch over what was rewritten when the dialog is cancelled', async () => {
    const { user } = write({}, [], { outcome: 'cancelled' })
    await user.type(subject(), ' !')
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(somethingIsUnsaved()).toBe(true)

    await user.click(screen.getByRole('button', { name: words.reset }))
    expect(subject()).toHaveProperty('value', draft.subject)
    expect(somethingIsUnsaved()).toBe(false)
  })

  it('is not saved without a text', async () => {
    const { user, saved } = write()
    await user.clear(body())
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(screen.getByText(words.bodyMissing)).toBeDefined()
    expect(saved).toEqual([])
  })

  it('is copied, text or addresses, for a mail program that opens no drafts', async () => {
    const { user } = write()
    await user.click(screen.getByRole('button', { name: words.copyText }))
    expect(await screen.findByText(words.textCopied)).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe(`${draft.subject}\n\n${draft.body}`)

    await user.click(screen.getByRole('button', { name: words.copyAddresses }))
    expect(await screen.findByText(said(words.addressesCopied(2, true)))).toBeDefined()
    expect(await navigator.clipboard.readText()).toBe('anne@example.be; karim@example.be')
  })

  it('says what to do when the system takes no copy', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { user } = write()
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('NotAllowedError')), configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator.clipboard, 'writeText')) // the tests of other screens share this clipboard
    await user.click(screen.getByRole('button', { name: words.copyText }))
    expect(await screen.findByText(said(words.notWritten))).toBeDefined()
  })
})
