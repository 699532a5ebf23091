"""Zuurdesem: dilemmas for sociaal professionals, as a static site with a reasoning engine."""
