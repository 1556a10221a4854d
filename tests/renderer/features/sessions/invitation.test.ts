import { describe, expect, it } from 'vitest'

import { invitationText } from '../../../../renderer/features/sessions/invitation'
import { aCasebook, aCoordinator } from '../../../builders/casebook'
import { aGroupSession } from '../../../builders/recruitment'

import { defaults } from '#shared/defaults/defaults'
import { SessionKind } from '#shared/domain/group-session'

describe('the invitation to a session', () => {
  it.each(SessionKind.options)('leaves no blank to fill for %s', kind => {
    const { subject, body: written } = invitationText(aCasebook(), aGroupSession(1, { kind }), aCoordinator(1), defaults)
    const body = written.replace(/[^\S\n]/g, ' ')
    expect(body).not.toMatch(/[{}]|## /)
    expect(body).toContain('mardi 10 mars 2026')
    expect(body).toContain('17 h 30')
    expect(body).toContain('Noémie Lefèvre, 081 22 33 45')
    expect(subject).toContain('10/03/2026')
  })

  it('follows the association’s own text, leaves out the line of what nobody knows, and shows a blank that it does not know', () => {
    const own = 'Bonjour,\n\nRendez-vous à {lieu}, {heure}.\n{personne de contact}\n{numéro}'
    const book = aCasebook({ settings: [{ id: 'texts', texts: { 'invitation-community': own } }] })
    const { at: _, ...unsettled } = aGroupSession(1, { kind: 'community' })
    expect(invitationText(book, unsettled, undefined, defaults).body).toBe('Bonjour,\n\nRendez-vous à rue de l’Église 12, 5000 Namur, à préciser.\n{numéro}')
  })
})
