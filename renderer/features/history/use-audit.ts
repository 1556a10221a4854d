import { useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'

import type { Refusal } from '#shared/api/refusal'
import type { AuditQuestion } from '#shared/api/past'
import type { AuditLine } from '#shared/casebook/audit'

/** How many acts are read at a time. */
const AT_A_TIME = 100

interface Trail {
  readonly lines: readonly AuditLine[]
  readonly goesOn: boolean
}

/** The acts that pass a filter, read a stretch at a time; nothing while the first one is being read. */
export function useAudit(which: AuditQuestion) {
  const book = useCasebook()
  const [trail, setTrail] = useState<Trail>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isReading, setIsReading] = useState(false)
  const { from, until, by, about } = which

  useEffect(() => {
    let isWanted = true
    void ask('audit.read', { which: asked({ from, until, by, about }), most: AT_A_TIME }).then(reply => {
      if (!isWanted) return
      if (reply.ok) setTrail(reply.value)
      setRefusal(reply.ok ? undefined : reply.error)
    })
    return () => {
      isWanted = false
    }
  }, [book, from, until, by, about])

  const more = async () => {
    const before = trail?.lines.at(-1)?.generation
    if (before === undefined || isReading) return
    setIsReading(true)
    const reply = await ask('audit.read', { which: asked(which), before, most: AT_A_TIME })
    setIsReading(false)
    setRefusal(reply.ok ? undefined : reply.error)
    // Another filter may have been chosen meanwhile: its stretch then stands there, and this one is none of it.
    if (reply.ok) setTrail(now => (now?.lines.at(-1)?.generation === before ? { lines: [...now.lines, ...reply.value.lines], goesOn: reply.value.goesOn } : now))
  }
  return { trail, refusal, isReading, more: () => void more() }
}

type Asked = { readonly [Part in keyof AuditQuestion]: AuditQuestion[Part] | undefined }

/** What is asked, without the parts that ask nothing. */
export const asked = (which: Asked): AuditQuestion => Object.fromEntries(Object.entries(which).filter(([, value]) => value !== undefined))
