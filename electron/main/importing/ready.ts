/** What a reader says once it has begun; what ends before it never read anything. */
export const READY = 'ready'
