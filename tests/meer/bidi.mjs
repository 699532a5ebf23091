/**
 * Opens a page in Firefox over WebDriver BiDi and runs one function in it.
 *
 * node bidi.mjs <path of Firefox> <empty folder for a profile>
 * stdin   {url, script, argument, seconds}: script is the text of an async function of one argument
 * stdout  {value} or {error}, as JSON; what Firefox says goes to stderr
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const { url, script, argument, seconds } = JSON.parse(await text(process.stdin))
const [binary, profile] = process.argv.slice(2)
const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'])
firefox.stderr.pipe(process.stderr)
const end = (answer, code = 0) => {
  firefox.kill('SIGKILL')
  process.stdout.write(JSON.stringify(answer), () => process.exit(code))
}
setTimeout(() => end({ error: `niets binnen ${seconds} seconden` }), 1000 * seconds)
firefox.on('exit', (code) => end({ error: `Firefox stopte (${code})` }))

const address = await new Promise((resolve) => {
  let said = ''
  firefox.stderr.on('data', (part) => {
    const found = (said += part).match(/WebDriver BiDi listening on (ws:\S+)/)
    if (found) resolve(found[1])
  })
})
const socket = new WebSocket(`${address}/session`)
const waiting = new Map()
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data)
  waiting.get(message.id)?.(message)
}
await new Promise((resolve) => (socket.onopen = resolve))

let number = 0
function ask(method, params) {
  const id = ++number
  socket.send(JSON.stringify({ id, method, params }))
  return new Promise((resolve) => waiting.set(id, resolve)).then(({ result, error, message }) => {
    if (error) throw new Error(`${method}: ${error} ${message}`)
    return result
  })
}

try {
  await ask('session.new', { capabilities: {} })
  const { contexts } = await ask('browsingContext.getTree', {})
  const { context } = contexts[0]
  await ask('browsingContext.navigate', { context, url, wait: 'complete' })
  const { result, exceptionDetails } = await ask('script.callFunction', {
    functionDeclaration: `async (argument) => JSON.stringify(await (${script})(JSON.parse(argument)))`,
    arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    target: { context },
    awaitPromise: true,
  })
  end(exceptionDetails ? { error: exceptionDetails.text } : { value: JSON.parse(result.value) })
} catch (error) {
  end({ error: error.message })
}
