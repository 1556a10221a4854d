/** What a typed address becomes: one that can be followed, one that we would rather write, or none at all. */
export type ReadLink = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'proposal'; readonly address: string } | { readonly kind: 'unreadable' }

const MAILBOX = /^[^\s@<>"/:]+@[^\s@<>"/:]+\.[^\s@<>"/:]{2,}$/
const FOLLOWED = /^(?:https:\/\/[^\s<>"/?#]+\.[^\s<>"]{2,}|mailto:[^\s@<>"/:]+@[^\s@<>"/:]+\.[^\s<>"]{2,})$/i
const BARE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#:][^\s<>"]*)?$/u

/** Reads an address as people type it: « www.exemple.be » gets its https:// proposed, a mailbox its mailto:. Nothing but pages and mailboxes is followed. */
export function readLink(typed: string): ReadLink {
  const address = typed.trim()
  if (FOLLOWED.test(address)) return { kind: 'address', address: lowScheme(address) }
  if (/^http:\/\//i.test(address)) return proposed(address.replace(/^http/i, 'https'))
  if (MAILBOX.test(address)) return proposed(`mailto:${address}`)
  return BARE.test(address) ? proposed(`https://${address}`) : { kind: 'unreadable' }
}

const proposed = (address: string): ReadLink => (FOLLOWED.test(address) ? { kind: 'proposal', address } : { kind: 'unreadable' })

const lowScheme = (address: string) => address.replace(/^[a-z]+:/i, scheme => scheme.toLowerCase())

/** An address in the characters that addresses may hold (RFC 3986), so that it is the same in a page, a mail and a PDF, and hides nothing; undefined for anything but a page or a mailbox. */
export function safeAddress(address: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return undefined
  return lowScheme(encodeURI(address.toWellFormed()).replace(/%25([0-9A-F]{2})/gi, '%$1').replace(/['`^|\\{}]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
}

/** An address as one reads it: a mailbox without its mailto:. */
export const shownLink = (address: string): string => address.replace(/^mailto:/i, '')
