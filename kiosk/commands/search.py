"""`kiosk search`: find by everyday words, pinyin or initials, as the search field on the screen does."""

from typing import Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Hit
from kiosk.commands.output import AsJson, show
from kiosk.wording import wording

app = typer.Typer(help="find affairs", context_settings={"allow_interspersed_args": True})


@app.callback(invoke_without_command=True)
def search(
    text: Annotated[str, typer.Argument(help="what somebody would type or say")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="at most so many")] = 20,
    as_json: AsJson = False,
) -> None:
    """Affairs first, best first, then scenes, policies, questions, places; an empty list when nothing fits."""
    hits = terminal().open_catalog().find(text, limit).hits
    data = [
        {
            "kind": hit.subject,
            "id": hit.id,
            "title": hit.title,
            "plain_title": hit.plain_title,
            "section": hit.section,
            "score": hit.score,
            "matched": hit.matched,
            "sources": hit.sources,
        }
        for hit in hits[:limit]
    ]
    lines = [f"{hit.id:20} {_words(hit)}" for hit in hits[:limit]]
    show(data, as_json, lambda: "\n".join(lines) or wording().say("catalog.nothing_found"))


def _words(hit: Hit) -> str:
    return hit.title if hit.title == hit.plain_title else f"{hit.plain_title}（{hit.title}）"
