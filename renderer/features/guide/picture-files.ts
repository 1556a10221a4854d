import type { GuidePicture } from '#shared/text/guide/blocks'

const files = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' })

/** Where the file of a picture lies; nothing while it was not taken yet. */
export const fileOf = (picture: GuidePicture): string | undefined => files[`./pictures/${picture}.webp`]
