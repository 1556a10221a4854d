import type { Casebook } from '#shared/casebook/casebook'
import type { Pair } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import type { Agreements } from '#shared/text/pairs'

/** While one does not know whom the words are about. */
export const neutralWords: Agreements = { mentor: 'neutral', mentee: 'neutral' }

/** How the words about the two people agree; neutral for one who is not chosen, or no longer there. */
export const agreementsOf = (book: Casebook, { mentorId, menteeId }: Pick<Pair | PairDraft, 'mentorId' | 'menteeId'>): Agreements => ({
  mentor: (mentorId && book.mentors[mentorId]?.agreement) ?? 'neutral',
  mentee: (menteeId && book.mentees[menteeId]?.agreement) ?? 'neutral',
})
