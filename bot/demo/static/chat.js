/** The chat page: what comes from the server is shown, what the person does goes to the server. */

import { Composer } from "./composer.js";
import { byId } from "./dom.js";
import { payload } from "./links.js";
import { Log } from "./log.js";
import { alert, toast } from "./notices.js";
import { Server } from "./server.js";
import * as tab from "./session.js";
import { say, speak } from "./texts.js";

const TYPING_SECONDS = 6;

let username = "";
let connected = false;
let typing = 0;
let drawAnew = false;
let start = payload(new URLSearchParams(location.search));

const server = new Server(await tab.session(), {
  profile(bot) {
    username = bot.username;
    document.title = bot.name;
    byId("name").textContent = bot.name;
    byId("description").textContent = bot.description;
    composer.offer(bot.commands);
  },
  history({ messages }) {
    connected = true;
    quietly(() => log.history(messages, drawAnew));
    drawAnew = false;
    refresh();
    if (start !== null) begin(start);
  },
  message(shown) {
    log.add(shown);
    if (shown.by_bot) idle();
    refresh();
  },
  edited(shown) {
    log.edit(shown);
    if (shown.by_bot) idle();
  },
  deleted({ message_id }) {
    log.remove(message_id);
    refresh();
  },
  typing() {
    clearTimeout(typing);
    typing = setTimeout(idle, TYPING_SECONDS * 1000);
    refresh();
  },
  answered({ text, show_alert }) {
    log.answered();
    if (text) (show_alert ? alert : toast)(text);
  },
  lost() {
    connected = false;
    log.answered();
    refresh();
  },
});

const log = new Log(byId("log"), byId("to-end"), {
  say: (text) => act(() => server.say(text)),
  tap: (messageId, data) => act(() => server.tap(messageId, data)),
  edit: () => composer.editLast(),
  start: (wanted) => act(() => server.say(`/start ${wanted}`)),
  copy: (text) => navigator.clipboard.writeText(text).then(() => toast(say("copied"))),
  notHere: () => toast(say("notHere")),
  username: () => username,
});

const composer = new Composer({
  say: (text) => act(() => server.say(text)),
  edit: (messageId, text) => act(() => server.edit(messageId, text)),
  lastOwn: () => log.lastOwn,
});

/** Do something on the server, and say so if it fails. */
async function act(/** @type {() => Promise<boolean>} */ action) {
  const done = connected && (await action());
  if (!done) toast(say(connected ? "failed" : "offline"));
  return done;
}

/** Follow the deep link the page was opened with, once: a reload does not repeat it. */
function begin(/** @type {string} */ wanted) {
  start = null;
  history.replaceState(null, "", location.pathname);
  act(() => server.say(`/start ${wanted}`));
}

function idle() {
  clearTimeout(typing);
  typing = 0;
  refresh();
}

/** What follows from the state: the line below the name, and whether the bot still has to introduce itself. */
function refresh() {
  const status = byId("status");
  status.textContent = say(connected ? (typing ? "typing" : "bot") : "connecting");
  status.classList.toggle("busy", connected && typing !== 0);
  byId("welcome").hidden = !connected || log.size > 0 || start !== null;
}

/** Draw without having it all read out. */
function quietly(/** @type {() => void} */ draw) {
  const view = byId("log");
  view.setAttribute("aria-live", "off");
  draw();
  requestAnimationFrame(() => view.setAttribute("aria-live", "polite"));
}

/** Turn page and client to a language; the server answers with the profile and the history in it. */
function choose(/** @type {"de" | "en"} */ wanted) {
  speak(wanted);
  tab.rememberLanguage(wanted);
  drawAnew = true;
  refresh();
  server.listen(wanted);
}

byId("start").addEventListener("click", () => {
  act(() => server.say("/start"));
  composer.field.focus();
});

for (const input of document.querySelectorAll('input[name="language"]')) {
  if (input instanceof HTMLInputElement) {
    input.checked = input.value === tab.language();
    input.addEventListener("change", () => choose(input.value === "de" ? "de" : "en"));
  }
}

choose(tab.language());
