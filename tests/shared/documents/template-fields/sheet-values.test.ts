import { beforeAll, describe, expect, it } from 'vitest'

import { day } from '../../../builders/built'
import { everySheet } from '../../../builders/every-sheet'
import { sparse } from '../../../builders/sparse'
import { played } from '../../sample/played'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { sourceOf } from '#shared/documents/sheet-source'
import { printSheet } from '#shared/documents/sheets'
import { filledFields } from '#shared/documents/template-fields/filled-fields'
import { sheetValues, templateKindOf } from '#shared/documents/template-fields/sheet-values'
import { type FieldValues, isBlockField } from '#shared/documents/template-fields/template-field'
import type { Sheet } from '#shared/domain/sheet'
import { longDay, paper } from '#shared/text/paper'

const given = { today: day('2026-12-28'), defaults }

let book: Casebook
let bare: Casebook
beforeAll(async () => {
  book = await played()
  bare = sparse(book)
})

/** The sheets of a book that an association may write in a Word file of its own. */
const lettersOf = (of: Casebook): readonly Sheet[] => everySheet(of).filter(sheet => templateKindOf(of, sheet) !== undefined)

function valuesOf(of: Casebook, sheet: Sheet): readonly FieldValues[] {
  const [source, made] = [sourceOf(of, given), printSheet(of, sheet, given)]
  return source.ok && made.ok && made.value.kind === 'document' ? sheetValues(source.value, sheet, made.value.document) : []
}

/** The texts of a paper by the names of their fields, but for the mark of an invented programme, which most have none of. */
const textsIn = ({ mention: _, ...values }: FieldValues) => Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))

describe('the fields of a paper in a Word file of the association', () => {
  it('are for nine kinds of paper, and not for the note of a mentor on working time', () => {
    expect([...new Set(lettersOf(book).map(sheet => templateKindOf(book, sheet)))].toSorted()).toEqual([
      ...['company-certificate', 'company-presentation', 'mentee-certificate', 'mentor-certificate', 'partner-orientation', 'progress-note', 'termination-letter', 'training-certificate', 'volunteer-note'],
    ])
    const onWorkingTime = listed(book.mentors).find(({ frame }) => frame.kind === 'working-time')
    expect(onWorkingTime && templateKindOf(book, { kind: 'volunteer-note', mentorId: onWorkingTime.id })).toBeUndefined()
    expect(templateKindOf(book, { kind: 'volunteer-note', frame: 'working-time' })).toBeUndefined()
  })

  it('say who speaks and when, and hold no gap of ours, whatever is missing in the file', () => {
    for (const of of [book, bare]) {
      for (const sheet of lettersOf(of)) {
        for (const values of valuesOf(of, sheet)) {
          expect(values).toMatchObject({ date: longDay(given.today), 'association.nom': expect.stringMatching(/\S/), contenu: expect.any(Array) })
          expect(textsIn(values).filter(([name, text]) => !(name.endsWith('.civilite') && text === '') && /undefined|null|\[object|^\s*$|'|^[\s,;]|[\s,;]$/.test(text)), JSON.stringify(sheet)).toEqual([])
        }
      }
    }
  })

  it('name the person that the letter goes to, and the two of the pair it is about', () => {
    const ended = listed(book.pairs).find(pair => printSheet(book, { kind: 'termination-letter', pairId: pair.id, to: 'mentor' }, given).ok)
    if (!ended) throw new Error('The sample ends no pair')
    const [mentor, mentee] = [book.mentors[ended.mentorId], book.mentees[ended.menteeId]]
    const to = (side: 'mentor' | 'mentee') => valuesOf(book, { kind: 'termination-letter', pairId: ended.id, to: side })[0]
    expect(to('mentor')).toMatchObject({ 'binome.reference': ended.reference, 'destinataire.nom-complet': expect.stringContaining(mentor?.familyName ?? '?') })
    expect(to('mentee')).toMatchObject({ 'binome.reference': ended.reference, 'destinataire.nom-complet': expect.stringContaining(mentee?.familyName ?? '?') })
  })

  it('are those of each mentor in turn on the certificates of a training', () => {
    const training = lettersOf(book).map(sheet => (sheet.kind === 'training-certificate' ? valuesOf(book, sheet) : [])).find(values => values.length > 1)
    const names = training?.map(values => values['mentor.nom-complet']) ?? []
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a field found in a file', () => {
  it('is a line to fill by hand where nothing is known of it, a paragraph where it stands for several', () => {
    const filled = filledFields(['mentor.nom', 'contenu', 'chaussures'], {})
    expect([filled.get('mentor.nom'), filled.get('contenu'), filled.has('chaussures')]).toEqual([paper.toFill, [{ kind: 'paragraph', text: paper.toFill }], false])
  })

  it('bears the warning of an invented programme unless the file has a place of its own for it', () => {
    const values: FieldValues = { mention: 'Programme fictif', 'mentor.nom': 'Hubert', contenu: [{ kind: 'paragraph', text: 'Merci.' }] }
    expect(filledFields(['mentor.nom', 'date'], values).get('mentor.nom')).toBe('Programme fictif · Hubert')
    expect(filledFields(['mentor.nom', 'mention'], values).get('mentor.nom')).toBe('Hubert')
    expect(isBlockField('contenu')).toBe(true)
    expect(filledFields(['mentor.nom', 'contenu'], values).get('contenu')).toEqual([{ kind: 'paragraph', text: [{ text: 'Programme fictif', strong: true }] }, { kind: 'paragraph', text: 'Merci.' }])
  })
})
