import { Button, Menu, Modal } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../api/ask'
import { useCasebook } from '../api/mirror'
import { useWorker } from '../api/worker'
import { ButtonLink } from '../ui/ButtonLink'
import { places } from '../ui/places'
import { ActState } from './ActState'
import { InviteToSession } from './InviteToSession'
import { MailActions } from './MailActions'
import { isBusy, usePaperActs } from './use-paper-acts'

import type { MailQuestion } from '#shared/api/api'
import { fullName, type Named } from '#shared/domain/person'
import { LabelFormat, type Selection } from '#shared/domain/sheet'
import { batchWords } from '#shared/text/batch'
import { selection as words } from '#shared/text/selection'

interface PeopleActionsProps {
  readonly selection: Selection
  /** The same people, as one writes to them. */
  readonly people: readonly (Named & { readonly email?: string | undefined })[]
}

/** What can be done at once for all the people chosen in a list: labels, an attendance list, a mail, a workbook, an invitation. */
export function PeopleActions({ selection, people }: PeopleActionsProps) {
  const [asking, setAsking] = useState<'mail' | 'session'>()
  const { act, save } = usePaperActs()
  const stop = () => setAsking(undefined)

  return (
    <>
      <Menu shadow="md" withinPortal>
        <Menu.Target>
          <Button variant="default" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
            {words.labels}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {LabelFormat.options.map(format => (
            <Menu.Item key={format} component={Link} href={places.sheet({ kind: 'labels', selection, format, startAt: 1 })}>
              {words.labelFormats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ButtonLink variant="default" size="compact-sm" href={places.sheet({ kind: 'people-list', selection })}>
        {words.attendanceList}
      </ButtonLink>
      <ButtonLink variant="default" size="compact-sm" href={places.batchOf({ kind: 'grids', selection })}>
        {batchWords.openFor.grids}
      </ButtonLink>
      <Button variant="default" size="compact-sm" onClick={() => setAsking('mail')}>
        {words.mail.open}
      </Button>
      <Button variant="default" size="compact-sm" disabled={isBusy(act)} onClick={() => void save(ask('people.export', { selection }))}>
        {words.export}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setAsking('session')}>
        {words.invite.open}
      </Button>
      {act.at !== 'idle' && (
        <div className="selection-outcome">
          <ActState act={act} />
        </div>
      )}
      {/* Stays behind when closed, so that a text begun is found again. */}
      <Modal opened={asking === 'mail'} onClose={stop} title={words.mail.title(people.length)} size="lg" keepMounted closeOnClickOutside={false} closeButtonProps={{ 'aria-label': words.mail.close }}>
        <MailToPeople kind={selection.kind} people={people} />
      </Modal>
      {asking === 'session' && <InviteToSession selection={selection} onClose={stop} />}
    </>
  )
}

/** A mail in blind copies: nobody sees who else received it. */
function MailToPeople({ kind, people }: { readonly kind: Selection['kind'] } & Pick<PeopleActionsProps, 'people'>) {
  const { organisation } = useCasebook().organisation
  const { worker } = useWorker()
  const draft: MailQuestion = {
    fileName: words.mail.fileName[kind],
    subject: words.mail.subject,
    body: words.mail.body(organisation?.name ?? '', worker && fullName(worker)),
    to: [],
    bcc: [...new Set(people.flatMap(({ email }) => email ?? []))],
  }
  return <MailActions draft={draft} withoutEmail={people.filter(({ email }) => email === undefined).map(fullName)} />
}
