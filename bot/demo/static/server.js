/** The way to the server: actions go out one by one, events come in. */

const RETRY = 2000;

export class Server {
  /**
   * @param {string} session
   * @param {Record<string, (details: any) => void>} handlers by the kind of event; `lost` hears of a lost connection
   */
  constructor(session, handlers) {
    this.session = session;
    this.handlers = handlers;
  }

  /**
   * Listen as somebody of this language. A lost connection is opened again, and begins with the history once more.
   * @param {"de" | "en"} language
   */
  listen(language) {
    this.source?.close();
    clearTimeout(this.retry);
    const source = new EventSource(`/api/events?${new URLSearchParams({ session: this.session, language })}`);
    this.source = source;
    for (const [kind, handle] of Object.entries(this.handlers)) {
      if (kind !== "lost") source.addEventListener(kind, (event) => handle(JSON.parse(event.data)));
    }
    source.addEventListener("error", () => {
      this.handlers.lost();
      // The browser tries again by itself, but not after the server has refused.
      if (source.readyState === EventSource.CLOSED) this.retry = setTimeout(() => this.listen(language), RETRY);
    });
  }

  /** @param {string} text */
  say = (text) => this.#post("say", { text });

  /** @param {number} message_id @param {string} text */
  edit = (message_id, text) => this.#post("edit", { message_id, text });

  /** @param {number} message_id @param {string} data */
  tap = (message_id, data) => this.#post("tap", { message_id, data });

  /**
   * @param {string} action
   * @param {object} details
   * @returns {Promise<boolean>} whether it worked
   */
  async #post(action, details) {
    const body = JSON.stringify({ session: this.session, ...details });
    const request = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    try {
      return (await fetch(`/api/${action}`, request)).ok;
    } catch {
      return false;
    }
  }
}
