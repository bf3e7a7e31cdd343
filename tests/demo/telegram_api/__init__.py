"""Tests of the pretend Telegram: it must be as strict as the real one."""
