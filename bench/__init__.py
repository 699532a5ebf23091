"""What is measured, and against what.

    python -m bench                  loading Python on a casus page, against the same Python on plain Pyodide
    python -m bench.bouw             building and checking, against plain Material on the same Markdown
    python -m bench.peers            against two other plugins, their foreign files served from here; once per release

Runs of what is compared are interleaved, so that what else the machine does weighs on all alike. Times are shown,
not judged: they belong to one machine on one day. The exit code depends on counts only.
"""
