/** What the page itself says. What the bot says comes from the bot. */

const TEXTS = {
  de: {
    bot: "Bot",
    cancel: "Abbrechen",
    commands: "Befehle",
    copied: "Kopiert",
    connecting: "verbindet sich …",
    download: "Herunterladen",
    edit: "Frage bearbeiten",
    edited: "bearbeitet",
    editing: "Frage bearbeiten",
    failed: "Das hat leider nicht geklappt.",
    fromBot: "Bot: ",
    fromYou: "Sie: ",
    keys: "Knöpfe zu dieser Nachricht",
    language: "Sprache",
    less: "Weniger",
    location: "Standort",
    message: "Nachricht",
    messages: "Nachrichten",
    more: "Mehr",
    newTab: "öffnet sich in einem neuen Tab",
    notHere: "Dieser Knopf wirkt nur in Telegram selbst.",
    offline: "Keine Verbindung zum Server. Läuft die Demo noch?",
    onMap: "In OpenStreetMap ansehen",
    picture: "Bild",
    send: "Senden",
    toEnd: "Zum Ende",
    typing: "schreibt …",
    unknown: "Diese Art von Nachricht kann die Demo nicht zeigen.",
    welcome: "Was kann dieser Bot?",
  },
  en: {
    bot: "bot",
    cancel: "Cancel",
    commands: "Commands",
    copied: "Copied",
    connecting: "connecting …",
    download: "Download",
    edit: "Edit question",
    edited: "edited",
    editing: "Edit question",
    failed: "Sorry, that did not work.",
    fromBot: "Bot: ",
    fromYou: "You: ",
    keys: "Buttons of this message",
    language: "Language",
    less: "Less",
    location: "Location",
    message: "Message",
    messages: "Messages",
    more: "More",
    newTab: "opens in a new tab",
    notHere: "This button works in Telegram itself only.",
    offline: "No connection to the server. Is the demo still running?",
    onMap: "View on OpenStreetMap",
    picture: "Picture",
    send: "Send",
    toEnd: "To the end",
    typing: "typing …",
    unknown: "The demo cannot show this kind of message.",
    welcome: "What can this bot do?",
  },
};

let current = "de";

/**
 * The text with this name in the page's language.
 * @param {keyof typeof TEXTS.de} name
 */
export const say = (name) => TEXTS[current][name];

/**
 * Turn the page to a language, and put its texts where `data-text`, `data-label` and `data-placeholder` ask for them.
 * @param {"de" | "en"} wanted
 */
export function speak(wanted) {
  current = wanted;
  document.documentElement.lang = wanted;
  for (const one of document.querySelectorAll("[data-text]")) one.textContent = say(one.dataset.text);
  for (const one of document.querySelectorAll("[data-placeholder]")) one.placeholder = say(one.dataset.placeholder);
  for (const one of document.querySelectorAll("[data-label]")) {
    one.setAttribute("aria-label", say(one.dataset.label));
    if (one.tagName === "BUTTON") one.title = say(one.dataset.label);
  }
}

/**
 * The time of a message.
 * @param {number} seconds since 1970
 */
export function time(seconds) {
  const format = new Intl.DateTimeFormat(current, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return format.format(seconds * 1000);
}

/**
 * The day of a message: today, yesterday, or a date.
 * @param {number} seconds since 1970
 */
export function day(seconds) {
  const midnight = (/** @type {Date} */ date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(new Date(seconds * 1000)) - midnight(new Date())) / 86_400_000);
  if (days < -1) return new Intl.DateTimeFormat(current, { day: "numeric", month: "long" }).format(seconds * 1000);
  const word = new Intl.RelativeTimeFormat(current, { numeric: "auto" }).format(days, "day");
  return word[0].toLocaleUpperCase(current) + word.slice(1);
}
