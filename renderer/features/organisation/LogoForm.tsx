import { Button, FileButton, Group } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { Picture } from '../../paper/Picture'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { redrawn } from '../../ui/redraw'
import { Section } from '../../ui/Section'
import { useOrganisation } from './use-organisation'

import { organisation as words } from '#shared/text/organisation'

const { logo: text } = words

/** The logo of the association, and that of who supports it; each is saved as it is chosen. */
export function LogoForm({ children }: { readonly children?: React.ReactNode }) {
  return (
    <Section title={text.title}>
      <div className="page-body">
        <p className="form-hint">{text.lead}</p>
        <div className="fields">
          <LogoField which="logo" label={text.own} />
          <LogoField which="supportLogo" label={text.support} why={text.supportWhy} />
        </div>
        {children}
      </div>
    </Section>
  )
}

interface LogoFieldProps {
  readonly which: 'logo' | 'supportLogo'
  readonly label: string
  readonly why?: string
}

function LogoField({ which, label, why }: LogoFieldProps) {
  const { organisation, problem: notSaved, savePart } = useOrganisation()
  const { problem: notKept, attempt } = useAttempt()
  const [unreadable, setUnreadable] = useState<string>()
  const [busy, setBusy] = useState(false)
  const piece = organisation?.[which]

  const choose = async (file: File | null) => {
    if (!file) return
    setBusy(true)
    const bytes = await redrawn(file)
    setUnreadable(bytes ? undefined : file.name)
    const id = bytes && (await attempt(ask('piece.put-picture', { bytes })))
    if (id) await savePart({ [which]: id })
    setBusy(false)
  }

  return (
    <div className="logo-field" role="group" aria-label={label}>
      <div className="logo-label">{label}</div>
      {why !== undefined && <div className="form-hint">{why}</div>}
      <div className="logo-frame">{piece ? <Picture id={piece} label={label} className="logo-picture" /> : <span className="unknown">{text.none}</span>}</div>
      <Group gap="xs">
        <FileButton onChange={file => void choose(file)} accept="image/png,image/jpeg,image/webp,image/gif">
          {props => (
            <Button {...props} variant="default" loading={busy} aria-label={`${piece ? text.replace : text.choose} (${label})`}>
              {piece ? text.replace : text.choose}
            </Button>
          )}
        </FileButton>
        {piece && (
          <Button variant="subtle" onClick={() => void savePart({ [which]: undefined })} aria-label={`${text.take} (${label})`}>
            {text.take}
          </Button>
        )}
      </Group>
      {unreadable !== undefined && (
        <Notice tone="error" title={text.notAPicture(unreadable)}>
          {text.notAPictureDetail}
        </Notice>
      )}
      <Problem problem={notKept ?? notSaved} />
    </div>
  )
}
