"""`python -m zuurdesem` is the command `zuurdesem`."""

from .cli import main

raise SystemExit(main())
