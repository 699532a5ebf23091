import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { engine } from '../../src/zuurdesem/pyodide/client.mjs'

let workers, states, python

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
    this.onmessage({ data })
  }
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

beforeEach(() => {
  workers = []
  states = []
  globalThis.document = { baseURI: 'http://host/casussen/een/' }
  globalThis.Worker = FakeWorker
})
afterEach(() => python?.stop())

test('nothing is fetched before someone asks', () => {
  python = make()
  assert.equal(python.toestand, 'slaapt')
  assert.equal(workers.length, 0)
})

test('start is one worker however often it is asked, at the address of the door', async () => {
  python = make()
  const both = [python.start(), python.start()]
  workers[0].says({ klaar: true })
  await Promise.all(both)
  assert.equal(python.toestand, 'klaar')
  assert.equal(workers.length, 1)
  assert.equal(workers[0].url, 'http://host/casussen/een/assets/py/abc/worker.mjs?door=proef.deur%3Aantwoord')
  assert.deepEqual(states, ['laadt', 'klaar'])
})

test('calls go one at a time, in order, each with its own clock', async () => {
  python = make()
  const answers = ['a', 'b', 'c'].map((text) => python.roep(text))
  workers[0].says({ klaar: true })
  for (const text of ['a', 'b', 'c']) {
    await moment(25) // together longer than one deadline
    const { nr, tekst } = workers[0].sent.at(-1)
    assert.equal(tekst, text)
    workers[0].says({ nr, tekst: text.toUpperCase() })
  }
  assert.deepEqual(await Promise.all(answers), ['A', 'B', 'C'])
  assert.equal(workers[0].sent.length, 3)
  assert.equal(workers.length, 1)
})

test('the clock of a call does not run while Python loads, nor while nothing is asked', async () => {
  python = make({ startMs: 1000 })
  const answer = python.roep('a')
  await moment(60)
  workers[0].says({ klaar: true })
  workers[0].says({ nr: 1, tekst: 'A' })
  assert.equal(await answer, 'A')
  await moment(60)
  assert.equal(python.toestand, 'klaar')
})

test('an exception in the door rejects that call only', async () => {
  python = make()
  const [first, second] = [python.roep('a'), python.roep('b')]
  workers[0].says({ klaar: true })
  workers[0].says({ nr: 1, fout: 'ValueError: dit hoort zo' })
  workers[0].says({ nr: 2, tekst: 'B' })
  await refused(first, 'fout')
  assert.equal(await second, 'B')
  assert.equal(workers.length, 1)
})

test('a call that hangs gets one new worker, which gets every waiting call', async () => {
  python = make()
  const answers = [python.roep('a'), python.roep('b')]
  workers[0].says({ klaar: true })
  await moment(60)
  assert(workers[0].ended)
  workers[1].says({ klaar: true })
  workers[1].says({ nr: 1, tekst: 'A' })
  workers[1].says({ nr: 2, tekst: 'B' })
  assert.deepEqual(await Promise.all(answers), ['A', 'B'])
  assert.deepEqual(states, ['laadt', 'klaar', 'herstart', 'klaar'])
})

test('a call that hangs twice rejects all, and a later call begins again', async () => {
  python = make()
  const answers = [python.roep('a'), python.roep('b')]
  workers[0].says({ klaar: true })
  await moment(60)
  workers[1].says({ klaar: true })
  await Promise.all(answers.map((answer) => refused(answer, 'roep')))
  assert(workers[1].ended)
  assert.deepEqual(states, ['laadt', 'klaar', 'herstart', 'klaar', 'mislukt'])
  const later = python.roep('c')
  workers[2].says({ klaar: true })
  workers[2].says({ nr: 3, tekst: 'C' })
  assert.equal(await later, 'C')
})

test('an answer that comes after the deadline is not taken for another', async () => {
  python = make()
  const answers = [python.roep('a'), python.roep('b')]
  workers[0].says({ klaar: true })
  await moment(60)
  assert.equal(workers[0].onmessage, null)
  workers[1].says({ klaar: true })
  workers[1].says({ nr: 1, tekst: 'A' })
  workers[1].says({ nr: 2, tekst: 'B' })
  assert.deepEqual(await Promise.all(answers), ['A', 'B'])
})

test('after an answer a worker may be lost again', async () => {
  python = make()
  for (let turn = 0; turn < 3; turn++) {
    const answer = python.roep('a')
    workers.at(-1).says(turn ? { stuk: 'RangeError', opnieuw: true } : { klaar: true })
    if (turn) workers.at(-1).says({ klaar: true })
    workers.at(-1).says({ nr: turn + 1, tekst: 'A' })
    assert.equal(await answer, 'A')
  }
  assert.equal(workers.length, 3)
})

test('a worker lost while nothing was asked is replaced, and the next call may lose one too', async () => {
  python = make()
  const started = python.start()
  workers[0].says({ klaar: true })
  await started
  workers[0].onerror({ message: 'out of memory' })
  workers[1].says({ klaar: true })
  const answer = python.roep('a')
  workers[1].onmessageerror({})
  workers[2].says({ klaar: true })
  workers[2].says({ nr: 1, tekst: 'A' })
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
  workers[2].says({ klaar: true })
  await again
})

test('a start that broke halfway after a lost call fails as a start', async () => {
  python = make()
  const answer = python.roep('a')
  workers[0].says({ klaar: true })
  workers[0].onerror({ message: '' })
  workers[1].onerror({ message: '' })
  await refused(answer, 'start')
})

test('a worker that says a new one will not help is not replaced', async () => {
  python = make()
  const started = python.start()
  workers[0].says({ stuk: '', opnieuw: false })
  await refused(started, 'start')
  assert.equal(workers.length, 1)
})

for (const [name, prepare] of [
  ['without workers', () => delete globalThis.Worker],
  ['where workers are forbidden', () => (globalThis.Worker = function () { throw new Error('SecurityError') })], // prettier-ignore
]) {
  test(`${name} it fails at once, as a start`, async () => {
    prepare()
    python = make()
    await refused(python.roep('a'), 'start')
    await refused(python.start(), 'start')
    assert.equal(python.toestand, 'mislukt')
  })
}

test('stop ends the worker and what waited; a later start works', async () => {
  python = make()
  const answer = python.roep('a')
  workers[0].says({ klaar: true })
  python.stop()
  await refused(answer, 'stop')
  assert.equal(python.toestand, 'slaapt')
  assert(workers[0].ended)
  const again = python.start()
  workers[1].says({ klaar: true })
  await again
  assert.equal(workers[1].sent.length, 0)
})

test('who is told of a change may call, start and stop', async () => {
  const answers = []
  python = make({ opToestand: (toestand) => toestand === 'klaar' && answers.push(python.roep('a')) })
  const started = python.start()
  workers[0].says({ klaar: true })
  await started
  await moment()
  assert.equal(workers[0].sent.length, 1)
  workers[0].says({ nr: 1, tekst: 'A' })
  assert.equal(await answers[0], 'A')
})
