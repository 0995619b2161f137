// Which words of a page can be read aloud, and where they stand. Only what can be seen, and nothing that was typed:
// fields are named by their labels.
(() => {
  "use strict";
  const MOST_WORDS = 3000;
  const SKIPPED = new Set([
    "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SELECT", "OPTION", "DATALIST",
    "OBJECT", "EMBED", "SVG", "CANVAS", "VIDEO", "AUDIO", "HEAD",
  ]);
  const BUTTONS = new Set(["submit", "button", "reset"]);
  const NEAR = 24;

  const box = (rect) => ({
    x: rect.left * devicePixelRatio,
    y: rect.top * devicePixelRatio,
    width: rect.width * devicePixelRatio,
    height: rect.height * devicePixelRatio,
  });

  const isInline = (element) => ["inline", "contents"].includes(getComputedStyle(element).display);

  const blockOf = (element) => {
    let block = element;
    while (block.parentElement && isInline(block)) {
      block = block.parentElement;
    }
    return block;
  };

  const languageOf = (element) => (element.closest("[lang]")?.lang || "").slice(0, 20);

  // Text for readers of the screen only is a box of one pixel.
  const isTiny = (element) => element.offsetWidth <= 1 && element.offsetHeight <= 1;

  const isPassedOver = (element) =>
    SKIPPED.has(element.tagName.toUpperCase()) ||
    element.isContentEditable ||
    element.getAttribute("aria-hidden") === "true" ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isInline(element) ||
    isTiny(element) && !isInline(element);

  const deepest = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit && hit.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) {
        break;
      }
      hit = inner;
    }
    return hit;
  };

  // ---- gathering: one passage a block, in the order of the page

  const gatherer = () => {
    const passages = [];
    let current = null;
    let glued = false;
    let count = 0;

    const begin = (block) => {
      current = { block, words: [], language: languageOf(block) };
      passages.push(current);
      glued = false;
    };

    const addText = (node) => {
      const block = blockOf(node.parentElement);
      if (!current || current.block !== block) {
        begin(block);
      }
      const text = node.data;
      for (const found of text.matchAll(/\S+/gu)) {
        if (count >= MOST_WORDS) {
          return;
        }
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        if (glued && found.index === 0 && current.words.length > 0) {
          const last = current.words.at(-1);
          last.text += found[0];
          last.ranges.push(range);
        } else {
          current.words.push({ text: found[0], ranges: [range] });
          count += 1;
        }
      }
      glued = text.length > 0 && !/\s$/u.test(text);
    };

    const addNamed = (element, text) => {
      const words = (text || "").split(/\s+/u).filter(Boolean);
      if (words.length > 0) {
        begin(element);
        current.words = words.map((word) => ({ text: word, ranges: [element] }));
        count += words.length;
        current = null;
      }
    };

    const addFrame = (element) => {
      passages.push({ frame: element });
      current = null;
    };

    const addElement = (element) => {
      if (isPassedOver(element)) {
        return;
      }
      if (element.tagName === "BR") {
        glued = false;
      } else if (element instanceof HTMLIFrameElement) {
        addFrame(element);
      } else if (element instanceof HTMLInputElement) {
        if (BUTTONS.has(element.type)) {
          addNamed(element, element.value || (element.type === "submit" ? "Submit" : ""));
        }
      } else if (element instanceof HTMLImageElement) {
        addNamed(element, element.alt);
      } else {
        addChildren(element.shadowRoot || element);
      }
    };

    const addChildren = (root) => {
      const nodes = root instanceof HTMLSlotElement ? root.assignedNodes({ flatten: true }) : [];
      for (const node of nodes.length > 0 ? nodes : root.childNodes) {
        if (count >= MOST_WORDS) {
          return;
        }
        if (node.nodeType === Node.TEXT_NODE) {
          if (node.parentElement && !isPassedOver(node.parentElement)) {
            addText(node);
          }
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          addElement(node);
        }
      }
    };

    return { passages, addElement };
  };

  // ---- what of it is seen

  const unite = (rects) => {
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };

  const measure = (passage) => {
    for (const word of passage.words) {
      word.rect = unite(word.ranges.map((range) => range.getBoundingClientRect()));
    }
    return passage;
  };

  const isInside = (rect) =>
    rect.width > 0 && rect.height > 0 &&
    rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth;

  const isUncovered = (passage) => {
    const word = passage.words.find(({ rect }) => {
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      return isInside(rect) && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    });
    if (!word) {
      return false;
    }
    const hit = deepest(word.rect.left + word.rect.width / 2, word.rect.top + word.rect.height / 2);
    return hit !== null && (passage.block.contains(hit) || hit.contains(passage.block) || hit.getRootNode() !== document);
  };

  const letters = (text) => Array.from(text).length;

  const told = (passage) => {
    if (passage.frame) {
      return { frame: handrail.frameOf(passage.frame) };
    }
    let at = 0;
    const words = passage.words.map((word) => {
      const start = at;
      at += letters(word.text) + 1;
      return { start, end: at - 1, ...box(word.rect) };
    });
    const text = passage.words.map((word) => word.text).join(" ");
    return { text, language: passage.language, words };
  };

  const tellAll = () => {
    const gathered = gatherer();
    gathered.addElement(document.body);
    return gathered.passages
      .filter((passage) =>
        passage.frame
          ? isInside(passage.frame.getBoundingClientRect())
          : passage.words.length > 0 && isUncovered(measure(passage)),
      )
      .map(told);
  };

  const away = (passage, x, y) =>
    Math.min(
      ...passage.words.map(({ rect }) => {
        const besides = Math.max(rect.left - x, 0, x - rect.right);
        return Math.hypot(besides, Math.max(rect.top - y, 0, y - rect.bottom));
      }),
    );

  const tellAt = (x, y) => {
    const hit = deepest(x, y);
    if (!hit) {
      return [];
    }
    if (hit instanceof HTMLIFrameElement) {
      return [{ frame: handrail.frameOf(hit) }];
    }
    const label = [...(hit.labels || [])][0];
    const isButton = hit instanceof HTMLInputElement && BUTTONS.has(hit.type);
    const gathered = gatherer();
    gathered.addElement(isButton ? hit : label || blockOf(hit));
    const [nearest] = gathered.passages
      .filter((passage) => !passage.frame && passage.words.length > 0)
      .map(measure)
      .map((passage) => ({ passage, by: label && !isButton ? 0 : away(passage, x, y) }))
      .sort((one, other) => one.by - other.by);
    return nearest && nearest.by <= NEAR ? [told(nearest.passage)] : [];
  };

  handrail.words = (x, y) => {
    if (!document.body) {
      return [];
    }
    return x < 0 || y < 0 ? tellAll() : tellAt(x / devicePixelRatio, y / devicePixelRatio);
  };
})();
