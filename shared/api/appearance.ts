import { z } from 'zod'

/** Light, dark, or as the system is. */
export const Scheme = z.enum(['auto', 'light', 'dark'])
export type Scheme = z.infer<typeof Scheme>

/** How large the letters of the window are: as designed, 15 % or 30 % larger. */
export const TextSize = z.enum(['normal', 'large', 'very-large'])
export type TextSize = z.infer<typeof TextSize>

/** How the window looks on this machine; what is not said stays as it was. */
export const Look = z.strictObject({ scheme: Scheme, textSize: TextSize }).partial()
export type Look = z.infer<typeof Look>

/** Under which names the address of the page tells how it looks: known before anything is drawn. */
export const SCHEME_IN_ADDRESS = 'couleurs'
export const TEXT_SIZE_IN_ADDRESS = 'texte'
