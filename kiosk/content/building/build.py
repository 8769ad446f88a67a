"""`kiosk pack build`: from checked sources to a pack folder. The version is the day plus a hash of the content."""

import hashlib
import shutil
import tempfile
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.content.building.database import Content, as_json, write_database
from kiosk.content.checking.check import Report, check
from kiosk.content.checking.interview_check import as_data
from kiosk.content.installing.disk import disk_refusals, sync_file, sync_folder
from kiosk.content.installing.manifest import Manifest, PackFile
from kiosk.content.installing.verify import sha256_of
from kiosk.content.pack_format import DATABASE, FORMAT, ISSUERS, MANIFEST
from kiosk.errors import Refusal
from kiosk.finding import index_mark


def build(sources: Path, out: Path, now: datetime, issuers: Path | None = None) -> Manifest:
    """Check `sources` and write the pack to `out` (new, empty, or an earlier pack, which is replaced as a whole).

    `issuers`: a center's signed list, in place of the one among the sources: halls of one region share its content,
    and each center vouches for its own list.

    Raises `Refusal` when the check finds something that blocks, or `out` holds anything else.
    """
    report = check(sources, now.date(), issuers)
    if report.blocking:
        raise _not_clean(report, sources)
    _refuse_strange_target(out)
    with disk_refusals("pack.disk_full", f"the pack at {out}"):
        out.parent.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=".building-", dir=out.parent))
        try:
            manifest = _compile(report, workshop / "new", now)
            if out.exists():
                out.replace(workshop / "old")
            (workshop / "new").replace(out)
            sync_folder(out.parent)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)
    return manifest


def content_of(report: Report) -> Content:
    """The checked records as the pack stores them."""
    found = report.sources
    region = found.regions[0].form
    records = {kind: [as_data(entry.form) for entry in entries] for kind, entries in found.by_kind().items()}
    return Content(region.region, region.title, {**records, "region": [{"id": region.region, **as_data(region)}]})


def version_of(content: Content, now: datetime, issuers: bytes | None = None) -> str:
    """Like `20261121-0f3a9c51`: the same content on the same day has the same version, everywhere."""
    listed = [] if issuers is None else [hashlib.sha256(issuers).hexdigest()]
    digest = hashlib.sha256(as_json([FORMAT, index_mark(), asdict(content), *listed]).encode()).hexdigest()
    return f"{now:%Y%m%d}-{digest[:8]}"


def _compile(report: Report, folder: Path, now: datetime) -> Manifest:
    content = content_of(report)
    version = version_of(content, now, report.issuers)
    folder.mkdir(mode=0o755)
    write_database(folder / DATABASE, content, version)
    names = [DATABASE]
    if report.issuers is not None:
        (folder / ISSUERS).write_bytes(report.issuers)
        names.append(ISSUERS)
    for name in names:
        sync_file(folder / name)
    manifest = Manifest(
        region=content.region,
        version=version,
        built_at=now.isoformat(timespec="seconds"),
        files=tuple(PackFile(name, sha256_of(folder / name), (folder / name).stat().st_size) for name in names),
        counts=report.counts,
    )
    (folder / MANIFEST).write_text(manifest.text(), "utf-8")
    sync_file(folder / MANIFEST)
    sync_folder(folder)
    return manifest


def _refuse_strange_target(out: Path) -> None:
    if not out.exists():
        return
    if not out.is_dir() or (any(out.iterdir()) and not (out / MANIFEST).is_file()):
        raise Refusal("pack.target_in_use", f"{out} holds something that is no pack.", "Name a new folder.")


def _not_clean(report: Report, sources: Path) -> Refusal:
    first, count = report.blocking[0], len(report.blocking)
    more = f" ({count} problems in all)" if count > 1 else ""
    return Refusal(
        "pack.sources_wrong", f"{first.in_folder(sources)}{more}", "Run “kiosk pack check” to see everything."
    )
