// The first file of the packaged application that the end-to-end tests drive; never of the one that people receive.
// Playwright looks into the window, which ours refuses (electron/main/desktop/hardening.ts): here alone it is not told of it. All the rest is what people receive, byte for byte.
import { app } from 'electron'

const { commandLine } = app
const hasSwitch = commandLine.hasSwitch.bind(commandLine)
commandLine.hasSwitch = name => name !== 'remote-debugging-port' && hasSwitch(name)

await import('./main.js')
