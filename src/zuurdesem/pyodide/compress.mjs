/**
 * Compresses files as far as it goes: brotli 11 with a window of 16 MB, gzip 9. Pages by brotli 9, which takes a
 * twelfth of the time for 400 bytes more: they are many and change at every edit.
 *
 * node compress.mjs
 * stdin   [["source", "target"], …]; target.br and target.gz are written, empty where that hardly helps
 * Fails   exit code 1 and one line on stderr
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const HELPS = 0.95 // of the size; less saves no packet and costs a file
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]
const waiting = JSON.parse(await text(process.stdin))

async function compress([source, target]) {
  const content = await readFile(source)
  const br = brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: source.endsWith('.html') ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  const gz = zip(content, { level: 9 }).then((packed) => (packed.fill(255, 9, 10), packed)) // else: which system made it
  for (const [ending, making] of [['.br', br], ['.gz', gz]]) {
    const packed = await making
    const fresh = `${target}.${process.pid}${ending}`
    await writeFile(fresh, packed.length < HELPS * content.length ? packed : '')
    await rename(fresh, target + ending)
  }
}

async function worker() {
  while (waiting.length) await compress(waiting.shift())
}

try {
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
} catch (error) {
  process.stderr.write(String(error.message), () => process.exit(1))
}
