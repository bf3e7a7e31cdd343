/** Who this tab is: an id and a language, which last as long as the tab. */

const ID = "session";
const LANGUAGE = "language";
const PATIENCE = 500;

/**
 * The id of this tab. A duplicated tab gets a copy of its original's storage, so the id also has to be free: whoever
 * uses it holds a lock. After a reload the old page may take a moment to let go.
 * @returns {Promise<string>}
 */
export async function session() {
  const known = sessionStorage.getItem(ID);
  if (known && (await hold(known))) return known;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  sessionStorage.setItem(ID, id);
  await hold(id);
  return id;
}

/** The language that was chosen in this tab, else the browser's. */
export function language() {
  const wanted = sessionStorage.getItem(LANGUAGE) ?? navigator.language;
  return wanted.toLowerCase().startsWith("de") ? "de" : "en";
}

/** @param {"de" | "en"} wanted */
export function rememberLanguage(wanted) {
  sessionStorage.setItem(LANGUAGE, wanted);
}

/**
 * Take the lock of an id until the page goes away.
 * @param {string} id
 * @returns {Promise<boolean>} whether it was free in time
 */
function hold(id) {
  return new Promise((resolve) => {
    const forever = () => {
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks.request(`chat-${id}`, { signal: AbortSignal.timeout(PATIENCE) }, forever).catch(() => resolve(false));
  });
}
