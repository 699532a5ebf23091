"""What is measured, and against what: `python -m bench --site site`.

    python -m bench            cold start of Python on a casus page, against the same Python on plain Pyodide
    python -m bench --door     how long one call of the door takes once Python is there

Times are shown, not judged: they belong to one machine on one day. The exit code depends on counts only.
"""
