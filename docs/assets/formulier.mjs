/**
 * Forms as answers and back. An answer is [vraag-id, waarde]: text, or a list where the vraag takes one.
 *
 * answers(form, before, button) -> the answers that differ from what was said before; `button` sent the form
 * typed(form) / restore(form, typed) -> what stands in the form now, as {vraag-id: waarde}, and back
 */
export function typed(form) {
  const uit = {}
  for (const veld of form.elements) {
    if (!veld.name || veld.type === 'submit') continue
    if (veld.type === 'checkbox') uit[veld.name] = [...(uit[veld.name] ?? []), ...(veld.checked ? [veld.value] : [])]
    else if (veld.type !== 'radio') uit[veld.name] = veld.value
    else if (veld.checked) uit[veld.name] = veld.value
  }
  return uit
}

export function restore(form, was) {
  for (const veld of form.elements) {
    if (!(veld.name in was)) continue
    const waarde = was[veld.name]
    if (veld.type === 'checkbox') veld.checked = waarde.includes(veld.value)
    else if (veld.type === 'radio') veld.checked = waarde === veld.value
    else if (veld.type !== 'submit') veld.value = waarde
  }
}

export function answers(form, before, button) {
  if (skips(button)) return []
  const now = gathered(form, { ...unanswered(form), ...typed(form) })
  if (button?.name) now[button.name] = button.value // an answer that goes on by itself
  const last = new Map(before.filter(Array.isArray))
  return Object.entries(now).filter(([vraag, waarde]) => {
    const was = last.get(vraag) ?? (Array.isArray(waarde) ? [] : '')
    return JSON.stringify(was) !== JSON.stringify(waarde)
  })
}

export const skips = (button) => button?.value === 'overslaan' && button.name === 'doe'

/** A group that says what choosing nothing means counts as that answer. */
function unanswered(form) {
  const groups = [...form.querySelectorAll('fieldset[data-leeg]')]
  return Object.fromEntries(groups.map((group) => [group.querySelector('input').name, group.dataset.leeg]))
}

/** Groups that are places in one list become that list, in the order in which they stand. */
function gathered(form, now) {
  for (const group of form.querySelectorAll('fieldset[data-lijst]')) {
    const { name } = group.querySelector('input')
    const list = (now[group.dataset.lijst] ??= [])
    if (now[name]) list.push(now[name])
    delete now[name]
  }
  return now
}
