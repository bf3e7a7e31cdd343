import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.__main__ import main
from bot.answers import Assistant
from bot.catalogue import LANGUAGES, Catalogue, bundled
from bot.questions import kinds
from bot.serving import logs, service
from bot.settings import Secret, Settings
from bot.terminal import render

Output = pytest.CaptureFixture[str]


@pytest.fixture
def broken_data(tmp_path: Path) -> Path:
    """The bundled data with two mistakes in them."""
    folder = tmp_path / "data"
    shutil.copytree(bundled(), folder)
    (folder / "programme.yaml").write_text("name: [", encoding="utf-8")
    themes = (folder / "themes.yaml").read_text(encoding="utf-8")
    (folder / "themes.yaml").write_text(themes.replace("title:", "titel:", 1), encoding="utf-8")
    return folder


@pytest.fixture
def no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment as on a fresh machine."""
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN_FILE", raising=False)


class TestAsk:
    @pytest.mark.parametrize(("text", "language"), [("Welche Themen gibt es?", "de"), ("Which themes exist?", "en")])
    def test_in_the_language_of_the_question(
        self, assistant: Assistant, capsys: Output, text: str, language: str
    ) -> None:
        assert main(["ask", text]) == 0
        screen = assistant.show(kinds.AllThemes(), "de" if language == "de" else "en")
        assert capsys.readouterr().out == f"{render(screen)}\n"

    def test_in_a_given_language_without_quotes(self, assistant: Assistant, capsys: Output) -> None:
        assert main(["ask", "--language", "en", "Welche", "Themen", "gibt", "es?"]) == 0
        assert capsys.readouterr().out == f"{render(assistant.show(kinds.AllThemes(), 'en'))}\n"

    def test_nothing_asked(self, capsys: Output) -> None:
        with pytest.raises(SystemExit) as end:
            main(["ask"])
        assert end.value.code == 2
        assert "text" in capsys.readouterr().err


class TestCheck:
    def test_all_well(self, catalogue: Catalogue, capsys: Output) -> None:
        assert main(["check"]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"data: {len(catalogue.themes)} themes, {len(catalogue.verbuende)} Verbünde, ")
        assert out.endswith("all well\nwords and texts: all well\n")
        assert out.count("\n") == 2

    def test_of_other_data_nothing_else_is_checked(self, capsys: Output) -> None:
        assert main(["check", str(bundled())]) == 0
        out = capsys.readouterr().out
        assert out.endswith("all well\n")
        assert "words" not in out

    def test_every_problem_on_its_line(self, broken_data: Path, capsys: Output) -> None:
        assert main(["check", str(broken_data)]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) >= 2
        assert any("programme.yaml:" in line for line in lines)
        assert any("themes.yaml:" in line for line in lines)

    def test_no_such_folder(self, tmp_path: Path, capsys: Output) -> None:
        assert main(["check", str(tmp_path / "nowhere")]) == 1
        assert "a folder with the data files" in capsys.readouterr().out


class TestRun:
    @pytest.mark.usefixtures("no_token")
    @pytest.mark.parametrize("arguments", [[], ["run"]])
    def test_without_a_token(self, capsys: Output, arguments: list[str]) -> None:
        assert main(arguments) == 2
        error = capsys.readouterr().err
        assert "TELEGRAM_BOT_TOKEN" in error
        assert error.count("\n") == 1

    def test_with_broken_data(self, monkeypatch: pytest.MonkeyPatch, broken_data: Path, capsys: Output) -> None:
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:a")
        monkeypatch.setattr(logs, "set_up", lambda *_: None)
        monkeypatch.setattr("bot.catalogue.loading.bundled", lambda: broken_data)
        assert main(["run"]) == 1
        assert "programme.yaml:" in capsys.readouterr().err

    def test_asked_to_stop_while_still_starting_it_ends_well(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def asked_to_stop() -> None:
            os.kill(os.getpid(), signal.SIGTERM)

        monkeypatch.setattr("bot.settings.read", asked_to_stop)
        before = signal.getsignal(signal.SIGTERM)
        with pytest.raises(SystemExit) as ended:
            main([])
        assert ended.value.code == 0
        assert signal.getsignal(signal.SIGTERM) == before

    def test_the_exit_code_is_that_of_serving(self, monkeypatch: pytest.MonkeyPatch) -> None:
        seen: list[Settings] = []

        def run(settings: Settings, _: Assistant) -> int:
            seen.append(settings)
            return 3

        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:a")
        monkeypatch.setattr(logs, "set_up", lambda *_: None)
        monkeypatch.setattr(service, "run", run)
        assert main([]) == 3
        assert seen == [Settings(Secret("1:a"))]


def test_as_a_program_on_a_terminal_that_knows_little() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "bot", "ask", "Welche Themen gibt es?"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_whoever_reads_no_more_gets_no_error() -> None:
    command = [sys.executable, "-m", "bot", "ask", "Welche Themen gibt es?"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as asked:
        assert asked.stdout
        assert asked.stderr
        asked.stdout.close()
        assert (asked.stderr.read(), asked.wait(60)) == (b"", 0)


class TestDamagedFiles:
    """Mistakes in what people may edit, in a copy of the bot."""

    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        package = Path(bot.__file__).parent
        shutil.copytree(package, tmp_path / "bot", ignore=shutil.ignore_patterns("__pycache__", "data"))
        shutil.copytree(bundled(), tmp_path / "data")
        return tmp_path

    def damage(self, copy: Path, name: str, right: str, wrong: str) -> None:
        path = copy / "bot" / name
        text = path.read_text("utf-8")
        assert right in text
        path.write_text(text.replace(right, wrong, 1), encoding="utf-8")

    def run(self, copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "bot", *arguments]
        environment = {**os.environ, "TELEGRAM_BOT_TOKEN": "1:a", "PYTHONPATH": "", "PYTHONUTF8": "1"}
        return subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=60
        )

    def test_check_tells_those_of_data_words_and_texts_at_once(self, copy: Path) -> None:
        self.damage(copy, "../data/themes.yaml", "title:", "titel:")
        self.damage(copy, "questions/words/de.yaml", "  theme_one:", "  theme_onee:")
        self.damage(copy, "questions/words/talk.yaml", "identity:", "identities:")
        self.damage(copy, "questions/words/abbreviations.txt", "proj = Projekt", "proj = ein Projekt")
        self.damage(copy, "answers/texts/en/common.ftl", "{ $first }", "{ $first")
        done = self.run(copy, "check")
        assert (done.returncode, done.stderr) == (1, "")
        for told in (
            "themes.yaml:",
            "signals.theme_onee: a signal that is known",
            "identities: is not a key",
            "proj: a single word",
            "and: a message in the grammar of Fluent",
        ):
            assert told in done.stdout
        assert "all well" not in done.stdout

    @pytest.mark.parametrize("command", [("ask", "Hallo"), ("run",)], ids=lambda command: command[0])
    @pytest.mark.parametrize(
        ("name", "right", "wrong", "told"),
        [
            ("questions/words/de.yaml", "  theme_one:", "  theme_onee:", "words/de.yaml:"),
            ("questions/words/talk.yaml", "identity:", "identities:", "words/talk.yaml:"),
            ("answers/texts/en/common.ftl", "{ $first }", "{ $first", "texts/en/common.ftl:"),
        ],
    )
    def test_at_the_start_they_are_told_without_a_traceback(
        self, copy: Path, command: tuple[str, ...], name: str, right: str, wrong: str, told: str
    ) -> None:
        self.damage(copy, name, right, wrong)
        done = self.run(copy, *command)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(told)
        assert "Traceback" not in done.stderr

    def test_a_message_that_is_renamed_in_both_languages_is_told_when_it_is_asked_for(self, copy: Path) -> None:
        for language in LANGUAGES:
            self.damage(copy, f"answers/texts/{language}/common.ftl", "button-themes =", "button-theems =")
        done = self.run(copy, "ask", "--language", "de", "Hallo")
        assert (done.returncode, done.stderr) == (1, "de: there is no message 'button-themes'\n")
