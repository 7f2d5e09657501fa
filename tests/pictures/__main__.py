"""All pictures of all pages into build/pictures: python -m tests.pictures [name ...]"""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(wanted: list[str]) -> int:
    """Runs every sheet in a process of its own; the number of those that failed."""
    sheets = [module.name for module in pkgutil.iter_modules([str(HERE)]) if _draws(module.name)]
    failed = 0
    for name in wanted or sheets:
        print(name, flush=True)
        failed += (
            subprocess.run([sys.executable, "-m", f"tests.pictures.{name}"], check=False).returncode != 0
        )
    return failed


def _draws(name: str) -> bool:
    return not name.startswith("_") and '__name__ == "__main__"' in (HERE / f"{name}.py").read_text("utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
