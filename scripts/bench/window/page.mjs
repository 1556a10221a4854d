/**
 * @typedef {{ evaluate: (expression: string) => Promise<any>, send: (method: string, params?: object) => Promise<any> }} Page
 */

/**
 * Talks to the first page of an application over the pipe that Chromium opens for it (`--remote-debugging-pipe`).
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Page>}
 */
export function pageOn(child) {
  const waiting = new Map()
  let last = 0
  let said = ''
  const [, , , input, output] = child.stdio
  const ask = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the application ended with ${code}`)))
    child.once('error', reject)
    const hear = ({ id, method, params, result, error }) => {
      if (id) {
        const { resolve: answer, reject: refuse } = waiting.get(id)
        waiting.delete(id)
        return error ? refuse(new Error(error.message)) : answer(result)
      }
      if (method !== 'Target.attachedToTarget' || params.targetInfo.type !== 'page') return
      const send = (name, words) => ask(name, words, params.sessionId)
      resolve({ send, evaluate: expression => evaluated(send, expression) })
    }
    output.setEncoding('utf8').on('data', text => {
      said += text
      const messages = said.split('\0')
      said = messages.pop()
      for (const message of messages) hear(JSON.parse(message))
    })
    ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }).catch(reject)
  })
}

/** The value of an expression in the page, awaited. */
async function evaluated(send, expression) {
  const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
