import { describe, expect, it } from 'vitest'

import { plainText } from '#shared/documents/document'
import { peopleWorkbook } from '#shared/documents/people-workbook'
import { textBlocks } from '#shared/documents/text-blocks'

import { aCasebook, aMentee, aMentor, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { aGridVersion } from '../../builders/recruitment'
import { blocksOf, cellsOf, documentFor, given, wordsOn } from '../../builders/sheets'

describe('a text of the association', () => {
  it('has titles, lists and paragraphs, set as French is printed', () => {
    expect(textBlocks('# Le but ?\nTrouver "un emploi".\n\nIl faut :\n- du temps ;\n- de l\'envie.\n\nFin')).toEqual([
      { kind: 'heading', level: 2, text: 'Le but\u202F?' },
      { kind: 'paragraph', text: 'Trouver «\u202Fun emploi\u202F».' },
      { kind: 'paragraph', text: 'Il faut\u202F:' },
      { kind: 'list', items: ['du temps\u202F;', 'de l’envie.'] },
      { kind: 'paragraph', text: 'Fin' },
    ])
  })

  it('takes the place of the product’s own, and the foot says so', () => {
    const book = aCasebook({ settings: [{ id: 'texts', texts: { 'handout-mentor': 'Notre propre feuillet.' } }] })
    const document = documentFor(book, { kind: 'handout', session: 'mentor-information' })
    expect(blocksOf(document)).toContainEqual({ kind: 'paragraph', text: 'Notre propre feuillet.' })
    expect(document.foot.reference).toBe('Feuillet pour les mentors · modèle 1, texte de l’association')
  })
})

describe('a registration form', () => {
  it('asks for each agreement on its own, ticks none, and asks for nothing that must not be kept', () => {
    for (const who of ['mentor', 'mentee'] as const) {
      const document = documentFor(aCasebook(), { kind: 'registration-form', for: who })
      const boxes = blocksOf(document).flatMap(block => (block.kind === 'boxes' ? block.items : []))
      expect(boxes).toHaveLength(who === 'mentor' ? 3 : 5)
      expect(wordsOn(document)).not.toMatch(/"ticked"|registre national|nationalité|état civil/i)
    }
  })
})

describe('the sheet for a partner', () => {
  it('asks the criteria of the grid in force and the age where it counts, not those kept private', () => {
    const criterion = { kind: 'yes-no', criterion: 'required' } as const
    const sections = [{ key: 'own', title: 'Critères', questions: [{ ...criterion, key: 'open', label: 'Habite la province' }, { ...criterion, key: 'closed', label: 'Critère interne', private: true as const }] }]
    const book = aCasebook({ gridVersions: [aGridVersion('mentee-selection', 1, { sections })], settings: [{ id: 'criteria', computed: [{ key: 'age', atMost: 30, weight: 'required' }] }] })
    const asked = cellsOf(documentFor(book, { kind: 'orientation-sheet' })).map(({ label }) => plainText(label))
    expect(asked).toContain('Habite la province')
    expect(asked).toContain('Avoir 30\u00A0ans au plus')
    expect(asked).not.toContain('Critère interne')
  })

  it('names the partner where it is known, and where to send it back', () => {
    const words = wordsOn(documentFor(aCasebook(), { kind: 'orientation-sheet', partnerId: partnerId() }))
    expect(words).toContain('Mission régionale de Namur')
    expect(words).toContain('À renvoyer à\u202F: info@oeuvres.example · rue de l’Église 12, 5000 Namur')
  })
})

describe('a spreadsheet of people', () => {
  it('holds the chosen ones by name, with real days, and empty cells for what is not known', () => {
    const book = aCasebook({ mentors: [aMentor(1, { sector: 'construction', languages: [{ language: 'french', level: 'native' }] }), aMentor(2), aMentor(3)] }) // keys as the schema reads them
    const [sheet] = peopleWorkbook(book, { kind: 'mentors', ids: [mentorId(2), mentorId(1)] }, given.defaults, given.today).sheets
    const column = (label: string) => {
      const at = sheet?.columns.findIndex(each => each.label === label) ?? -1
      return { kind: sheet?.columns[at]?.kind, values: sheet?.rows.map(row => row[at]) }
    }
    expect(column('Nom').values).toEqual(['d’Hœraene', 'Van den Bossche'])
    expect(column('E-mail').values).toEqual([undefined, 'benoit.vdb@example.be'])
    expect(column('Province').values).toEqual(['Namur', 'Namur'])
    expect(column('Secteur').values).toEqual(['construction et rénovation', undefined])
    expect(column('Langues').values).toEqual(['français (langue maternelle)', undefined])
    expect(column('État').values).toEqual(['disponible', 'disponible'])
    expect(column('Inscription')).toEqual({ kind: 'date', values: ['2025-10-01', '2025-10-01'] })
    expect(column('Binômes à la fois')).toEqual({ kind: 'number', values: [1, 1] })
  })

  it('tells of a mentee the partner, the trade and where they stand, and not their birth date', () => {
    const book = aCasebook({ mentees: [aMentee(1, { partnerId: partnerId(), birthDate: '1990-04-01' }), aMentee(2, { decisions: [], before: undefined })] })
    const [sheet] = peopleWorkbook(book, { kind: 'mentees', ids: [menteeId(1), menteeId(2)] }, given.defaults, given.today).sheets
    expect(JSON.stringify(sheet)).toContain('"Mission régionale de Namur",null,"électricien"')
    expect(JSON.stringify(sheet)).not.toContain('1990')
    expect(JSON.stringify(sheet)).toContain('entretien à faire')
  })
})
