"""Weergave -> HTML text. The only package that may mark text as safe; everything else is escaped by htpy."""
