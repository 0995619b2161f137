// What the kiosk asks of a page, in a world of its own: the page sees neither this nor what it finds.
// Nothing that is typed ever leaves here: of a field only its kind, its label and where it stands.
(() => {
  "use strict";
  const LETTERS = 300;
  const HEADINGS = 20;
  const OPTIONS = 500;
  const MARGIN = 8;
  const EMPTY_MS = 700;
  const TYPED = new Set([
    "text", "search", "url", "tel", "email", "password", "number",
    "date", "month", "week", "time", "datetime-local",
  ]);
  const SECRET = /password|one-time-code|cc-(?:number|csc|exp)/;
  const lists = new Map();
  // Tells this document from the one before.
  const birth = performance.timeOrigin;
  let touched = null;
  let framedAt = Infinity;
  let number = 0;

  // Before something of it is on the screen the engine lets nothing through to a page; one that is empty has only frames.
  const isPainted = () =>
    performance.getEntriesByName("first-contentful-paint").length > 0 || performance.now() > framedAt + EMPTY_MS;

  const plain = (text) => (text || "").replace(/\s+/gu, " ").trim().slice(0, LETTERS);

  // From lengths of the style sheet to pixels of the picture.
  const box = (rect) => ({
    x: rect.left * devicePixelRatio,
    y: rect.top * devicePixelRatio,
    width: rect.width * devicePixelRatio,
    height: rect.height * devicePixelRatio,
  });

  const isShown = (element) =>
    element.checkVisibility
      ? element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      : element.getClientRects().length > 0;

  // The element that has the focus, also inside of components that keep their own tree.
  const focused = () => {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element;
  };

  // A label around its control holds what can be chosen there, too.
  const labelText = (label) => {
    if (!label.querySelector("select, textarea, button")) {
      return label.innerText;
    }
    const copy = label.cloneNode(true);
    copy.querySelectorAll("select, textarea, button").forEach((inner) => inner.remove());
    return copy.textContent;
  };

  const labelOf = (element) => {
    const named = (element.getAttribute("aria-labelledby") || "")
      .split(/\s+/u)
      .filter(Boolean)
      .map((id) => element.getRootNode().getElementById?.(id)?.textContent);
    return (
      plain(named.join(" ")) ||
      plain(element.getAttribute("aria-label")) ||
      plain([...(element.labels || [])].map(labelText).join(" ")) ||
      plain(element.getAttribute("placeholder")) ||
      plain(element.title)
    );
  };

  const kindOf = (element) => {
    if (element instanceof HTMLTextAreaElement) {
      return element.readOnly || element.disabled ? "" : "textarea";
    }
    if (element instanceof HTMLInputElement) {
      const editable = TYPED.has(element.type) && !element.readOnly && !element.disabled;
      return editable ? element.type : "";
    }
    return element instanceof HTMLElement && element.isContentEditable ? "text" : "";
  };

  const isMasked = (element) =>
    element.type === "password" ||
    SECRET.test(element.getAttribute("autocomplete") || "") ||
    getComputedStyle(element).webkitTextSecurity !== "none";

  const numbers = new WeakMap();
  const numberOf = (element) => {
    if (!numbers.has(element)) {
      number += 1;
      numbers.set(element, number);
    }
    return numbers.get(element);
  };

  const fieldOf = (element) => {
    const kind = element ? kindOf(element) : "";
    return kind
      ? { number: numberOf(element), kind, masked: isMasked(element), label: labelOf(element), ...box(element.getBoundingClientRect()) }
      : null;
  };

  // A frame that holds the focus, by its place among the frames: what is in it is its own business.
  const placeOf = (element) => {
    for (let place = 0; place < window.length; place += 1) {
      if (window.frames[place] === element.contentWindow) {
        return place;
      }
    }
    return -1;
  };

  const frameOf = (element) => {
    if (!(element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement)) {
      return null;
    }
    const place = placeOf(element);
    const inner = box(element.getBoundingClientRect());
    inner.x += element.clientLeft * devicePixelRatio;
    inner.y += element.clientTop * devicePixelRatio;
    return place < 0 ? null : { place, ...inner };
  };

  const headings = () =>
    [...document.querySelectorAll("h1, h2")]
      .filter(isShown)
      .map((heading) => plain(heading.innerText))
      .filter(Boolean)
      .slice(0, HEADINGS);

  // ---- lists: the engine's own popup is kept shut, the kiosk shows one that a finger can use

  const listAt = (target) => {
    const list = target instanceof Element ? target.closest("select") : null;
    return list && !list.disabled ? list : null;
  };

  const offer = (list) => {
    list.focus();
    touched = list;
  };

  const touchList = (event, list) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    offer(list);
  };

  const onPressed = (event) => {
    const list = listAt(event.composedPath()[0]);
    if (list) {
      touchList(event, list);
    }
  };

  const onKey = (event) => {
    const list = listAt(event.composedPath()[0]);
    if (list && (event.key === "Enter" || event.key === " ")) {
      touchList(event, list);
    }
  };

  const takeTouched = () => {
    if (!touched || !touched.isConnected) {
      return null;
    }
    const list = touched;
    touched = null;
    const options = [...list.options]
      .filter((option) => !option.disabled && !option.hidden && !option.parentElement.disabled)
      .slice(0, OPTIONS);
    lists.clear();
    lists.set(numberOf(list), { list, options });
    const named = (option) => {
      const group = option.parentElement instanceof HTMLOptGroupElement ? `${option.parentElement.label}: ` : "";
      return plain(group + option.label);
    };
    return {
      number: numberOf(list),
      label: labelOf(list),
      options: options.map(named),
      chosen: options.flatMap((option, place) => (option.selected ? [place] : [])),
      several: list.multiple,
    };
  };

  const choose = (of, places) => {
    const offered = lists.get(of);
    const wanted = new Set(places.map((place) => offered?.options[place]).filter(Boolean));
    if (!offered?.list.isConnected || wanted.size === 0) {
      return false;
    }
    for (const option of offered.list.options) {
      option.selected = wanted.has(option);
    }
    for (const kind of ["input", "change"]) {
      offered.list.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === "input" }));
    }
    return true;
  };

  // ---- keep the field that has the focus in sight

  // Where the page is made lower for it, it is moved again when that has reached the page.
  let shown = null;
  const onResized = () => {
    if (shown && shown.element === focused()) {
      show(shown.height);
    }
  };

  // In a frame the height is that of the whole picture less what stands above the frame.
  const show = (height) => {
    const element = focused();
    if (!element || !kindOf(element)) {
      return 0;
    }
    shown = { element, height };
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const first = [...(element.labels || [])][0];
    const room = height / devicePixelRatio;
    const below = element.getBoundingClientRect().bottom + MARGIN - room;
    if (below > 0) {
      scrollBy({ top: below, behavior: "instant" });
    }
    const above = Math.min((first || element).getBoundingClientRect().top, element.getBoundingClientRect().top) - MARGIN;
    if (above < 0) {
      // The field comes first where there is no room for both.
      const spare = room - MARGIN - element.getBoundingClientRect().bottom;
      scrollBy({ top: -Math.min(-above, Math.max(0, spare)), behavior: "instant" });
    }
    return element.getBoundingClientRect().bottom * devicePixelRatio;
  };

  const mayScroll = (element) =>
    element === document.scrollingElement ||
    /auto|scroll/u.test(getComputedStyle(element).overflow);

  const moves = (element, by) => {
    const before = [element.scrollLeft, element.scrollTop];
    element.scrollBy({ ...by, behavior: "instant" });
    return element.scrollLeft !== before[0] || element.scrollTop !== before[1];
  };

  // Draws what is at a point: the innermost box that can still move that way, and in the end the page. A frame at
  // the point is answered instead: it has a script of its own.
  const draw = (x, y, dx, dy, intoFrames) => {
    const by = { left: -dx / devicePixelRatio, top: -dy / devicePixelRatio };
    let element = document.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio);
      if (!inner || inner === element) break;
      element = inner;
    }
    const frame = intoFrames ? frameOf(element) : null;
    if (frame) return frame;
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
      if (mayScroll(each) && moves(each, by)) return true;
    }
    return document.scrollingElement ? moves(document.scrollingElement, by) : false;
  };

  const look = () => {
    const element = focused();
    return {
      document: birth,
      isEmpty: location.href === "about:blank",
      isPainted: isPainted(),
      title: plain(document.title),
      headings: headings(),
      language: (document.documentElement?.lang || "").slice(0, 20),
      field: fieldOf(element),
      frame: frameOf(element),
      list: takeTouched(),
    };
  };

  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      framedAt = performance.now();
    });
  });
  addEventListener("mousedown", onPressed, { capture: true });
  addEventListener("resize", onResized);
  addEventListener("keydown", onKey, { capture: true });

  // The picture beside a date opens a calendar in a window of its own, which nobody would see; the date is typed.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("input::-webkit-calendar-picker-indicator { display: none !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  globalThis.handrail = { look, choose, show, draw, frameOf, kindOf, labelOf, isMasked, offer };
})();
