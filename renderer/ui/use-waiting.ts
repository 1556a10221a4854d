import { useEffect, useState } from 'react'

/** Seconds that are still to be waited, counted down to none. */
export function useWaiting() {
  const [seconds, setSeconds] = useState(0)
  const isWaiting = seconds > 0

  useEffect(() => {
    if (!isWaiting) return
    const each = setInterval(() => setSeconds(left => Math.max(0, left - 1)), 1000)
    return () => clearInterval(each)
  }, [isWaiting])

  return { seconds, wait: setSeconds }
}
