/** Addresses in messages: which may be followed, and which lead back into this chat. */

const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * The address as a link may carry it, or null if it should not be followed.
 * @param {string} address
 */
export function safe(address) {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const url = URL.parse(complete);
  return url && SAFE.has(url.protocol) ? url.href : null;
}

/**
 * What `t.me/<bot>?start=<payload>` starts this bot with, or null if the address leads elsewhere.
 * @param {string} address
 * @param {string} username of the bot
 */
export function startPayload(address, username) {
  const url = URL.parse(address);
  const own = url?.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === username.toLowerCase();
  return own ? payload(url.searchParams) : null;
}

/**
 * The start parameter of a query, if Telegram would take it.
 * @param {URLSearchParams} query
 */
export function payload(query) {
  const start = query.get("start");
  return start !== null && /^[A-Za-z0-9_-]{1,64}$/.test(start) ? start : null;
}
