/**
 * Where a worker comes from: one of this page alone, or one that pages share. Both: make(url, fresh, on) -> {send(data),
 * leave(useless)}, and both go on with what early.js began for that address.
 *
 * fresh      not one that is there already, as that one hangs
 * on         {onmessage, onerror} of a worker, and onmislukt: there are no workers here at all
 * leave      useless: it hangs, so no other page should choose it
 */
export function ownWorker(url, fresh, { onmislukt, ...on }) {
  let worker = null
  try {
    const early = fresh ? null : takeEarly(url, 'worker')
    worker = Object.assign(early?.worker ?? new Worker(url, { type: 'module' }), on, { onmessageerror: on.onerror })
    queueMicrotask(() => early?.missed.forEach((event) => on[`on${event.type}`](event)))
  } catch (error) {
    queueMicrotask(() => onmislukt(error))
  }
  return { send: (data) => worker.postMessage(data), leave: () => worker?.terminate() }
}

/** Cannot be ended, so one that hangs is left alone and a worker under a new name takes its place. */
export function sharedWorker(url, fresh, { onmessage, onerror, onmislukt }) {
  let [port, name, left] = [null, '', false]
  open().catch((error) => left || onmislukt(error))

  async function open() {
    name = (!fresh && (takeEarly(url, 'name')?.name || (await youngest(url)))) || String(Date.now())
    if (left) return
    remember(url, name)
    const options = { type: 'module', name, extendedLifetime: true }
    const worker = Object.assign(new SharedWorker(url, options), { onerror })
    port = Object.assign(worker.port, { onmessage, onmessageerror: onerror })
  }

  function leave(useless) {
    left = true
    port?.close()
    if (useless && name) remember(url, '')
    if (useless && name) navigator.locks.request(`${url} ${name}`, { steal: true }, () => {}).catch(() => {})
  }
  return { send: (data) => port.postMessage(data), leave }
}

/** For the next page of this tab, where early.js has no time to look for it. */
function remember(url, name) {
  try {
    sessionStorage.setItem(url, name)
  } catch {
    // then that page begins one of its own
  }
}

/** What early.js began for this address, when it is of this kind; once, since what it began may since have been lost. */
function takeEarly(url, kind) {
  const early = globalThis.pyodideEarly
  if (early?.url !== String(url) || !(kind in early)) return null
  delete globalThis.pyodideEarly
  return early
}

/** The name of the last worker of this address that started and was not given up: '' when there is none. */
async function youngest(url) {
  const { held } = await navigator.locks.query()
  const names = held.map((lock) => lock.name).filter((name) => name.startsWith(`${url} `))
  return (names.sort().at(-1) ?? '').slice(`${url} `.length)
}

/** A browser that knows the option reads it before it finds that the address is none; so no worker is made. */
export function outlivesPages() {
  if (!globalThis.SharedWorker || !globalThis.navigator?.locks) return false
  let known = false
  try {
    new SharedWorker('http://[', { get extendedLifetime() { known = true } }) // prettier-ignore
  } catch {
    // as it should
  }
  return known
}
