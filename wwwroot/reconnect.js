// Brings a dropped circuit back; when the server no longer has it, the page is opened anew (drafts are in the database).
const notice = document.getElementById("components-reconnect-modal");

// A line that is dead is noticed late, and what is typed until then never reaches the server although it stands on the screen. What was typed of late
// is therefore said once more when the line is back; a field only tells what stands in it, so that hearing it twice does no harm.
const noticedWithin = 90_000;
const typed = new Map();
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, event => {
    const field = event.target;
    if (!field.matches?.("textarea, select, input:not([type=file], [type=checkbox], [type=radio])")) return;
    const kinds = typed.get(field)?.kinds ?? new Set();
    typed.set(field, { at: Date.now(), kinds: kinds.add(kind) });
    for (const [known, { at }] of typed) if (at < Date.now() - noticedWithin) typed.delete(known);
  }, true);
}

function sayAgain() {
  const late = [...typed].filter(([field, { at }]) => field.isConnected && at >= Date.now() - noticedWithin);
  typed.clear();
  for (const [field, { kinds }] of late) for (const kind of kinds) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

notice.addEventListener("components-reconnect-state-changed", event => {
  switch (event.detail.state) {
    case "show":
    case "paused":
      if (!notice.open) notice.showModal();
      break;
    case "hide":
      notice.close();
      sayAgain();
      break;
    case "failed":
      document.addEventListener("visibilitychange", retryWhenSeen);
      break;
    case "rejected":
    case "resume-failed":
      location.reload();
      break;
  }
});

document.getElementById("reconnect-retry").addEventListener("click", retry);
document.getElementById("reconnect-reload").addEventListener("click", () => location.reload());
window.addEventListener("online", () => { if (notice.open) retry(); });

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    if (await Blazor.reconnect()) return;
    if (await Blazor.resumeCircuit()) { notice.close(); return; }
    location.reload();
  } catch {
    // The server does not answer yet; look again when the person comes back to this page.
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function retryWhenSeen() {
  if (document.visibilityState === "visible") await retry();
}
