import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { hasAgenda } from './session-values'

import { audienceOf, type GroupSession } from '#shared/domain/group-session'
import type { Sheet } from '#shared/domain/sheet'
import { batchWords } from '#shared/text/batch'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.sheets

/** What is printed for a session: the list to sign, what is given out, and the certificates of those who were trained. */
export function SessionSheets({ session }: { readonly session: GroupSession }) {
  const { id, kind, invitees, report } = session
  const audience = audienceOf(kind)
  const trained = invitees.filter(({ who, attendance }) => who.kind === 'mentor' && attendance === 'present').length
  const isFirstMeeting = kind === 'mentor-information' || kind === 'mentee-presentation'
  const row = (sheet: Sheet, label: string) => ({ key: sheet.kind, href: places.sheet(sheet), label })

  return (
    <Section title={words.title}>
      <LinkList
        rows={[
          row({ kind: 'attendance-list', sessionId: id }, words.attendance),
          ...(hasAgenda(kind) ? [row({ kind: 'session-report', sessionId: id }, report === undefined ? words.agenda : words.report)] : []),
          row({ kind: 'handout', session: kind, sessionId: id }, words.handout[kind]),
          ...(isFirstMeeting ? [row({ kind: 'registration-form', for: audience, sessionId: id }, words.registration[audience])] : []),
          ...(isFirstMeeting && invitees.length > 0 ? [{ key: 'grids', href: places.batchOf({ kind: 'grids', sessionId: id }), label: batchWords.sessionGrids }] : []),
          ...(kind === 'mentor-training' && trained > 0 ? [row({ kind: 'training-certificate', sessionId: id }, words.certificates(trained))] : []),
        ]}
      />
      {kind === 'mentor-training' && trained === 0 && <p className="form-hint">{words.noCertificate}</p>}
    </Section>
  )
}
