// The anchor of `npm run bench`: what Electron itself needs for one window with one title, isolated as ours is.
import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false } })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
