import { describe, expect, it } from 'vitest'

import { agendaPoints } from '#shared/documents/session-report'
import { sessionSheets } from '#shared/text/sheets/session-sheets'

import { aCasebook } from '../../builders/casebook'
import { aGroupSession, anInvitee, aNewcomer, groupSessionId, theMentor } from '../../builders/recruitment'
import { asked, blocksOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

const sheet = { kind: 'session-report', sessionId: groupSessionId() } as const
const words = sessionSheets.report
const bookOf = (changes: object) => aCasebook({ groupSessions: [aGroupSession(1, { kind: 'community', ...changes })] })

describe('the agenda of a meeting', () => {
  it('is one point for each line, whatever mark stands before it', () => {
    expect(agendaPoints('- Tour de table\n\n  • Le premier mois\n* "Dire non"\nQuestions – réponses')).toEqual(['Tour de table', 'Le premier mois', '"Dire non"', 'Questions – réponses'])
  })

  it('is printed with when and where and room for notes, and names nobody', () => {
    const book = bookOf({ agenda: "Tour de table\nL'écoute", invitees: [anInvitee(1, theMentor(1), { attendance: 'present' })] })
    const document = documentFor(book, sheet)
    expect(document.title).toBe(words.agendaTitle)
    expect(blocksOf(document)).toContainEqual({ kind: 'list', items: ['Tour de table', 'L’écoute'] })
    expect(wordsOn(document)).not.toContain('Hœraene')
    expect(fileNameOf(asked(book, sheet))).toMatch(/ordre-du-jour/)
  })

  it('leaves lines to write on where nothing is settled', () => {
    expect(blocksOf(documentFor(bookOf({}), sheet)).filter(({ kind }) => kind === 'form')).toHaveLength(2)
  })
})

describe('the report of a meeting', () => {
  const book = bookOf({
    agenda: 'Tour de table',
    report: '# Décisions\nUn atelier en mai.\n- Salle à réserver',
    invitees: [anInvitee(1, theMentor(1), { attendance: 'present' }), anInvitee(2, aNewcomer(), { attendance: 'excused' }), anInvitee(3, theMentor(2), { attendance: 'absent' })],
  })

  it('tells what was said, who was there and who is excused, and only how many were absent', () => {
    const document = documentFor(book, sheet)
    const facts = blocksOf(document).flatMap(block => (block.kind === 'facts' ? block.rows : []))
    expect(document.title).toBe(words.reportTitle)
    expect(facts).toContainEqual([words.present(1), expect.stringContaining('Anne-Sophie')])
    expect(facts).toContainEqual([words.excused(1), expect.stringContaining('Lambert')])
    expect(facts).toContainEqual([words.absent, '1'])
    expect(blocksOf(document)).toContainEqual({ kind: 'heading', level: 3, text: 'Décisions' })
    expect(fileNameOf(asked(book, sheet))).toMatch(/compte-rendu/)
  })

  it('exists for a session of the book only', () => {
    expect(asked(aCasebook(), sheet)).toBe('casebook/unknown')
  })
})
