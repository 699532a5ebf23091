"""The nouns and the reasoning. Pure: same bytes in CPython at build time and in the browser.

Nothing here reads a clock, a disk, chance or a locale, and learner input never raises.
"""
