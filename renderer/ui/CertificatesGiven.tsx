import './LinkList.css'

import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { DateField } from './DateField'
import { Notice } from './Notice'

import type { GivenCertificate } from '#shared/domain/company'
import { type IsoDate, earlier } from '#shared/domain/iso-date'
import { inPeriod } from '#shared/text/dashboard'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship } from '#shared/text/sponsorship'

const words = sponsorship.given

/** Both days included. */
interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Hours in minutes, value in euro cents. */
interface Figures {
  readonly minutes: number
  readonly cents: number
}

/** A certificate that was handed out, and what its days give today. */
export interface CertificateShown {
  readonly certificate: GivenCertificate
  readonly now: Figures
}

interface CertificatesGivenProps {
  readonly company: string
  /** In the order in which they were noted. */
  readonly certificates: readonly CertificateShown[]
  /** What a certificate made today tells; absent where there is nothing to tell. */
  readonly current: (Figures & { readonly period: Days }) | undefined
  readonly today: IsoDate
  readonly onGive: (certificate: GivenCertificate) => void
  readonly onTakeBack: (certificate: GivenCertificate) => void
}

/** The certificates that a company was handed, the latest first, whether their days still give the same, and the way to note one more. */
export function CertificatesGiven({ company, certificates, current, today, onGive, onTakeBack }: CertificatesGivenProps) {
  if (certificates.length === 0 && !current) return null
  return (
    <div role="group" aria-label={words.title(company)}>
      {certificates.length === 0 && <p className="form-hint">{words.none}</p>}
      <ul className="link-list">
        {certificates.toReversed().map(({ certificate, now }, index) => (
          <li key={index} className="link-row">
            <div className="link-words">
              <div>{words.on(certificate.on)}</div>
              <div className="link-detail">{words.told(certificate.from, certificate.to, duration(certificate.minutes), euros(certificate.cents))}</div>
              {(now.minutes !== certificate.minutes || now.cents !== certificate.cents) && <Notice tone="warning" title={words.differs(duration(now.minutes), euros(now.cents))} />}
            </div>
            <Button variant="subtle" size="compact-sm" aria-label={words.removeOf(certificate.on)} onClick={() => onTakeBack(certificate)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {current && <NoteCertificate company={company} current={current} today={today} onGive={onGive} />}
    </div>
  )
}

type NoteCertificateProps = Pick<CertificatesGivenProps, 'company' | 'today' | 'onGive'> & { readonly current: NonNullable<CertificatesGivenProps['current']> }

function NoteCertificate({ company, current: { period, minutes, cents }, today, onGive }: NoteCertificateProps) {
  const [asking, setAsking] = useState(false)
  const [on, setOn] = useState<IsoDate | undefined>(today)
  if (!asking)
    return (
      <Button variant="default" size="compact-sm" aria-label={words.noteOf(company, inPeriod(period))} onClick={() => setAsking(true)}>
        {words.note}
      </Button>
    )
  const save = () => {
    if (on === undefined) return
    onGive({ on, from: period.from, to: earlier(period.to, today), minutes, cents })
    setAsking(false)
  }
  return (
    <Group align="flex-end" gap="sm">
      <DateField label={words.day} value={on} today={today} onChange={setOn} required />
      <Button onClick={save}>{words.save}</Button>
    </Group>
  )
}
