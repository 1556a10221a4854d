import { Group } from '@mantine/core'

import { explain } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { MailActions } from '../../paper/MailActions'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { defaults } from '#shared/defaults/defaults'
import { progressMail } from '#shared/documents/progress-note'
import type { Mentee } from '#shared/domain/mentee'
import type { Sheet } from '#shared/domain/sheet'
import { progress } from '#shared/text/progress'

const words = progress.send

interface NoteToSendProps extends Pick<React.ComponentProps<typeof MailActions>, 'onWrite' | 'keptElsewhere'> {
  readonly mentee: Mentee
}

/** The note as a letter to print, and as a mail whose text one may change; that text is the one that is kept. */
export function NoteToSend({ mentee, onWrite, keptElsewhere }: NoteToSendProps) {
  const [book, today] = [useCasebook(), useToday()]
  const sheet: Sheet = { kind: 'progress-note', menteeId: mentee.id }
  const mail = progressMail(book, mentee.id, { today, defaults })
  if (!mail.ok) {
    const { title, detail } = explain(mail.error)
    return (
      <Notice tone="error" title={title}>
        {detail}
      </Notice>
    )
  }
  const { subject, body, to } = mail.value
  return (
    <Section title={words.title}>
      <Group mb="md" align="center">
        <ButtonLink variant="default" href={places.sheet(sheet)}>
          {words.letter}
        </ButtonLink>
        <span className="form-hint">{words.letterHint}</span>
      </Group>
      <MailActions
        {...{ onWrite, keptElsewhere }}
        draft={{ fileName: words.fileName, subject, body, to: to.map(({ address }) => address), bcc: [], attachment: sheet }}
      />
    </Section>
  )
}
