import { describe, expect, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { progressMail, progressText } from '#shared/documents/progress-note'
import type { Mentee } from '#shared/domain/mentee'

import { aCasebook, aContract, aMentee, aPairAt, aPartner, menteeId, partnerId, threeSignatures } from '../../builders/casebook'
import { day } from '../../builders/built'
import { aClosing } from '../../builders/ending'
import { aMeeting, heldOn } from '../../builders/life'
import { aGridVersion, anInterview, everyAnswer } from '../../builders/recruitment'
import { asked, documentFor, given, wordsOn } from '../../builders/sheets'

const yes = { given: true, on: '2026-01-05' }
const contacts = [{ name: 'Accueil' }, { name: 'Sylvie Marchal', email: 'sylvie.marchal@mission.example' }]

interface Changes {
  readonly consents?: Record<string, readonly { given: boolean; on: string }[]>
  readonly referent?: string
  readonly decisions?: readonly { on: string; outcome: 'accepted' | 'waiting-list'; told?: string; reason?: string }[]
}

const bookOf = ({ consents = { sharing: [yes] }, ...changes }: Changes = {}, more: Parameters<typeof aCasebook>[0] = {}) =>
  aCasebook({
    partners: [aPartner(1, { contacts })],
    mentees: [aMentee(1, { partnerId: partnerId(), consents, notes: 'Remarque interne', ...changes }) satisfies Mentee], // as the schema reads them
    gridVersions: [aGridVersion()],
    interviews: [anInterview(1, { answers: everyAnswer(defaultGrids['mentee-selection']), held: { on: '2026-01-20' } })],
    ...more,
  })

const sheet = { kind: 'progress-note', menteeId: menteeId() } as const
const textOf = (book: ReturnType<typeof bookOf>) => {
  const result = progressText(book, menteeId(), given)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a progress note', () => {
  it('does not exist without a partner, and nothing goes out without the person’s agreement', () => {
    expect(asked(aCasebook(), sheet)).toBe('update/no-partner')
    expect(asked(bookOf({ consents: {} }), sheet)).toBe('update/not-agreed')
    expect(asked(bookOf({ consents: { sharing: [{ given: false, on: '2026-01-05' }] } }), sheet)).toBe('update/not-agreed')
    expect(progressText(bookOf({ consents: {} }), menteeId(), given).ok).toBe(false)
    expect(progressMail(bookOf({ consents: {} }), menteeId(), given).ok).toBe(false)
  })

  it('tells the step and its day, in the gender of the person', () => {
    expect(textOf(bookOf())).toContain('Étape\u202F: décision après l’entretien de sélection, le 24/11/2025')
    expect(textOf(bookOf())).toContain('Décision\u202F: retenu pour un mentorat')
  })

  it('tells the trade looked for only where the person agreed to that too', () => {
    expect(textOf(bookOf())).not.toContain('électricien')
    expect(textOf(bookOf({ consents: { sharing: [yes], 'sharing-goal': [yes] } }))).toContain('Métier visé\u202F: électricien')
  })

  it('holds nothing of the interview, of the reasons, of the remarks, nor how the person is reached', () => {
    const book = bookOf({ decisions: [{ on: '2026-02-02', outcome: 'waiting-list', told: 'Le projet reste à préciser.', reason: 'project-first' }] })
    for (const words of [wordsOn(documentFor(book, sheet)), textOf(book)]) {
      expect(words).not.toMatch(/Réponse à|project-first|reste à préciser|projet professionnel est|Remarque interne|0485|Jambes/)
    }
  })

  it('follows the pair: start, end, next contact, and not the mentor’s name', () => {
    const book = bookOf({}, { pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] })
    const words = textOf(book)
    expect(words).toContain('Début du mentorat\u202F: 12/03/2026')
    expect(words).toContain('Fin prévue\u202F: 12/09/2026')
    expect(words).toContain('Prochaine échéance\u202F: 23/04/2026')
    expect(words).toContain('Noémie\u00A0Lefèvre')
    expect(words).not.toMatch(/Hœraene|Louvain/)
  })

  it('tells how it ended: the last day, the closing, the result by family and kind, and no next date', () => {
    const words = textOf(bookOf({}, { pairs: [aPairAt('closed')], contracts: [aContract(1, { signatures: threeSignatures })], closings: [aClosing()], meetings: [aMeeting(1), aMeeting(2, heldOn('2026-03-11'))] }))
    expect(words).toContain('Dernier jour du binôme\u202F: 12/09/2026')
    expect(words).toContain('Clôture\u202F: 15/09/2026')
    expect(words).toContain('Fin du mentorat\u202F: la durée convenue est écoulée')
    expect(words).toMatch(/Résultat\u202F: emploi \(.*CDD.*\), depuis le 01\/09\/2026/)
    expect(words).not.toMatch(/Prochaine échéance|Fin prévue|électricien|contrat vu/)
  })

  it('never tells why a mentoring was interrupted, nor by whom', () => {
    const interruption = { by: 'mentee', why: 'health' } as const
    const stopped = aPairAt('active', 1, { moves: [...aPairAt('active').moves, { kind: 'bring-to-close', on: day('2026-03-12'), trigger: 'interruption', reason: 'Opération du genou' }] })
    const book = bookOf({}, { pairs: [stopped], contracts: [aContract(1, { signatures: threeSignatures })], closings: [aClosing({ interruption, held: undefined, situation: { family: 'other', kind: 'inactive' } })] })
    for (const words of [textOf(book), wordsOn(documentFor(book, sheet))]) {
      expect(words).toContain('fin avant l’échéance')
      expect(words).not.toMatch(/genou|santé|health|initiative/i)
    }
  })

  it('says of someone without any milestone that they are registered', () => {
    expect(textOf(bookOf({ decisions: [] }))).toContain('inscription à notre programme, le 12/11/2025')
  })
})

describe('the message', () => {
  it('goes to the person of reference, or else to the first contact with an address', () => {
    for (const changes of [{}, { referent: 'sylvie marchal' }]) {
      expect(progressMail(bookOf(changes), menteeId(), given)).toMatchObject({ ok: true, value: { to: [{ name: 'Sylvie Marchal', address: 'sylvie.marchal@mission.example' }], bcc: [] } })
    }
  })

  it('is left to address where the partner has no address', () => {
    expect(progressMail(bookOf({}, { partners: [aPartner()] }), menteeId(), given)).toMatchObject({ ok: true, value: { to: [] } })
  })

  it('names nobody in its subject', () => {
    expect(progressMail(bookOf(), menteeId(), given)).toMatchObject({ value: { subject: 'Mentorat pour l’emploi\u202F: note d’avancement' } })
  })
})
