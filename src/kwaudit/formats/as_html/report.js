"use strict";
// Draws a kwaudit report from the data beside it. Text only ever enters the page as text nodes.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const SVG = "http://www.w3.org/2000/svg";
  let report = JSON.parse($("#data").textContent);
  const main = $("#main"), top = $("header.top");

  function el(tag, attrs, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attrs || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  }
  function svg(tag, attrs, ...children) {
    const node = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attrs)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  }
  const plural = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many || one + "s"}`;
  const look = (index) => `k${index % 8} u${Math.floor(index / 8) % 5}`;

  // ---- one page -------------------------------------------------------------------------------------------------

  const FORMULAS = {
    occurrences: "uses ÷ words in the article",
    words: "uses × words in the phrase ÷ words in the article",
    adjusted: "uses ÷ (words − uses × (words in the phrase − 1)): the phrase as one unit",
    yoast: "uses ÷ words × (0.7 + content words ÷ 3): Yoast's length-adjusted figure",
    wdf: "log₂(uses + 1) ÷ log₂(words): WDF·IDF tools",
  };
  const percent = (share) => (share * 100).toFixed(2) + " %";

  function hint(text, lines) {
    const tip = el("span", { class: "tip", role: "tooltip" });
    lines.forEach((line, i) => { if (i) tip.append(el("br")); tip.append(line); });
    return el("button", { class: "hint", type: "button" }, text, tip);
  }
  function gauge(target) {
    if (!target.band) return "";
    const [low, high] = target.band, right = Math.max(high ?? low * 2, target.density, 0.0001) * 1.25;
    const x = (share) => (Math.min(share / right, 1) * 120).toFixed(1);
    const from = low === null ? 0 : low, to = high === null ? right : high;
    return svg("svg", { class: "gauge", viewBox: "0 0 124 16", role: "img", "aria-label": `declared ${target.wanted}, measured ${target.shown}` },
      svg("rect", { class: "rail", x: 2, y: 7, width: 120, height: 3 }),
      svg("rect", { class: "band", x: 2 + +x(from), y: 4, width: Math.max(x(to) - x(from), 2), height: 9 }),
      svg("circle", { class: "dot", cx: 2 + +x(target.density), cy: 8.5, r: 4 }));
  }
  function tenths(target) {
    const most = Math.max(1, ...target.spread);
    const box = el("span", { class: "tenths", role: "img", "aria-label": `uses in each tenth of the text: ${target.spread.join(", ")}` });
    for (const count of target.spread) {
      const bar = el("i");
      if (count) { bar.style.height = 25 + 75 * count / most + "%"; bar.style.background = "var(--ink)"; }
      box.append(bar);
    }
    return box;
  }
  const FORMS = [["exact", "exact"], ["inflected", "inflected"], ["near", "near"], ["scattered", "scattered"], ["compound", "in compounds"], ["synonyms", "by synonym"]];
  const uses = (t) => FORMS.filter(([form]) => t.count[form]).map(([form, name]) => `${t.count[form]} ${name}`).join(", ") || "none";
  const zones = (t) => Object.entries(t.zones).filter(([, n]) => n).map(([zone, n]) => n > 1 ? `${zone} ${n}` : zone).join(", ");

  const RANK = { above: 0, absent: 1, below: 2, in: 3, unbanded: 4 };
  function columns(page) {
    return [
      ["Keyphrase", "", (t) => t.phrase.toLowerCase(), (t) => picker(t)],
      ["Intent", "", (t) => t.intent + t.search_intent, (t) => [t.intent, t.search_intent].filter(Boolean).join(" · ")],
      ["Audience", "", (t) => t.audience.join(), (t) => t.audience.join(", ")],
      ["Declared", "n", (t) => t.band ? t.band[0] ?? -1 : -1, (t) => t.wanted || "—"],
      ["Measured", "n", (t) => t.density, (t) => hint(t.shown, [`${page.formula}: ${FORMULAS[page.formula]}`,
        `${plural(t.counted, "use")} of a phrase of ${plural(t.length, "word")} in ${plural(page.words, "word")}`,
        ...Object.entries(t.densities).map(([name, share]) => `${name}: ${percent(share)}`)])],
      ["Band", "", (t) => t.density, gauge],
      ["Uses", "", (t) => t.counted, uses],
      ["Where", "", (t) => t.prominence, tenths],
      ["Zones", "", (t) => zones(t), zones],
      ["Verdict", "", (t) => RANK[t.verdict], (t) => el("span", { class: `verdict v-${t.verdict}` }, t.advice)],
    ];
  }
  function picker(target) {
    const box = el("input", { type: "checkbox", checked: true, "data-target": target.index, onchange: (event) => show(target.index, event.target.checked) });
    return el("label", { class: "pick" }, box, el("span", { class: `swatch ${look(target.index)}`, dir: "auto" }, target.phrase));
  }
  function sortable(caption, cols, rows, limit) {
    const body = el("tbody"), heads = [];
    let order = rows.slice(), shown = limit || rows.length;
    const more = el("button", { class: "plain", type: "button", onclick: () => { shown += limit; fill(); } });
    const fill = () => {
      body.replaceChildren(...order.slice(0, shown).map((row) => el("tr", {}, ...cols.map(([, kind, , draw], i) =>
        el(i ? "td" : "th", i ? { class: kind } : { scope: "row" }, draw(row))))));
      more.hidden = order.length <= shown;
      more.textContent = `Show more (${order.length - shown} left)`;
    };
    cols.forEach(([name, kind, key], i) => {
      const head = el("th", { scope: "col", class: kind }, el("button", { type: "button", onclick: () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        order.sort((a, b) => { const x = key(a), y = key(b); return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1); });
        fill(); refreshPicks();
      } }, name));
      heads[i] = head;
    });
    fill();
    const table = el("table", {}, el("caption", { hidden: true }, caption), el("thead", {}, el("tr", {}, ...heads)), body);
    const box = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, table, more);
    box.refill = (next) => { order = next; shown = limit || next.length; heads.forEach((h) => h.removeAttribute("aria-sort")); fill(); };
    return box;
  }

  // phrases that are switched off; every piece of marked text follows
  let hidden = new Set(), pieces = [], ticks = [], current = null;
  const off = (target) => hidden.has(current.targets[target].phrase);
  function dress(piece) {
    const on = piece.hits.find(([target]) => !off(target));
    piece.node.className = on ? `${on[1]} ${look(on[0])}` : "off";
  }
  function show(target, on) {
    const { phrase } = current.targets[target];
    if (on) hidden.delete(phrase); else hidden.add(phrase);
    redress();
  }
  function showAll(on) {
    hidden = new Set(on ? [] : current.targets.map((t) => t.phrase));
    redress();
  }
  function redress() {
    pieces.forEach(dress);
    ticks.forEach(([index, tick]) => { tick.hidden = off(index); });
    refreshPicks();
  }
  function refreshPicks() {
    document.querySelectorAll("input[data-target]").forEach((box) => { box.checked = !off(+box.dataset.target); });
  }

  function marked(page, block) {
    const cuts = new Set([0, block.text.length]);
    for (const [start, end] of block.marks) { cuts.add(start); cuts.add(end); }
    const points = [...cuts].sort((a, b) => a - b), out = [], opened = new Set();
    for (let i = 0; i + 1 < points.length; i++) {
      const [from, to] = [points[i], points[i + 1]], text = block.text.slice(from, to);
      const hits = block.marks.filter((m) => m[0] <= from && m[1] >= to);
      if (!hits.length) { out.push(text); continue; }
      const names = hits.map((m) => `${page.targets[m[2]].phrase} (${m[3]})`).join(", ");
      const fresh = hits.find((m) => !opened.has(m[4]));
      hits.forEach((m) => opened.add(m[4]));
      const node = el("mark", { id: fresh ? `u${fresh[4]}` : null, title: names, "data-targets": hits.map((m) => m[2]).join(" ") }, text);
      const piece = { node, hits: hits.map((m) => [m[2], m[3]]) };
      dress(piece); pieces.push(piece); out.push(node);
    }
    return out;
  }
  const HOW = { list: "item", table: "cell", quote: "quote", caption: "quote", definition: "item" };
  function drawBlock(page, block, index) {
    const id = `b${index}`;
    if (block.level) {
      const role = page.roles[index];
      return el("h" + Math.min(block.level + 1, 6), { class: `h${block.level}`, id, dir: "auto" }, ...marked(page, block), role ? el("span", { class: "role" }, role) : "");
    }
    return el(block.zone === "quote" ? "blockquote" : "p", { class: HOW[block.zone] || null, id, dir: "auto" }, ...marked(page, block));
  }
  function drawText(page) {
    const text = el("article", { class: "text", "aria-label": "The article as it is counted" });
    let open = null;
    page.blocks.forEach((block, index) => {
      if (block.region === "main") { open = null; text.append(drawBlock(page, block, index)); return; }
      if (!open || open.region !== block.region) {
        const told = page.left_out.find((one) => one.region === block.region);
        open = { region: block.region, box: el("details", { class: "out" }, el("summary", {}, `Not counted: ${block.region}${block.reason ? ` (${block.reason})` : ""}`)) };
        if (told) open.box.firstChild.title = plural(told.words, "word");
        text.append(open.box);
      }
      open.box.append(el("p", { dir: "auto" }, block.text));
    });
    return text;
  }
  function drawStrip(page) {
    const strip = el("nav", { class: "strip", "aria-label": "Where the keyphrases stand, from top to end" });
    ticks = [];
    page.blocks.forEach((block) => block.marks.forEach(([, , target, form, id, at]) => {
      const phrase = page.targets[target].phrase;
      const tick = el("a", { href: `#u${id}`, class: look(target), title: phrase, "aria-label": `${phrase}, ${form}, at ${Math.round(at * 100)} % of the text`, onclick: (event) => jump(event, `u${id}`) });
      tick.style.top = `calc(${(at * 100).toFixed(2)}% - 2px)`;
      ticks.push([target, tick]); strip.append(tick);
    }));
    return strip;
  }
  function jump(event, id) {
    const goal = document.getElementById(id);
    if (!goal) return;
    event.preventDefault();
    document.querySelectorAll(".here").forEach((node) => node.classList.remove("here"));
    goal.classList.add("here");
    goal.setAttribute("tabindex", "-1");
    goal.scrollIntoView({ block: "center" });
    goal.focus({ preventScroll: true });
  }
  const LEVEL = { error: "error", warning: "warning", note: "note-level" };
  function drawFinding(finding, linked) {
    const where = `line ${finding.line}, column ${finding.column}`;
    return el("li", { class: LEVEL[finding.severity] },
      el("p", {}, el("strong", {}, finding.severity + ": "), finding.message),
      finding.excerpt ? el("p", { dir: "auto" }, "“" + finding.excerpt + "”") : "",
      finding.help ? el("p", {}, "→ " + finding.help) : "",
      el("p", { class: "code" }, `${finding.code} ${finding.name} · `,
        linked && finding.goal ? el("a", { href: "#" + finding.goal, onclick: (event) => jump(event, finding.goal) }, where) : where));
  }
  function drawFindings(page) {
    const list = el("ol", { class: "findings" }, ...page.findings.map((f) => drawFinding(f, true)));
    const silence = page.silenced ? `; ${page.silenced} silenced` : "";
    return el("aside", { "aria-label": "Findings" }, el("h2", {}, `Findings (${page.findings.length}${silence})`),
      page.findings.length ? list : el("p", {}, "No findings."));
  }
  function drawPhrases(page) {
    if (!page.phrases.length) return [];
    return [el("h2", {}, "The page's own phrases"), sortable("The page's own phrases", [
      ["Phrase", "", (p) => p.phrase, (p) => el("span", { dir: "auto" }, p.phrase)],
      ["Uses", "n", (p) => p.count, (p) => String(p.count)],
      ["Density", "n", (p) => p.density, (p) => p.shown]], page.phrases, 25)];
  }
  function drawPage(page) {
    current = page; pieces = [];
    const many = page.targets.length;
    top.replaceChildren(
      report.site ? el("p", {}, el("a", { href: "#" }, "← all pages")) : "",
      el("h1", { dir: "auto" }, page.title || page.name), el("p", { class: "meta" }, page.meta),
      many ? el("p", { class: "score" }, el("b", {}, page.targets.filter((t) => t.verdict === "in").length + " of " + many), " targets in their declared range")
        : el("p", { class: "note" }, "No targets were declared for this page: below are its own phrases."),
      page.findings.length ? el("div", {}, el("strong", {}, "Do first"), el("ol", { class: "todo" },
        ...page.findings.slice(0, 3).map((f) => el("li", {}, f.message + (f.help ? " → " + f.help : ""))))) : "",
      ...page.notes.map((note) => el("p", { class: "note" }, note)));
    const text = drawText(page);
    main.replaceChildren(
      many ? el("h2", {}, "Keyphrases") : "", many ? sortable("Keyphrases", columns(page), page.targets) : "",
      ...(many ? [] : drawPhrases(page)),
      el("h2", {}, "The article"),
      el("p", { class: "meta" }, page.how),
      many ? el("div", { class: "bar" },
        el("button", { type: "button", onclick: () => showAll(true) }, "Mark all"),
        el("button", { type: "button", onclick: () => showAll(false) }, "Mark none"),
        el("span", { class: "meta" }, "filled: exact · light: inflected, compound · underlined only: near, scattered")) : "",
      el("div", { class: "desk" }, text, many ? drawStrip(page) : el("span"), drawFindings(page)),
      page.left_out.length ? el("h2", {}, "Not counted") : "",
      page.left_out.length ? sortable("Not counted", [
        ["Region", "", (r) => r.region, (r) => r.region], ["Why", "", (r) => r.reason, (r) => r.reason],
        ["Words", "n", (r) => r.words, (r) => String(r.words)],
        ["Keyphrase uses in it", "", (r) => r.uses, (r) => r.uses || "none"]], page.left_out) : "",
      ...(many ? drawPhrases(page) : []));
    redress();
    document.title = `${page.title || page.name} · kwaudit`;
  }

  // ---- a site ---------------------------------------------------------------------------------------------------

  function drawTrend(trend) {
    if (!trend) return [];
    const pages = (title, names) => names.length ? [el("details", { class: "out" }, el("summary", {}, `${title}: ${plural(names.length, "page")}`),
      el("ul", {}, ...names.map((name) => el("li", { dir: "auto" }, name))))] : [];
    return [el("h2", {}, `Since run ${trend.before}`),
      trend.changes.length ? sortable(`Since run ${trend.before}`, [
        ["Page", "", (c) => c.url, (c) => el("span", { dir: "auto" }, c.url)],
        ["Keyphrase", "", (c) => c.phrase, (c) => el("span", { dir: "auto" }, c.phrase)],
        ["Before", "n", (c) => parseFloat(c.before) || 0, (c) => c.before || "—"],
        ["After", "n", (c) => parseFloat(c.after) || 0, (c) => c.after || "—"],
        ["Verdict", "", (c) => c.after_verdict, (c) => el("span", { class: `verdict v-${c.after_verdict}` },
          c.before_verdict === c.after_verdict ? c.after_verdict : `${c.before_verdict || "none"} → ${c.after_verdict || "none"}`)],
      ], trend.changes, 100) : el("p", {}, "No density changed."),
      ...pages("New", trend.new), ...pages("Gone", trend.gone)];
  }
  function drawSite() {
    const site = report.site;
    top.replaceChildren(el("h1", {}, "Keyword audit"), el("p", { class: "meta" }, site.meta),
      el("p", { class: "score" }, el("b", {}, `${site.in_range} of ${site.targets}`), " targets in their declared range"),
      ...report.unread.map(([name, reason]) => el("p", { class: "note" }, `Not audited: ${name}: ${reason}`)));
    const cols = [
      ["Page", "", (p) => p.name, (p) => el("a", { href: "#p" + p.index, dir: "auto" }, p.name)],
      ["Title", "", (p) => p.title, (p) => el("span", { dir: "auto" }, p.title)],
      ["Words", "n", (p) => p.words, (p) => p.words.toLocaleString("en")],
      ["In range", "n", (p) => p.targets ? p.in_range / p.targets : 2, (p) => p.targets ? `${p.in_range} of ${p.targets}` : "—"],
      ["Errors", "n", (p) => p.errors, (p) => String(p.errors)],
      ["Warnings", "n", (p) => p.warnings, (p) => String(p.warnings)],
      ["Notes", "n", (p) => p.notes, (p) => String(p.notes)]];
    const worst = report.pages.slice().sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || a.index - b.index);
    const table = sortable("Pages, worst first", cols, worst, 200);
    const count = el("span", { class: "meta", role: "status" }, plural(worst.length, "page"));
    const find = el("input", { type: "search", "aria-label": "Filter pages by name or title", placeholder: "Filter by name or title", oninput: () => {
      const wanted = find.value.toLowerCase().split(/\s+/).filter(Boolean);
      const kept = worst.filter((p) => wanted.every((w) => (p.name + " " + p.title).toLowerCase().includes(w)));
      table.refill(kept); count.textContent = plural(kept.length, "page");
    } });
    main.replaceChildren(
      ...drawTrend(site.trend),
      ...(site.folded.length ? [el("h2", {}, "On most pages: a property of the template"), el("ol", { class: "findings" },
        ...site.folded.map((f) => el("li", { class: LEVEL[f.severity] }, el("p", {}, f.message), el("p", { class: "code" }, `${f.code} ${f.name} · on ${f.pages} of ${report.pages.length} pages`))))] : []),
      ...(site.across.length ? [el("h2", {}, "Across pages"), el("ol", { class: "findings" }, ...site.across.map((f) => drawFinding(f, false)))] : []),
      el("h2", {}, "Pages, worst first"), el("div", { class: "bar" }, find, count), table,
      ...(site.by_target.length ? [el("h2", {}, "Keyphrases over all pages"), sortable("Keyphrases over all pages", [
        ["Keyphrase", "", (t) => t.phrase, (t) => el("span", { dir: "auto" }, t.phrase)],
        ["Pages", "n", (t) => t.pages, (t) => String(t.pages)], ["In range", "n", (t) => t.in, (t) => String(t.in)],
        ["Above", "n", (t) => t.above, (t) => String(t.above)], ["Below", "n", (t) => t.below, (t) => String(t.below)],
        ["Absent", "n", (t) => t.absent, (t) => String(t.absent)]], site.by_target, 100)] : []));
    document.title = "Keyword audit · kwaudit";
  }
  async function unpack(index) {
    const packed = report.packed[index];
    if (typeof packed !== "string") return packed;
    const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }
  async function route() {
    const found = /^#p(\d+)$/.exec(location.hash);
    if (!report.site) { if (!main.dataset.drawn) drawPage(await unpack(0)); }
    else if (found && report.packed[+found[1]]) { hidden = new Set(); drawPage(await unpack(+found[1])); scrollTo(0, 0); }
    else if (!location.hash || !main.dataset.drawn) drawSite();
    main.dataset.drawn = "yes";
  }
  // a live page hands in new data; what the reader has switched, sorted into view and scrolled to stays
  document.addEventListener("kwaudit:data", async (event) => {
    report = JSON.parse(event.detail);
    const found = /^#p(\d+)$/.exec(location.hash), at = scrollY;
    if (!report.site) drawPage(await unpack(0));
    else if (found && report.packed[+found[1]]) drawPage(await unpack(+found[1]));
    else drawSite();
    scrollTo({ top: at, behavior: "instant" });
    document.dispatchEvent(new CustomEvent("kwaudit:drawn"));
  });
  window.addEventListener("hashchange", route);
  route();
})();
