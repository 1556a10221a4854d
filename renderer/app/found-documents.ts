import { entityAt } from '../api/names'
import { papersOf as papersOfMentee } from '../features/mentees/Papers'
import { papersOf as papersOfMentor } from '../features/mentors/Papers'
import { madeFor, sheetsOf } from '../features/pairs/whole-story/made-documents'
import { occasionSheets, occasionsMade } from '../features/pairs/whole-story/occasion-documents'
import { sheetTitle } from '../paper/sheet-title'
import { places } from '../ui/places'
import type { Entry } from './found-entries'


import { type Casebook } from '#shared/casebook/casebook'
import { contractsOf } from '#shared/casebook/contract-queries'
import { GridName } from '#shared/domain/grid-name'
import { audienceOf } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import type { Sheet } from '#shared/domain/sheet'
import { wayWords } from '#shared/text/way'

const { trail: words } = wayWords

/** A paper, by its name and its page. */
export interface Paper {
  readonly label: string
  readonly href: string
}

const paper = (sheet: Sheet): Paper => ({ label: sheetTitle(sheet), href: places.sheet(sheet) })

/** The papers of one of whom the palette knows: those made, and those that can be printed today. */
export function documentsOf(book: Casebook, { kind, id }: Pick<Entry, 'kind' | 'id'>, today: IsoDate): readonly Paper[] {
  switch (kind) {
    case 'mentors':
      return of(entityAt(book.mentors, id), mentor => [...told(papersOfMentor(book, mentor)), paper({ kind: 'privacy-notice', for: 'mentor', mentorId: mentor.id })])
    case 'mentees':
      return of(entityAt(book.mentees, id), mentee => [...told(papersOfMentee(book, mentee)), paper({ kind: 'privacy-notice', for: 'mentee', menteeId: mentee.id }), paper({ kind: 'mentee-profile', menteeId: mentee.id })])
    case 'companies':
      return of(entityAt(book.companies, id), company => [paper({ kind: 'company-presentation', companyId: company.id })])
    case 'partners':
      return of(entityAt(book.partners, id), partner => [paper({ kind: 'orientation-sheet', partnerId: partner.id })])
    case 'groupSessions':
      return of(entityAt(book.groupSessions, id), ({ id: sessionId, kind: session }) => [
        paper({ kind: 'attendance-list', sessionId }),
        paper({ kind: 'handout', session, sessionId }),
        paper({ kind: 'registration-form', for: audienceOf(session), sessionId }),
        paper({ kind: 'session-report', sessionId }),
        ...(session === 'mentor-training' ? [paper({ kind: 'training-certificate', sessionId })] : []),
      ])
    case 'pairs':
      return ofPair(book, id, today)
  }
}

function ofPair(book: Casebook, id: string, today: IsoDate): readonly Paper[] {
  const pair = entityAt(book.pairs, id)
  if (!pair) return []
  const isToContract = contractsOf(book, pair.id).length === 0 && stateOf(pair).stage === 'validated'
  return [
    ...(isToContract ? [{ label: words.contract, href: places.contractToPrint(pair.id) }] : []),
    ...told([...madeFor(book, pair), ...occasionsMade(book, pair, today)]),
    ...[...sheetsOf(pair), ...occasionSheets(book, pair, today)].map(({ label, sheet }) => ({ label, href: places.sheet(sheet) })),
  ]
}

const of = <Entity>(entity: Entity | undefined, papers: (entity: Entity) => readonly Paper[]): readonly Paper[] => (entity === undefined ? [] : papers(entity))

const told = (rows: readonly { readonly href: string; readonly label: React.ReactNode }[]): readonly Paper[] => rows.flatMap(({ href, label }) => (typeof label === 'string' ? [{ label, href }] : []))

/** Each blank sheet, and the papers of the programme as a whole. */
export const commonPapers: readonly Paper[] = [
  ...GridName.options.map(grid => paper({ kind: 'blank-grid', grid })),
  ...(
    [
      { kind: 'intake' },
      { kind: 'action-plan' },
      { kind: 'meeting-sheet' },
      { kind: 'orientation-sheet' },
      { kind: 'company-presentation' },
      { kind: 'volunteer-note' },
      { kind: 'volunteer-note', frame: 'working-time' },
      { kind: 'registration-form', for: 'mentor' },
      { kind: 'registration-form', for: 'mentee' },
      { kind: 'privacy-notice', for: 'mentor' },
      { kind: 'privacy-notice', for: 'mentee' },
      { kind: 'attendance-list', for: 'mentor' },
      { kind: 'handout', session: 'mentor-information' },
      { kind: 'handout', session: 'mentor-training' },
      { kind: 'handout', session: 'mentee-presentation' },
      { kind: 'handout', session: 'community' },
      { kind: 'week-list' },
      { kind: 'awaiting-signatures' },
      { kind: 'processing-register' },
      { kind: 'breach-register' },
    ] as const
  ).map(paper),
]

/** What papers are called, whomever they are about: by these words one tells that somebody looks for a paper. */
export const PAPER_WORDS: readonly string[] = [...wayWords.search.papers, ...commonPapers.map(({ label }) => label)]
