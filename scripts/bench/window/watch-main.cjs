// Required before the application itself (`electron -r`): looks into its window without the application knowing of it.
const { app, ipcMain } = require('electron')
const { join } = require('node:path')

app.on('session-created', session => session.setPreloads([...session.getPreloads(), join(__dirname, 'watch-page.cjs')]))
ipcMain.on('bench:marks', (_event, marks) => process.stdout.write(`bench:marks ${JSON.stringify(marks)}\n`))
