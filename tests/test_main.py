import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.answers import Assistant
from bot.catalogue import Catalogue, bundled
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
        assert out.endswith("all well\n")
        assert out.count("\n") == 1

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
