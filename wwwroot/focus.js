// Puts the keyboard into a field that the page names by its id.
export function focus(id) {
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}
