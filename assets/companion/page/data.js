// Fetches what the items of a list are: small files, named by the short names of the link.

async function json(path) {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.json() : null;
  } catch {
    return undefined;
  }
}

/** How the data lies: {bits, languages, place, made}; undefined without a network. */
export const contents = () => json("data/contents.json");

/** The words of the page in a language. */
export const wordsIn = (language) => json(`data/words/${language}.json`);

/** The name of the file that holds a service: the first bits of its short name. */
export function shardOf(name, bits) {
  const digits = Math.ceil(bits / 4);
  const first = parseInt(name.slice(0, 8), 16) >>> (32 - bits);
  return bits ? first.toString(16).padStart(digits, "0") : "0";
}

/** null: no longer there. undefined: it could not be fetched. */
export async function service(name, bits) {
  const shard = await json(`data/services/${shardOf(name, bits)}.json`);
  return shard ? (shard[name] ?? null) : shard;
}

/** The journey in a language, or in English where it is not translated; null and undefined as of a service. */
export async function journey(name, language) {
  const found = await json(`data/journeys/${name}.${language}.json`);
  return found || language === "en" ? found : json(`data/journeys/${name}.en.json`);
}
