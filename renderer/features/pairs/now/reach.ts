import { proposalWords } from '#shared/text/proposals'

interface Reachable {
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** How one reaches a person, by phone and by mail, or that nobody knows. */
export const reachOf = ({ phone, email }: Reachable): string => [phone, email].filter(Boolean).join(' · ') || proposalWords.now.proposed.noReach
