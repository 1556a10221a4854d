import type { PastStep } from '#shared/api/past'
import { historyWords } from '#shared/text/history'
import { recordNamed } from '#shared/text/past'

/** An act in words, and whom or what it was about. */
export const told = ({ act, record }: PastStep): [act: string, of: string] => [historyWords.act(act, [], ''), record ? recordNamed(record.name) : '']
