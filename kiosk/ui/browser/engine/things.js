// What a page holds, thing by thing, for whoever cannot see it or cannot touch it: its texts, and what can be pressed
// or filled in. Of a field only whether something stands in it, never what.
(() => {
  "use strict";
  const MOST = 600;
  const LETTERS = 300;
  const TEXT_LETTERS = 2000;
  const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "DATALIST", "OBJECT", "EMBED", "CANVAS", "VIDEO", "AUDIO", "HEAD"]);
  const PRESSED = new Set(["submit", "button", "reset", "image"]);
  const TICKED = new Map([["checkbox", "tick"], ["radio", "radio"]]);
  const ROLES = new Map([
    ["link", "link"], ["button", "button"], ["tab", "button"], ["menuitem", "button"],
    ["checkbox", "tick"], ["switch", "tick"], ["radio", "radio"],
  ]);
  const known = new Map();
  const numbers = new WeakMap();
  // Numbers of one document mean nothing in the next.
  let last = Math.floor(Math.random() * 2 ** 40);

  const plain = (text, most = LETTERS) => (text || "").replace(/\s+/gu, " ").trim().slice(0, most);

  const numberOf = (element) => {
    if (!numbers.has(element)) {
      last += 1;
      numbers.set(element, last);
      known.set(last, new WeakRef(element));
    }
    return numbers.get(element);
  };

  const found = (number) => {
    const element = known.get(number)?.deref();
    return element?.isConnected ? element : null;
  };

  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });

  // What a finger would touch: a box to tick is often drawn by its label, and itself not to be seen.
  const touchable = (element) => {
    const label = [...(element.labels || [])].find(isSeen);
    const itself = isSeen(element) && getComputedStyle(element).opacity !== "0" && element.getClientRects().length > 0;
    return itself ? element : label || element;
  };

  const roleOf = (element) => {
    if (element instanceof HTMLInputElement) {
      if (PRESSED.has(element.type)) {
        return "button";
      }
      return TICKED.get(element.type) || (handrail.kindOf(element) ? "field" : "");
    }
    if (element instanceof HTMLSelectElement) {
      return "list";
    }
    if (element instanceof HTMLButtonElement || element.tagName === "SUMMARY") {
      return "button";
    }
    const own = ROLES.get(element.getAttribute("role") || "");
    if (own) {
      return own;
    }
    if ((element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) && element.href) {
      return "link";
    }
    return handrail.kindOf(element) ? "field" : "";
  };

  const nameOf = (element) => {
    if (element instanceof HTMLInputElement && PRESSED.has(element.type)) {
      return plain(element.value || element.alt || element.getAttribute("aria-label"));
    }
    const alternatives = [...element.querySelectorAll("img[alt]")].map((image) => image.alt).join(" ");
    const own = handrail.kindOf(element) || element instanceof HTMLSelectElement ? "" : element.innerText;
    return handrail.labelOf(element) || plain(own) || plain(alternatives);
  };

  const stateOf = (element) => {
    if ("checked" in element && TICKED.has(element.type)) {
      return element.checked;
    }
    const told = element.getAttribute("aria-checked") ?? element.getAttribute("aria-expanded");
    if (told !== null) {
      return told === "true";
    }
    return element.tagName === "SUMMARY" ? element.parentElement?.open === true : null;
  };

  // A hint or a fault that belongs to a field.
  const told = (element) =>
    plain(
      (element.getAttribute("aria-describedby") || "")
        .split(/\s+/u)
        .filter(Boolean)
        .map((id) => element.getRootNode().getElementById?.(id)?.innerText || "")
        .join(" "),
    );

  const languageOf = (element) => (element.closest("[lang]")?.lang || "").slice(0, 20);

  const thingOf = (element, role) => ({
    role,
    number: numberOf(element),
    name: nameOf(element),
    language: languageOf(element),
    told: role === "link" || role === "button" ? "" : told(element),
    on: stateOf(element),
    filled: role === "field" && (element.value ?? element.innerText) !== "",
    masked: role === "field" && handrail.isMasked(element),
    enabled: !element.disabled && element.getAttribute("aria-disabled") !== "true",
  });

  const isBlock = (element) => !["inline", "contents"].includes(getComputedStyle(element).display);

  const tell = () => {
    const things = [];
    const described = new Set();
    let text = "";
    let language = "";

    const flush = () => {
      const words = plain(text, TEXT_LETTERS);
      text = "";
      if (words && things.length < MOST) {
        things.push({ role: "text", number: 0, name: words, language });
      }
    };

    const visitChildren = (element) => {
      const root = element.shadowRoot || element;
      const assigned = root instanceof HTMLSlotElement ? root.assignedNodes({ flatten: true }) : [];
      (assigned.length > 0 ? assigned : root.childNodes).forEach((node) => visit(node));
    };

    const visitHeading = (element) => {
      flush();
      const name = plain(element.innerText);
      if (name) {
        things.push({ role: "heading", number: 0, name, language: languageOf(element) });
      }
      element.querySelectorAll("a[href], button, input, select, textarea").forEach((inner) => visit(inner));
    };

    const visitControl = (element, role) => {
      flush();
      const thing = thingOf(element, role);
      if (isSeen(touchable(element)) && (thing.name || role !== "link")) {
        things.push(thing);
      }
    };

    const visitElement = (element) => {
      const hides = element.getAttribute("aria-hidden") === "true" || element.hidden;
      if (SKIPPED.has(element.tagName.toUpperCase()) || hides || described.has(element)) {
        return;
      }
      const role = roleOf(element);
      if (role) {
        visitControl(element, role);
      } else if (element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement) {
        flush();
        const frame = isSeen(element) ? handrail.frameOf(element) : null;
        if (frame) {
          things.push({ frame });
        }
      } else if (!isSeen(element) && isBlock(element)) {
        // What is not seen says nothing.
      } else if (/^H[1-6]$/u.test(element.tagName) || element.getAttribute("role") === "heading") {
        visitHeading(element);
      } else if (element instanceof HTMLLabelElement && element.control) {
        // Its words are those of its control.
        element.querySelectorAll("a[href], button, input, select, textarea").forEach((inner) => visit(inner));
      } else if (element instanceof HTMLImageElement) {
        text += ` ${element.alt} `;
      } else {
        const block = isBlock(element);
        if (block || element.tagName === "BR") {
          flush();
        }
        visitChildren(element);
        if (block) {
          flush();
        }
      }
    };

    const visit = (node) => {
      if (things.length >= MOST) {
        return;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        if (!text) {
          language = node.parentElement ? languageOf(node.parentElement) : "";
        }
        text += node.data;
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        visitElement(node);
      }
    };

    // Hints and faults are said with their fields.
    for (const field of document.querySelectorAll("input, select, textarea")) {
      for (const id of (field.getAttribute("aria-describedby") || "").split(/\s+/u).filter(Boolean)) {
        const element = document.getElementById(id);
        if (element) {
          described.add(element);
        }
      }
    }
    if (document.body) {
      visit(document.body);
      flush();
    }
    return things;
  };

  // Where a finger is to touch; in a frame, whose place in the picture is not known here, it is pressed at once.
  const reach = (number, inFrame) => {
    const element = found(number);
    if (!element) {
      return null;
    }
    const target = touchable(element);
    target.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    if (element instanceof HTMLSelectElement) {
      handrail.offer(element);
      return null;
    }
    if (inFrame) {
      element.focus();
      element.click();
      return null;
    }
    const rect = target.getClientRects()[0] || target.getBoundingClientRect();
    return {
      x: (rect.left + rect.width / 2) * devicePixelRatio,
      y: (rect.top + rect.height / 2) * devicePixelRatio,
      width: 0,
      height: 0,
    };
  };

  const setter = (element) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set;

  // As an input method puts words in: the page hears of it as it hears of typing.
  const fill = (number, words) => {
    const element = found(number);
    if (!element || !handrail.kindOf(element)) {
      return false;
    }
    const most = element.maxLength >= 0 ? element.maxLength : words.length;
    const put = setter(element);
    if (put) {
      put.call(element, words.slice(0, most));
    } else {
      element.textContent = words;
    }
    for (const kind of ["input", "change"]) {
      element.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === "input" }));
    }
    return true;
  };

  Object.assign(handrail, { things: tell, reach, fill });
})();
