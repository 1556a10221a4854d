import { shortDay } from '#shared/text/format'

/** A cell as people write it: the days that the reader made plain are 14/03/2026 again, with the hour where there is one. */
export const shownCell = (text: string): string => text.replace(/^\d{4}-\d{2}-\d{2}(?=$| )/, shortDay)
