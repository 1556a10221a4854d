/** Runs in the page once: `bench.after(act)` answers how long it takes from an act until what it changed was painted and nothing moves any more; `bench.typed` keeps the same of each letter. */
export const IN_PAGE = `(() => {
  const painted = () => new Promise(done => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(0) }))
  let changes = 0
  new MutationObserver(() => (changes += 1)).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
  const isHere = () => document.querySelector('h1') && !document.querySelector('#content .mantine-Loader-root')
  const settled = async started => {
    let last = started
    let known = changes
    for (let still = 0; still < 3 || !isHere(); ) {
      const at = await painted()
      if (changes === known) still += 1
      else { still = 0; known = changes; last = at }
      if (at - started > 20_000) throw new Error('nothing after 20 seconds at ' + location.hash)
    }
    return last - started
  }
  window.bench = {
    typed: [],
    after: async act => { const started = performance.now(); act(); return settled(started) },
    goTo: place => window.bench.after(() => { location.hash = place }),
  }
  document.addEventListener('beforeinput', event => { const started = event.timeStamp; window.bench.typed.push(settled(started)) }, true)
})()`
