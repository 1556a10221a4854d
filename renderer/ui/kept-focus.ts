/** In milliseconds: what moves the focus by itself, such as a page or a dialog, does it sooner. */
const A_MOMENT = 60

/** In milliseconds: a button that is still off after this will not come back for the focus. */
const A_WAIT = 1000

/** Where the focus stood, with all that stood around it, the nearest first; and what came after the part of it that was taken away. */
interface Stood {
  readonly element: HTMLElement
  readonly around: readonly Element[]
  next?: Element | null
}

const CAN_BE_REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary'
const LINES = 'li, tr, fieldset'
const PARTS = 'section, [role=region], [role=dialog], form, fieldset, main'

/**
 * Gives the focus a place when what had it is taken away or turned off, so that nobody begins again at the top of the window:
 * the button once it is on again, else the next line, else the title of the part where it stood. Answers how to stop.
 */
export function keepFocus(page: Document): () => void {
  const stood: { last?: Stood | undefined; outside?: Stood | undefined } = {}
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const isLost = () => page.activeElement === null || page.activeElement === page.body

  /** One of each delay at a time: a page that is drawn anew a hundred times is looked at once. */
  const later = (delay: number, act: () => void) => {
    if (timers.has(delay)) return
    const timer = setTimeout(() => {
      timers.delete(delay)
      act()
    }, delay)
    timers.set(delay, timer)
  }

  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    stood.last = { element: target, around: ancestorsOf(target) }
    // What opened a dialog has the focus back when the dialog goes, or its neighbour.
    if (!target.closest('[role=dialog]')) stood.outside = stood.last
  }

  // Who clicks beside everything lets the focus go, and means it.
  const onMouseDown = () =>
    later(0, () => {
      if (isLost()) stood.last = stood.outside = undefined
    })
  const look = () => {
    if (stood.last && isLost()) later(A_MOMENT, () => settle(false))
  }

  const settle = (isLongAgo: boolean) => {
    const { last, outside } = stood
    if (!isLost() || !last) return
    const isBack = last.element.isConnected && !isOff(last.element)
    const mayComeBack = last.element.isConnected && (!isLongAgo || isBusy(last.element))
    if (!isBack && mayComeBack) {
      if (!isLongAgo) later(A_WAIT, () => settle(true))
      return
    }
    const isDialogGone = !last.element.isConnected && last !== outside && !last.around.some(each => each.isConnected && each.matches('[role=dialog]'))
    placeAfter(isDialogGone && outside ? outside : last, page)?.focus()
  }

  const observer = new MutationObserver(records => {
    for (const place of [stood.last, stood.outside]) if (place) noteGap(place, records)
    look()
  })

  page.addEventListener('focusin', onFocusIn)
  page.addEventListener('focusout', look)
  page.addEventListener('mousedown', onMouseDown)
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    page.removeEventListener('focusin', onFocusIn)
    page.removeEventListener('focusout', look)
    page.removeEventListener('mousedown', onMouseDown)
    observer.disconnect()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}

const isOff = (element: Element) => element.matches(':disabled')
const isBusy = (element: Element) => element.matches('[data-loading], [aria-busy=true]')

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) found.push(each)
  return found
}

/** Remembers what came after a part that is taken away: afterwards nobody can tell. */
function noteGap(place: Stood, records: readonly MutationRecord[]): void {
  for (const { removedNodes, nextSibling, previousSibling } of records) {
    const isOurs = [...removedNodes].some(node => node instanceof Element && node.matches(LINES) && place.around.includes(node))
    if (isOurs) place.next = elementAt(nextSibling) ?? elementAt(previousSibling)
  }
}

const elementAt = (node: Node | null) => (node instanceof Element ? node : null)

/** The next line where a line was taken away, else the title of what is left around. */
function placeAfter({ element, around, next }: Stood, page: Document): HTMLElement | null {
  if (element.isConnected && !isOff(element)) return element
  const line = next?.isConnected ? next.querySelector<HTMLElement>(CAN_BE_REACHED) : null
  if (line) return line
  const left = around.find(each => each !== element && each.isConnected)
  const part = left?.closest(PARTS)
  const title = part?.querySelector<HTMLElement>('h1, h2, h3, h4, legend') ?? page.querySelector<HTMLElement>('h1')
  title?.setAttribute('tabindex', '-1')
  return title
}
