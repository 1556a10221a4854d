import type { Newsletter, NewsletterDetails } from '#shared/domain/newsletter'
import { newsletterWords } from '#shared/text/newsletters'

/** Room left to the words that tell a copy from its original. */
const LONGEST_TITLE = 130

/** The same newsletter to be written on, under a title that says it is a copy. */
export const copyOf = ({ title, blocks }: Newsletter): NewsletterDetails => ({ title: newsletterWords.list.copy(title.slice(0, LONGEST_TITLE)), blocks })
