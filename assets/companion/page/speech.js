// Reads the list aloud with the browser's own voices, sentence by sentence, and marks what it reads.

const synth = globalThis.speechSynthesis;

/** The voice of a language, or undefined: no other voice reads it. */
function voiceOf(language) {
  return synth?.getVoices().find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Whether this browser has a voice for a language. */
export const canRead = (language) => Boolean(voiceOf(language));

/** Call when the voices are known; some browsers find them late. */
export const onVoices = (then) => synth?.addEventListener?.("voiceschanged", then);

export function silence() {
  synth?.cancel();
  document.querySelectorAll(".reading").forEach((part) => part.classList.remove("reading"));
}

/** Read these elements in order; each in the language it is marked with. */
export function read(parts, whenDone) {
  silence();
  const rest = [...parts];
  const next = () => {
    const part = rest.shift();
    if (!part) {
      whenDone();
      return;
    }
    const language = part.closest("[lang]")?.lang.split("-")[0] ?? "en";
    const voice = voiceOf(language);
    if (!voice) {
      next();
      return;
    }
    const said = new SpeechSynthesisUtterance(part.innerText);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    part.classList.add("reading");
    part.scrollIntoView({ block: "center", behavior: "auto" });
    const after = () => {
      part.classList.remove("reading");
      next();
    };
    said.addEventListener("end", after);
    said.addEventListener("error", (event) => {
      if (["canceled", "interrupted"].includes(event.error)) part.classList.remove("reading");
      else after();
    });
    synth.speak(said);
  };
  next();
}
