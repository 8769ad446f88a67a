"""`kiosk search`: find affairs by everyday words, pinyin or initials, as the search field on the screen does."""

from typing import Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.commands.output import AsJson, show
from kiosk.wording import wording

app = typer.Typer(help="find affairs", context_settings={"allow_interspersed_args": True})


@app.callback(invoke_without_command=True)
def search(
    text: Annotated[str, typer.Argument(help="what somebody would type or say")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="at most so many")] = 20,
    as_json: AsJson = False,
) -> None:
    """Best first; an empty list when nothing fits."""
    hits = terminal().open_catalog().search(text, limit)
    data = [
        {
            "id": hit.item.id,
            "title": hit.item.title,
            "plain_title": hit.item.plain_title,
            "section": hit.item.section,
            "score": hit.score,
            "sources": hit.item.sources,
        }
        for hit in hits
    ]
    lines = [f"{hit.item.id:12} {hit.item.plain_title}（{hit.item.title}）" for hit in hits]
    show(data, as_json, lambda: "\n".join(lines) or wording().say("catalog.nothing_found"))
