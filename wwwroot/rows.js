// Keys for lists of work. A list is marked data-rows, each row data-row with one element data-row-head that takes the focus.
// Arrow keys and J K move between rows; any other key presses the element of the row, or else of the page, whose data-key it is.
// Everything a key does is a button or link that mouse and screen reader reach as well.
const typing = element => element.closest("input, textarea, select, [contenteditable=true]");

function heads() {
  return [...document.querySelectorAll("[data-rows] [data-row-head]")];
}

function move(step) {
  const all = heads();
  if (all.length === 0) return false;
  const here = all.indexOf(document.activeElement?.closest("[data-row]")?.querySelector("[data-row-head]"));
  const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function press(key) {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const row = document.activeElement?.closest("[data-row]");
  const target = row?.querySelector(selector) ?? [...document.querySelectorAll(selector)].find(found => !found.closest("[data-row]"));
  if (!target || target.disabled) return false;
  if (target.matches("input")) {
    target.focus();
    target.select();
  } else {
    target.click();
  }
  return true;
}

function onKey(event) {
  if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector("[aria-modal=true], dialog[open]")) return;
  const field = typing(event.target);
  if (field) {
    // Leaving a row's field saves it; the focus goes back to the row so that the keys work again.
    const head = field.closest("[data-row]")?.querySelector("[data-row-head]");
    if (head && (event.key === "Escape" || (event.key === "Enter" && event.ctrlKey))) {
      event.preventDefault();
      head.focus();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  const step = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 }[event.key];
  const control = document.activeElement?.closest("a, button, summary");
  const arrowElsewhere = event.key.startsWith("Arrow") && control && !control.closest("[data-rows]");
  // A scanner types a code as fast as nobody does: its first digit leads to the field for it, and the rest follows.
  const scan = /^[0-9]$/.test(event.key) && document.querySelector("[data-scan]");
  if (scan) {
    scan.focus();
    scan.select();
    return;
  }
  if ((step && !arrowElsewhere && move(step)) || (!step && event.key.length === 1 && press(event.key.toLowerCase()))) event.preventDefault();
}

// Loaded with every page of the desk, so that keys work as soon as there is a list; without one they do nothing.
document.addEventListener("keydown", onKey);

/** Puts the focus on the row that was left, or on an element by its id. */
export function focusOn(id) {
  document.getElementById(id)?.focus();
}
