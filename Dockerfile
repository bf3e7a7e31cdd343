# The bot in a small image: built in one stage, run in another, as a user without rights.
#   docker build -t kommunen-innovativ-bot .
#   docker run --rm --read-only -e TELEGRAM_BOT_TOKEN=... kommunen-innovativ-bot

FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/bot
COPY requirements.txt ./
RUN /opt/bot/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
COPY data ./data
RUN /opt/bot/bin/pip install --no-cache-dir --no-deps . && cd / && /opt/bot/bin/python -m bot check

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Kommunen-innovativ bot" \
      org.opencontainers.image.description="A Telegram bot that answers questions about the funding measure Kommunen innovativ" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /opt/bot /opt/bot
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /opt/bot
USER 65532:65532
# Exec form: the bot itself gets SIGTERM and finishes what is under way.
ENTRYPOINT ["/opt/bot/bin/python", "-m", "bot"]
