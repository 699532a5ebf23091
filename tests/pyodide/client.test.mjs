import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { readFileSync } from 'node:fs'
import { engine } from '../../src/zuurdesem/pyodide/client.mjs'

const ADDRESS = 'http://host/casussen/een/assets/py/abc/worker.mjs?door=proef.deur%3Aantwoord'
let workers, states, python, held

class FakeWorker {
  constructor(url) {
    Object.assign(this, { url: String(url), sent: [], ended: false })
    workers.push(this)
  }
  postMessage(data) {
    this.sent.push(data)
  }
  terminate() {
    this.ended = true
  }
  says(data) {
    assert(!this.ended, 'an ended worker says nothing')
    this.onmessage({ type: 'message', data })
  }
}

/** A shared worker: its port is what a page speaks to. It cannot be ended, only left. */
class FakeSharedWorker extends FakeWorker {
  constructor(url, options) {
    options.extendedLifetime // browsers read the options first
    new URL(url)
    super(url)
    this.name = options.name
    this.port = this
    held = [...new Set([...held, `${url} ${this.name}`])]
  }
  close() {
    this.ended = true
  }
}
const locks = {
  query: async () => ({ held: held.map((name) => ({ name })) }),
  request: async (name, { steal }, then) => (assert(steal), held.splice(held.indexOf(name), 1), then()),
}

const moment = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))
const refused = (promise, soort) => assert.rejects(promise, (error) => error instanceof Error && error.soort === soort)
const make = (options = {}) =>
  engine('assets/py/abc/', {
    door: 'proef.deur:antwoord',
    startMs: 40,
    roepMs: 40,
    opToestand: (toestand) => states.push(toestand),
    ...options,
  })

/** The nth worker, as soon as it is there: a shared one is looked for before it is opened. */
async function worker(n) {
  for (let turn = 0; turn < 1000 && !workers[n]; turn++) await moment()
  return workers[n]
}
const says = async (n, data) => (await worker(n)).says(data)
const fails = async (n, how, event) => (await worker(n))[how](event)

const EARLY = readFileSync(new URL('../../src/zuurdesem/pyodide/early.js', import.meta.url), 'utf8')

/** Runs early.js as the head of a page does whose address has this fragment. */
function begin(hash, dataset = { python: 'assets/py/abc/', door: 'proef.deur:antwoord', names: 'een twee' }) {
  globalThis.location = { hash }
  document.currentScript = { dataset }
  new Function(EARLY)()
}

function prepare(kind) {
  const kept = new Map()
  globalThis.sessionStorage = { getItem: (key) => kept.get(String(key)) ?? null, setItem: (key, value) => kept.set(String(key), value) }
  delete globalThis.pyodideEarly
  workers = []
  states = []
  held = []
  globalThis.document = { baseURI: 'http://host/casussen/een/' }
  globalThis.Worker = FakeWorker
  globalThis.SharedWorker = kind === 'shared' ? FakeSharedWorker : undefined
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true })
}
afterEach(() => python?.stop())

for (const kind of ['own', 'shared'])
  describe(`a worker that is ${kind}`, () => {
    beforeEach(() => prepare(kind))

    test('nothing is fetched before someone asks', () => {
      python = make()
      assert.equal(python.toestand, 'slaapt')
      assert.equal(workers.length, 0)
    })

    test('start is one worker however often it is asked, at the address of the door', async () => {
      python = make()
      const both = [python.start(), python.start()]
      await says(0, { klaar: true })
      await Promise.all(both)
      assert.equal(python.toestand, 'klaar')
      assert.equal(workers.length, 1)
      assert.equal(workers[0].url, 'http://host/casussen/een/assets/py/abc/worker.mjs?door=proef.deur%3Aantwoord')
      assert.deepEqual(states, ['laadt', 'klaar'])
    })

    test('calls go one at a time, in order, each with its own clock', async () => {
      python = make()
      const answers = ['a', 'b', 'c'].map((text) => python.roep(text))
      await says(0, { klaar: true })
      for (const text of ['a', 'b', 'c']) {
        await moment(25) // together longer than one deadline
        const { nr, tekst } = workers[0].sent.at(-1)
        assert.equal(tekst, text)
        await says(0, { nr, tekst: text.toUpperCase() })
      }
      assert.deepEqual(await Promise.all(answers), ['A', 'B', 'C'])
      assert.equal(workers[0].sent.length, 3)
      assert.equal(workers.length, 1)
    })

    test('the clock of a call does not run while Python loads, nor while nothing is asked', async () => {
      python = make({ startMs: 1000 })
      const answer = python.roep('a')
      await moment(60)
      await says(0, { klaar: true })
      await says(0, { nr: 1, tekst: 'A' })
      assert.equal(await answer, 'A')
      await moment(60)
      assert.equal(python.toestand, 'klaar')
    })

    test('an exception in the door rejects that call only', async () => {
      python = make()
      const [first, second] = [python.roep('a'), python.roep('b')]
      await says(0, { klaar: true })
      await says(0, { nr: 1, fout: 'ValueError: dit hoort zo' })
      await says(0, { nr: 2, tekst: 'B' })
      await refused(first, 'fout')
      assert.equal(await second, 'B')
      assert.equal(workers.length, 1)
    })

    test('a call that hangs gets one new worker, which gets every waiting call', async () => {
      python = make()
      const answers = [python.roep('a'), python.roep('b')]
      await says(0, { klaar: true })
      await moment(60)
      assert(workers[0].ended)
      await says(1, { klaar: true })
      await says(1, { nr: 1, tekst: 'A' })
      await says(1, { nr: 2, tekst: 'B' })
      assert.deepEqual(await Promise.all(answers), ['A', 'B'])
      assert.deepEqual(states, ['laadt', 'klaar', 'herstart', 'klaar'])
    })

    test('a call that hangs twice rejects all, and a later call begins again', async () => {
      python = make()
      const answers = [python.roep('a'), python.roep('b')]
      await says(0, { klaar: true })
      await moment(60)
      await says(1, { klaar: true })
      await Promise.all(answers.map((answer) => refused(answer, 'roep')))
      assert(workers[1].ended)
      assert.deepEqual(states, ['laadt', 'klaar', 'herstart', 'klaar', 'mislukt'])
      const later = python.roep('c')
      await says(2, { klaar: true })
      await says(2, { nr: 3, tekst: 'C' })
      assert.equal(await later, 'C')
    })

    test('an answer that comes after the deadline is not taken for another', async () => {
      python = make()
      const answers = [python.roep('a'), python.roep('b')]
      await says(0, { klaar: true })
      await moment(60)
      workers[0].onmessage({ data: { nr: 1, tekst: 'te laat' } })
      await says(1, { klaar: true })
      await says(1, { nr: 1, tekst: 'A' })
      await says(1, { nr: 2, tekst: 'B' })
      assert.deepEqual(await Promise.all(answers), ['A', 'B'])
    })

    test('after an answer a worker may be lost again', async () => {
      python = make()
      for (let turn = 0; turn < 3; turn++) {
        const answer = python.roep('a')
        await says(Math.max(turn - 1, 0), turn ? { stuk: 'RangeError', opnieuw: true } : { klaar: true })
        if (turn) await says(turn, { klaar: true })
        await says(turn, { nr: turn + 1, tekst: 'A' })
        assert.equal(await answer, 'A')
      }
      assert.equal(workers.length, 3)
    })

    test('a worker lost while nothing was asked is replaced, and the next call may lose one too', async () => {
      python = make()
      const started = python.start()
      await says(0, { klaar: true })
      await started
      await fails(0, 'onerror', { message: 'out of memory' })
      await says(1, { klaar: true })
      const answer = python.roep('a')
      await fails(1, 'onmessageerror', {})
      await says(2, { klaar: true })
      await says(2, { nr: 1, tekst: 'A' })
      assert.equal(await answer, 'A')
    })

    test('a start that takes too long twice fails with everything that waited', async () => {
      python = make()
      const [started, answer] = [python.start(), python.roep('a')]
      await Promise.all([refused(started, 'start'), refused(answer, 'start')])
      assert.equal(workers.length, 2)
      assert(workers.every((worker) => worker.ended))
      assert.deepEqual(states, ['laadt', 'herstart', 'mislukt'])
      const again = python.start()
      await says(2, { klaar: true })
      await again
    })

    test('a start that broke halfway after a lost call fails as a start', async () => {
      python = make()
      const answer = python.roep('a')
      await says(0, { klaar: true })
      await fails(0, 'onerror', { message: '' })
      await fails(1, 'onerror', { message: '' })
      await refused(answer, 'start')
    })

    test('a worker that says a new one will not help is not replaced', async () => {
      python = make()
      const started = python.start()
      await says(0, { stuk: '', opnieuw: false })
      await refused(started, 'start')
      assert.equal(workers.length, 1)
    })

    for (const [name, none] of [
      ['without workers', undefined],
      ['where workers are forbidden', function () { throw new Error('SecurityError') }], // prettier-ignore
    ]) {
      test(`${name} it fails at once, as a start`, async () => {
        globalThis.Worker = none
        if (kind === 'shared') globalThis.SharedWorker = class { constructor(url, options) { options.extendedLifetime; none() } } // prettier-ignore
        python = make()
        await refused(python.roep('a'), 'start')
        await refused(python.start(), 'start')
        assert.equal(python.toestand, 'mislukt')
      })
    }

    test('where there is no WebAssembly no worker is opened', async () => {
    const { WebAssembly } = globalThis
    delete globalThis.WebAssembly
    python = make()
    await refused(python.start(), 'start').finally(() => (globalThis.WebAssembly = WebAssembly))
    assert.equal(workers.length, 0)
  })

  test('stop ends the worker and what waited; a later start works', async () => {
      python = make()
      const answer = python.roep('a')
      await says(0, { klaar: true })
      python.stop()
      await refused(answer, 'stop')
      assert.equal(python.toestand, 'slaapt')
      assert(workers[0].ended)
      const again = python.start()
      await says(1, { klaar: true })
      await again
      assert.equal(workers[1].sent.length, 0)
    })

    test('who is told of a change may call, start and stop', async () => {
      const answers = []
      python = make({ opToestand: (toestand) => toestand === 'klaar' && answers.push(python.roep('a')) })
      const started = python.start()
      await says(0, { klaar: true })
      await started
      await moment()
      assert.equal(workers[0].sent.length, 1)
      await says(0, { nr: 1, tekst: 'A' })
      assert.equal(await answers[0], 'A')
    })
  })

for (const kind of ['own', 'shared'])
  describe(`what the head of the page began, ${kind}`, () => {
    beforeEach(() => prepare(kind))

    test('nothing, where the address does not ask for it', async () => {
      for (const hash of ['', '#', '#drie=1', '#eens=1', '#drie=een']) begin(hash)
      await moment(5)
      assert.equal(workers.length, 0)
    })

    test('is the worker that is gone on with, and its first words are heard', async () => {
      begin('#drie=1&twee=')
      const { url } = await worker(0)
      if (kind === 'own') await says(0, { klaar: true })
      python = make()
      const answer = python.roep('a')
      await moment(5)
      assert.equal(new Set(workers.map(({ url, name }) => `${url} ${name}`)).size, 1)
      assert.equal(workers.length, kind === 'own' ? 1 : 2)
      assert.equal(url, ADDRESS)
      const mine = workers.length - 1 // a port each, of one shared worker
      if (kind === 'shared') await says(mine, { klaar: true })
      await says(mine, { nr: 1, tekst: 'A' })
      assert.equal(await answer, 'A')
      assert.deepEqual(states, ['laadt', 'klaar'])
    })

    if (kind === 'own')
      test('is replaced when it broke before anybody listened', async () => {
        begin('#een=1')
        await fails(0, 'onerror', { type: 'error', message: 'start niet' })
        python = make({ startMs: 1000 })
        const started = python.start()
        await says(1, { klaar: true })
        await started
        assert.deepEqual(states, ['laadt', 'herstart', 'klaar'])
      })

    test('is the one that the page before this one had, until it hung', async () => {
      python = make()
      python.start()
      const before = await worker(0)
      begin('#een=1')
      assert.equal((await worker(1)).name, before.name)
      await moment(60) // too long for a start
      delete globalThis.pyodideEarly
      if (kind === 'shared') await worker(2)
      begin('#een=1')
      if (kind === 'shared') assert.notEqual(workers.at(-1).name, before.name)
    })

    test('is left when it hangs, for another', async () => {
      begin('#een=1')
      await worker(0)
      python = make()
      const started = python.start()
      await moment(60)
      const last = workers.length - 1
      assert.equal(last, kind === 'own' ? 1 : 2)
      assert(workers[last - 1].ended)
      if (kind === 'shared') assert.notEqual(workers[last].name, workers[0].name)
      await says(last, { klaar: true })
      await started
      assert.deepEqual(states, ['laadt', 'herstart', 'klaar'])
    })

    test('is not taken for that of another door', async () => {
      begin('#een=1', { python: 'assets/py/abc/', door: 'een.ander:antwoord', names: 'een' })
      await worker(0)
      python = make()
      python.start()
      await moment(5)
      assert.equal(workers.at(-1).url, ADDRESS)
      assert.notEqual(workers[0].url, ADDRESS)
    })

    test('is nothing where workers are forbidden, and who asks for one hears why', async () => {
      globalThis.Worker = function () { throw new Error('SecurityError') } // prettier-ignore
      if (kind === 'shared') globalThis.SharedWorker = class { constructor(url, options) { options.extendedLifetime; new globalThis.Worker() } } // prettier-ignore
      begin('#een=1')
      await moment(5)
      python = make()
      await refused(python.start(), 'start')
    })
  })

describe('a shared worker', () => {
  beforeEach(() => prepare('shared'))

  test('is the one that is there already, and the youngest of several', async () => {
    held = ['http://host/x 9', `${ADDRESS} 1000000000001`, `${ADDRESS} 1000000000003`, `${ADDRESS} 1000000000002`]
    python = make()
    python.start()
    assert.equal((await worker(0)).name, '1000000000003')
  })

  test('has the time as its name when there is none yet', async () => {
    python = make()
    python.start()
    assert.match((await worker(0)).name, /^\d{13}$/)
  })

  test('is given up when it hangs, so that no other page chooses it, and gets a new name', async () => {
    held = [`${ADDRESS} 1000000000001`]
    python = make()
    const answer = python.roep('a')
    await says(0, { klaar: true })
    await moment(60)
    await says(1, { klaar: true })
    await says(1, { nr: 1, tekst: 'A' })
    assert.equal(await answer, 'A')
    assert.notEqual(workers[1].name, workers[0].name)
    assert(!held.includes(`${ADDRESS} 1000000000001`))
  })

  test('stays for the other pages when this one stops', async () => {
    held = [`${ADDRESS} 1000000000001`]
    python = make()
    python.start()
    await says(0, { klaar: true })
    python.stop()
    assert(held.includes(`${ADDRESS} 1000000000001`))
  })

  test('left before it was opened is not opened', async () => {
    python = make()
    python.start()
    python.stop()
    await moment(5)
    assert.equal(workers.length, 0)
  })

  test('is not taken where the page asks for one of its own, or the browser ends it with the page', async () => {
    python = make({ gedeeld: false })
    python.start()
    globalThis.SharedWorker = class { constructor(url) { new URL(url) } } // prettier-ignore
    const other = make()
    other.start()
    assert(workers.every((each) => each.constructor === FakeWorker))
    other.stop()
  })
})
