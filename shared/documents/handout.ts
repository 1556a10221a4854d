import { textInForce } from '#shared/casebook/content-in-force'
import { shownAddress } from '#shared/domain/address'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import type { Organisation } from '#shared/domain/organisation'
import type { TextKey } from '#shared/domain/programme-settings'
import { longDay, typeset } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import { timeSpan } from './attendance-list'
import type { Block, Document } from './document'
import { agendaPoints } from './session-report'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const words = sessionSheets.handout

/** The text that is given out at each kind of session; a meeting of the community has none: it has its agenda to write. */
const textOf = {
  'mentor-information': 'handout-mentor',
  'mentee-presentation': 'handout-mentee',
  'mentor-training': 'training-programme',
} as const satisfies Record<Exclude<SessionKind, 'community'>, TextKey>

/** One page to take home from a session: when and where, the association’s text or the room for an agenda, and whom to ask. */
export function handout(source: SheetSource, kind: SessionKind, session: GroupSession | undefined): Document {
  const title = words.titles[kind]
  return sheetDocument(source, {
    title,
    template: templateOf(source, words.names[kind], kind === 'community' ? undefined : textOf[kind]),
    privacy: sheetFrame.open,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      ...(kind === 'community' ? agenda(session) : [...(session ? [whenAndWhere(session)] : []), ...textBlocks(textInForce(source.book, textOf[kind], source.defaults))]),
      ...reach(source.organisation),
    ),
  })
}

const whenAndWhere = (session: GroupSession): Block => ({
  kind: 'facts',
  rows: [
    [words.when, `${longDay(session.on)}, ${timeSpan(session)}`],
    [words.where, typeset(session.place)],
  ],
})

/** What the meeting is about, and lines for its points; when it is not known, that is left to write as well. */
function agenda(session: GroupSession | undefined): readonly Block[] {
  const known = agendaPoints(session?.agenda ?? '')
  const room = (label: string, span: number, lines = 1) => ({ label, span, answer: { kind: 'room', lines } }) as const
  return [
    { kind: 'paragraph', text: words.community },
    session ? whenAndWhere(session) : { kind: 'form', rows: [[room(words.when, 5), room(words.where, 7)]] },
    { kind: 'heading', level: 2, text: words.agenda },
    ...(session?.title === undefined ? [] : [{ kind: 'paragraph', text: [{ text: typeset(session.title), strong: true }] } as const]),
    known.length > 0 ? { kind: 'list', items: known.map(typeset) } : { kind: 'form', rows: [[room('', 12, 8)]] },
    { kind: 'heading', level: 2, text: words.notes },
    { kind: 'form', rows: [[room('', 12, 8)]] },
  ]
}

function reach({ phone, email, website, address }: Organisation): readonly Block[] {
  const known = [phone, email, website, shownAddress(address)].filter(each => each !== undefined && each !== '')
  if (known.length === 0) return []
  return [{ kind: 'paragraph', text: [{ text: `${words.reach} `, strong: true }, { text: known.join(sheetFrame.between) }] }]
}
