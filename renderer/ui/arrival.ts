/** For how many frames a page that one comes back to may take to grow as long as it was. */
const PATIENCE = 30

/** How far down the page stood that one comes back to, in pixels; nothing where one arrives anew. */
let leftAt: number | undefined

/** To be told before the page is drawn to which one goes. */
export function arrivesAt(top: number | undefined): void {
  leftAt = top
}

/** Puts a page that has just been drawn where it stood when one left it, as soon as it is long enough; one that is new, at its beginning. */
export function standWhereLeft(): void {
  const top = leftAt ?? 0
  const stand = (frames: number) => {
    window.scrollTo(0, top)
    if (window.scrollY + 1 >= top || frames === 0) leftAt = undefined
    else requestAnimationFrame(() => leftAt === top && stand(frames - 1))
  }
  stand(PATIENCE)
}
