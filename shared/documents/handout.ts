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
import { invitationText } from './invitation'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const words = sessionSheets.handout

/** The text that is given out at each kind of session; a meeting of the community has its letter of invitation. */
const textOf = {
  'mentor-information': 'handout-mentor',
  'mentee-presentation': 'handout-mentee',
  'mentor-training': 'training-programme',
  community: 'invitation-community',
} as const satisfies Record<SessionKind, TextKey>

/** One page to take home from a session: the association’s text, when and where, and whom to ask. */
export function handout(source: SheetSource, kind: SessionKind, session: GroupSession | undefined): Document {
  const title = words.titles[kind]
  const isLetter = kind === 'community'
  return sheetDocument(source, {
    title,
    template: templateOf(source, title, textOf[kind]),
    privacy: sheetFrame.open,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      ...(session && !isLetter ? [whenAndWhere(session)] : []),
      ...textBlocks(isLetter ? invitationText(source, kind, session) : textInForce(source.book, textOf[kind], source.defaults)),
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

function reach({ phone, email, website, address }: Organisation): readonly Block[] {
  const known = [phone, email, website, shownAddress(address)].filter(each => each !== undefined && each !== '')
  if (known.length === 0) return []
  return [{ kind: 'paragraph', text: [{ text: `${words.reach} `, strong: true }, { text: known.join(sheetFrame.between) }] }]
}
