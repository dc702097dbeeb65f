"use strict";
// A draft and a plan on one side, the report on the other: figures as you type. Nothing is stored anywhere else.
(() => {
  const $ = (id) => document.getElementById(id);
  const draft = $("draft"), plan = $("plan"), state = $("state"), PAUSE = 60;
  let timer = 0, asked = 0, shown = 0;
  async function audit() {
    const mine = ++asked;
    const answer = await fetch("/audit", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text: draft.value, plan: plan.value }) });
    const text = await answer.text();
    if (mine < shown) return;
    shown = mine;
    if (!answer.ok) { state.textContent = text; return; }
    document.dispatchEvent(new CustomEvent("kwaudit:data", { detail: text }));
    state.textContent = "";
  }
  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => audit().catch(() => { state.textContent = "kwaudit does not answer; is it still running?"; }), PAUSE);
  }
  draft.addEventListener("input", later);
  plan.addEventListener("input", later);
  $("open").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) { draft.value = await file.text(); $("save").download = file.name; later(); }
  });
  $("save").addEventListener("click", (event) => {
    const link = event.currentTarget;
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([draft.value], { type: "text/markdown;charset=utf-8" }));
  });
})();
