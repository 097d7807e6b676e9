// Brings a dropped circuit back; when the server no longer has it, the page is opened anew (drafts are in the database).
const notice = document.getElementById("components-reconnect-modal");

notice.addEventListener("components-reconnect-state-changed", event => {
  switch (event.detail.state) {
    case "show":
    case "paused":
      if (!notice.open) notice.showModal();
      break;
    case "hide":
      notice.close();
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
