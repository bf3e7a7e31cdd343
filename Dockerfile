# The bot in a small image: put together in one stage, run in another, as a user without rights.
#   docker build -t kommunen-innovativ-bot .
#   docker run --rm --read-only -e TELEGRAM_BOT_TOKEN kommunen-innovativ-bot
# Polling, webhook, limits and secrets: compose.yaml and docs/operating.md.

ARG PYTHON=3.13-slim

FROM python:${PYTHON} AS build
WORKDIR /opt/bot
# Wheels alone, each with its hash: no script of theirs is run to install them, and nothing else is fetched.
RUN python -m venv --without-pip venv
COPY requirements.txt ./
RUN pip --python venv/bin/python install --no-cache-dir --only-binary :all: --require-hashes -r requirements.txt
COPY LICENSE ./
COPY data ./data
COPY bot ./bot
# Compiled here, since where it runs the bot may write nothing. A data file with a mistake stops the build.
RUN venv/bin/python -m compileall -q --invalidation-mode unchecked-hash bot && venv/bin/python -m bot check

FROM python:${PYTHON}
ARG VERSION=unknown
LABEL org.opencontainers.image.title="Kommunen-innovativ bot" \
      org.opencontainers.image.description="A Telegram bot that answers questions about the funding measure Kommunen innovativ" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /opt/bot /opt/bot
# The pages of health are for the container alone, unless HEALTH_LISTEN says otherwise.
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HEALTH_PORT=8081
WORKDIR /opt/bot
USER 65532:65532
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["/opt/bot/venv/bin/python", "-m", "bot.serving.probe"]
# Exec form: the bot itself gets SIGTERM and finishes what is under way.
ENTRYPOINT ["/opt/bot/venv/bin/python", "-m", "bot"]
