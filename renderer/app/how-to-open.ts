/** Kept by the window itself, and only until it has come up anew; it holds no secret. */
const KEY = 'binome.take-over'

/** For a window that is about to come up anew: it then takes the casebook over from whoever may still hold it. */
export const takeOverNext = (): void => window.sessionStorage.setItem(KEY, 'yes')

/** Whether a person said, before the window came up anew, to take the casebook over; said once. */
export function isTakingOver(): boolean {
  const isSaid = window.sessionStorage.getItem(KEY) !== null
  window.sessionStorage.removeItem(KEY)
  return isSaid
}
