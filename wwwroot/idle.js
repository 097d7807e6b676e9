// Tells the server that the person is still at the desk, at most once a minute; the server ends what is left alone.
const minute = 60_000;
let told = 0;

async function tell() {
  const now = performance.now();
  if (told !== 0 && now - told < minute) return;
  told = now;
  try {
    const answer = await fetch("/account/alive", { method: "POST", credentials: "same-origin", redirect: "manual" });
    if (!answer.ok) told = 0;
  } catch {
    told = 0;
  }
}

for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) {
  document.addEventListener(kind, tell, { passive: true, capture: true });
}
tell();
