// Puts the keyboard into a field that the page names by its id.
export function focus(id) {
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

// The same for the first field of a form that has just come, unless somebody is already writing in it.
export function arrive(id) {
  const form = document.getElementById(id)?.closest("form, tr");
  if (!form?.contains(document.activeElement)) {
    focus(id);
  }
}

// Marks what stands in a field as well: the next typing, or the next scan, takes its place.
export function select(id) {
  const field = document.getElementById(id);
  field?.focus();
  field?.select?.();
}

// The same, unless something else has the keyboard.
export function offer(id) {
  const active = document.activeElement;
  if (!active || active === document.body || active.matches("h1, main")) select(id);
}
