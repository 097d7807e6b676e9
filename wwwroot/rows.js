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
  if (waits(event)) {
    event.preventDefault();
    return;
  }
  if (act(event.key)) event.preventDefault();
}

function act(key) {
  const step = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 }[key];
  const control = document.activeElement?.closest("a, button, summary");
  const arrowElsewhere = key.startsWith("Arrow") && control && !control.closest("[data-rows]");
  return (step && !arrowElsewhere && move(step)) || (!step && key.length === 1 && press(key.toLowerCase()));
}

// A scanner types a code as fast as nobody does, and a code may begin with any letter. Where there is a field for it (data-scan, with the
// milliseconds), a character waits a moment: when another follows it was a scan and no key, and the field takes it and the rest.
let held = null;

function waits(event) {
  const field = document.querySelector("[data-scan]");
  if (!field || event.repeat || !/^[0-9A-Za-z]$/.test(event.key)) return false;
  if (held) {
    clearTimeout(held.timer);
    write(field, held.key + event.key);
    held = null;
    return true;
  }
  const key = event.key;
  held = { key, timer: setTimeout(() => {
    held = null;
    if (!act(key) && /[0-9]/.test(key)) write(field, key);
  }, Number(field.dataset.scan)) };
  return true;
}

// As if it had been typed, in the place of what stands there.
function write(field, text) {
  field.focus();
  field.select();
  document.execCommand("insertText", false, text);
}

// Loaded with every page of the desk, so that keys work as soon as there is a list; without one they do nothing.
document.addEventListener("keydown", onKey);

/** Puts the focus on the row that was left, or on an element by its id. */
export function focusOn(id) {
  document.getElementById(id)?.focus();
}
