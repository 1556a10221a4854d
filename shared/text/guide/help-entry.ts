import type { GuideTopic } from './blocks'

/** The help of one page: what it is for, what one does on it, what comes after, and where the guide says more. */
export interface HelpEntry {
  /** The name of the page. */
  readonly page: string
  readonly purpose: string
  readonly steps: readonly string[]
  readonly next?: string
  readonly topic: GuideTopic
  /** The part of the chapter that speaks of it. */
  readonly part?: string
}
