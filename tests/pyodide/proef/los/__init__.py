"""Beside `proef.deur`, and not asked for."""
