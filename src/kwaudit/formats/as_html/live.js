"use strict";
// Keeps the report beside a draft: the server says when something changed, the page fetches the new figures.
(() => {
  const state = document.createElement("p");
  state.className = "live";
  state.setAttribute("role", "status");
  document.body.prepend(state);
  const say = (text) => { state.textContent = text; };
  async function refresh() {
    const answer = await fetch("/data", { cache: "no-store" });
    if (!answer.ok) { say((await answer.text()) || "The page could not be audited."); return; }
    document.dispatchEvent(new CustomEvent("kwaudit:data", { detail: await answer.text() }));
    say("");
  }
  const events = new EventSource("/events");
  const follow = () => refresh().catch(() => say("kwaudit does not answer; is it still running?"));
  events.addEventListener("change", follow);
  events.addEventListener("open", follow); // what changed before the line stood, or while it was down
  events.addEventListener("error", () => say("Connection lost; this page shows the last figures."));
})();
