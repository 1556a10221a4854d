/** The type of an answer, carried beside the schema of its question: answers come from us, and are only typed. */
export interface Answer<T> {
  /** Never there: it only holds the type. */
  readonly answered?: T
}

/** Names the type of an answer in a table of the door. */
export function answer<T>(): Answer<T> {
  return {}
}
