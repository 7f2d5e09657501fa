"""Written instructions for each level: the company's own text where there is one, else the program's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import config
from app.errors import KnownError
from app.models import Setting
from app.services.company_settings import keep_setting

KEY = "instructions"
LEVELS = ("manager", "lead", "admin")
LANGUAGES = ("en", "ru", "uk")
LONGEST = 30_000


class InstructionTooLong(KnownError):
    """A book nobody would read."""

    code = "instruction_too_long"
    sentence = "An instruction has at most {most} letters"


class InstructionChanged(KnownError):
    """Two administrators at once."""

    code = "instruction_changed"
    sentence = "Somebody else changed this instruction meanwhile. Look at it and save again"


@dataclass(frozen=True)
class Instruction:
    """What one level reads in one language; `own` when the company wrote it. Plain text with headings and lists."""

    level: str
    language: str
    text: str
    own: bool = False


def built_in(level: str, language: str) -> str:
    """The program's own text; English for a language it does not speak."""
    folder = config.resources() / "instructions"
    known = level if level in LEVELS else "manager"
    file = folder / f"{known}.{language if language in LANGUAGES else 'en'}.md"
    return file.read_text("utf-8")


def own_text(settings: Mapping[str, object], level: str, language: str) -> str:
    """The company's text inside its settings, empty where it wrote none."""
    kept = settings.get(KEY)
    of_level = kept.get(level) if isinstance(kept, dict) else None
    text = of_level.get(language) if isinstance(of_level, dict) else None
    return text if isinstance(text, str) else ""


def instruction_for(settings: Mapping[str, object], level: str, language: str) -> Instruction:
    """What a person of this level reads; `settings` as in Books.settings. Reads a file of the program."""
    own = own_text(settings, level, language)
    return Instruction(level, language, own or built_in(level, language), bool(own))


def read_instructions(db: Session) -> dict[tuple[str, str], Instruction]:
    """All texts as they stand now, by level and language."""
    settings = {row.key: row.value for row in db.scalars(select(Setting).where(Setting.key == KEY))}
    return {
        (level, language): instruction_for(settings, level, language)
        for level in LEVELS
        for language in LANGUAGES
    }


def read_instruction(db: Session, level: str, language: str) -> Instruction:
    """The text of one level in one language as it stands now."""
    return read_instructions(db)[
        level if level in LEVELS else "manager", language if language in LANGUAGES else "en"
    ]


def keep_instruction(db: Session, after: Instruction, *, before: Instruction) -> None:
    """Keeps the company's text; an empty one, or the program's own, gives the place back to the program's."""
    text = "\n".join(line.rstrip() for line in after.text.replace("\0", "").splitlines()).strip()
    if len(text) > LONGEST:
        raise InstructionTooLong(most=LONGEST)
    row = db.scalar(select(Setting).where(Setting.key == KEY).with_for_update())
    kept = {KEY: row.value} if row is not None else {}
    present = instruction_for(kept, after.level, after.language)
    if present.text not in (before.text, text):
        raise InstructionChanged()
    wanted = {level: {one: own_text(kept, level, one) for one in LANGUAGES} for level in LEVELS}
    ours = built_in(after.level, after.language).strip()
    wanted[after.level][after.language] = "" if text == ours else text
    clean = {level: {one: said for one, said in texts.items() if said} for level, texts in wanted.items()}
    keep_setting(db, KEY, {level: texts for level, texts in clean.items() if texts})
