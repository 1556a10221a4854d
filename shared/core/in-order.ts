/** Compares two texts, or two days, so that a sort puts the smaller one first; a sort leaves those that are the same as they stood. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
