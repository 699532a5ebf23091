/**
 * Python as a page sees it: text in, text out, from a worker that may hang or die without taking a call along.
 *
 * engine(base, {door, gedeeld, startMs, roepMs, opToestand}) -> {start(), roep(text), stop(), toestand}
 * base       folder of the bundle (ends in /), absolute or relative to the page
 * door       'module:function' in the bundle; a call may be sent twice, so the function must be pure
 * gedeeld    whether pages may share a worker, which then outlives them for a while (where the browser can)
 * toestand   slaapt -> laadt -> klaar; herstart (a worker was lost) -> klaar; mislukt, until the next start or roep.
 *            Every change goes to opToestand(toestand, detail): the reason of a herstart, the Error of mislukt.
 * Fails      with an Error whose `soort` is 'start' (Python did not come up), 'roep' (a call was not answered, twice),
 *            'fout' (the door raised an exception; the worker is fine) or 'stop'.
 */
import { outlivesPages, ownWorker, sharedWorker } from './workers.mjs'

export function engine(base, { door, gedeeld = true, startMs = 60000, roepMs = 5000, opToestand = () => {} } = {}) {
  const url = new URL('worker.mjs', new URL(base, document.baseURI))
  url.searchParams.set('door', door)
  const make = gedeeld && outlivesPages() ? sharedWorker : ownWorker
  const calls = [] // the first is with the worker, the rest waits: so a clock runs for one call only
  let toestand = 'slaapt'
  let worker = null
  let starting = null // promise of a worker that is ready; null when there is none and none is on its way
  let [clock, number] = [0, 0]
  let busy = false
  let restarted = false // since the last sign that restarting helps

  function become(next, detail) {
    toestand = next
    queueMicrotask(() => opToestand(next, detail)) // so that it may call start, roep or stop
  }

  function start() {
    if (starting) return starting.promise
    const { promise } = (starting = deferred()) // open may fail at once, and forgets it then
    become('laadt')
    open()
    return promise
  }

  function roep(tekst) {
    const call = { nr: ++number, tekst, ...deferred() }
    calls.push(call)
    start()
    next()
    return call.promise
  }

  function open() {
    if (!globalThis.WebAssembly) return lost('deze browser heeft geen WebAssembly', false)
    const mine = (worker = make(url, restarted, {
      onmessage: ({ data }) => worker === mine && receive(data), // a late answer is not the next one's
      onerror: ({ message }) => worker === mine && lost(message || 'de worker is stuk'),
      onmislukt: ({ message }) => worker === mine && lost(message, false),
    }))
    guard(startMs, 'Python was niet op tijd klaar')
  }

  function receive(data) {
    if ('stuk' in data) return lost(data.stuk, data.opnieuw)
    clearTimeout(clock)
    if (data.klaar) {
      if (!calls.length) restarted = false
      become('klaar')
      keep(url)
      starting.resolve()
    } else {
      const call = calls.shift()
      busy = restarted = false
      if ('fout' in data) call.reject(failure('fout', data.fout))
      else call.resolve(data.tekst)
    }
    next()
  }

  function next() {
    if (busy || toestand !== 'klaar' || !calls.length) return
    busy = true
    worker.send({ nr: calls[0].nr, tekst: calls[0].tekst })
    guard(roepMs, 'Python gaf niet op tijd antwoord')
  }

  function guard(ms, reason) {
    clearTimeout(clock)
    clock = setTimeout(lost, ms, reason)
  }

  function lost(reason, again = true) {
    const soort = toestand === 'klaar' ? 'roep' : 'start'
    if (restarted || !again) return giveUp('mislukt', soort, reason)
    leave(true)
    restarted = true
    if (soort === 'roep') starting = deferred()
    become('herstart', reason)
    open()
  }

  function giveUp(next, soort, reason) {
    const error = failure(soort, reason)
    leave(next === 'mislukt')
    become(next, error)
    for (const waiting of [starting, ...calls.splice(0)]) waiting?.reject(error)
    starting = null
    restarted = false
  }

  function leave(useless) {
    clearTimeout(clock)
    worker?.leave(useless)
    worker = null
    busy = false
  }

  const stop = () => giveUp('slaapt', 'stop', 'gestopt')
  return { start, roep, stop, get toestand() { return toestand } } // prettier-ignore
}

/** After the first start, so that it costs nothing then: from now on the files of this version stay on the device. */
async function keep(url) {
  try {
    const [folder, version] = [new URL('..', url), new URL('.', url).pathname.split('/').at(-2)]
    const script = new URL(`keeper.js?${version}`, folder).href
    const { serviceWorker } = navigator
    if (navigator.connection?.saveData) return
    const known = await serviceWorker.getRegistration(folder)
    if (known?.active?.scriptURL !== script) await serviceWorker.register(script, { scope: folder.pathname })
  } catch {
    // none here, or not allowed: the browser's own cache does most of it
  }
}

function deferred() {
  const it = {}
  it.promise = new Promise((resolve, reject) => Object.assign(it, { resolve, reject }))
  it.promise.catch(() => {}) // who asked hears of it; nobody else needs to
  return it
}

const failure = (soort, text) => Object.assign(new Error(text), { soort })
