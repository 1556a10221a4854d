/** Where the address of a letter stands, in millimetres from the text around it: in the window at the right of a Belgian envelope of 11 × 22 cm, for a page folded in three. */
export const WINDOW = { left: 92, above: 15, below: 12 } as const
