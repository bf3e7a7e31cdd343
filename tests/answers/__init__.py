"""Texts, addresses and screens."""
