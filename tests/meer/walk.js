async ({ steps, python }) => {
  // Walks as a reader does who opens, fills in and goes on; what it leaves behind is what comes back.
  const problems = []
  addEventListener('error', ({ message }) => problems.push(message))
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)))
  addEventListener('securitypolicyviolation', (event) => problems.push(`CSP ${event.effectiveDirective} ${event.blockedURI}`))
  const until = async (what, true_, ms = 10000) => {
    for (const over = performance.now() + ms; performance.now() < over; ) {
      if (true_()) return
      await new Promise((next) => setTimeout(next, 20))
    }
    throw new Error(`${what} kwam niet binnen ${ms} ms; ${problems}`)
  }
  const doorloop = document.getElementById('doorloop')
  const field = (name, value) =>
    [...doorloop.querySelectorAll('form')[0].elements].find((it) => it.name === name && (value === undefined || it.value === value))

  await until('de module', () => document.querySelector('.zd-wis:not([hidden])'))
  document.querySelector('[data-route=kort]').click()
  await until('Python', () => performance.getEntriesByName('zuurdesem:klaar').length, python)
  const started = performance.getEntriesByName('zuurdesem:klaar')[0].startTime
  for (const { zeg = {}, overslaan } of steps) {
    let button = doorloop.querySelector(overslaan ? '.zd-daden [value=overslaan]' : '.zd-daden button:not([name])')
    for (const [question, answer] of Object.entries(zeg)) {
      for (const value of [answer].flat()) {
        const area = field(question)
        if (area.localName === 'button') button = field(question, value) // an answer that goes on by itself
        else if (area.localName === 'textarea') {
          area.value = value
          area.dispatchEvent(new Event('input', { bubbles: true }))
        } else if (!field(question, value).checked) field(question, value).click()
      }
    }
    const old = doorloop.firstElementChild
    await new Promise((rest) => setTimeout(rest, 260)) // a sooner tap is taken for the second half of a double one
    button.click()
    await until('het volgende scherm', () => doorloop.firstElementChild !== old)
  }
  return {
    problems,
    started,
    agent: navigator.userAgent,
    heading: doorloop.querySelector('h2').innerText,
    place: location.hash.slice(1),
    html: doorloop.innerHTML,
    stored: JSON.parse(localStorage.getItem('zuurdesem:1:casus:internetbingo')),
    keeper: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
  }
}
