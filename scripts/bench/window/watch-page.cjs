// Runs in each page before anything of its own: tells when its first words and its title were painted, and when the window had its first free moment after that.
const { ipcRenderer } = require('electron')

const marks = {}
const now = () => performance.timeOrigin + performance.now()

/** Calls once what stands there now was handed to the screen. */
const painted = then =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = then
    channel.port2.postMessage(0)
  })

const watcher = new MutationObserver(() => {
  if (!document.querySelector('h1')) return
  watcher.disconnect()
  painted(() => {
    marks.titled = now()
    requestIdleCallback(() => {
      const [first] = performance.getEntriesByName('first-contentful-paint')
      ipcRenderer.send('bench:marks', { ...marks, drawn: first ? performance.timeOrigin + first.startTime : marks.titled, usable: now() })
    })
  })
})
watcher.observe(document, { childList: true, subtree: true })
