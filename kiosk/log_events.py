"""The catalogue of log events: everything a log line may be about, each with a sentence. Used by every room.

Lines carry the event, the time, the level and a few short values; never anything a visitor said, typed or scanned.
"""

from enum import StrEnum


class LogEvent(StrEnum):
    """`value` stands in the log, `doc` explains it to whoever reads the log."""

    doc: str

    def __new__(cls, value: str, doc: str) -> "LogEvent":
        event = str.__new__(cls, value)
        event._value_ = value
        event.doc = doc
        return event

    AGENT_STARTED = "agent.started", "The agent began to look after the outbox, the replies and the heartbeat."
    AGENT_STOPPED = "agent.stopped", "The agent ended in an orderly way."
    AGENT_STUMBLED = "agent.stumbled", "One round of the agent failed unexpectedly; the next one is tried as usual."
    AGENT_PURGED = "agent.purged", "Sealed texts that the center has had long enough were removed."

    SYNC_ROUND = "sync.round", "Events were sent or replies came; the numbers say how many."
    SYNC_FAILED = "sync.failed", "The center could not be used; `reason` says why, `next_try` when it is tried again."
    SYNC_RECOVERED = "sync.recovered", "The center answers properly again after failures."
    SYNC_CONFLICT = "sync.conflict", "ALARM: the center has other content under this event's id; nothing was merged."
    SYNC_REFUSED = "sync.refused", "The center refused an event; `reason` is the center's."
    SYNC_UNSENDABLE = "sync.unsendable", "An event in the outbox does not fit the protocol and was set aside."

    CLOCK_OFF = "clock.off", "The terminal's clock differs from the center's by `seconds`; someone should set it."

    CENTER_STARTED = "center.started", "The center began to serve."
    CENTER_STOPPED = "center.stopped", "The center ended in an orderly way."
    CENTER_ACCEPTED = "center.accepted", "A case was opened for an event."
    CENTER_DUPLICATE = "center.duplicate", "An event came again with the same content; no second case was made."
    CENTER_CONFLICT = "center.conflict", "ALARM: an event came with another content than the one kept under its id."
    CENTER_REFUSED = "center.refused", "An event was refused; `reason` says why."
    CENTER_OPENED = "center.opened", "Staff opened the sealed content of a case."
    CENTER_ISSUED = "center.issued", "Staff issued a signed enterprise code; whose is not written here."
    CENTER_LISTED = "center.listed", "Staff wrote a signed list of issuers for content packs."
    CENTER_UNTRUSTED = "center.untrusted", "A request without a good signature was turned away."
    CENTER_FAILED = "center.failed", "The center failed at one request or event; the terminal will try again."

    SETTINGS_REFUSED = "settings.refused", "A setting cannot be taken, so nothing was started; `reason` says why."

    REQUEST_STORED = "request.stored", "A request was sealed and stored on this terminal; `id` is the outbox's."
    REQUEST_NOT_STORED = "request.not_stored", "A request or a withdrawal could not be stored; `reason` says why."
    REQUEST_WITHDRAWN = "request.withdrawn", "A request was taken back; `how`: it never left, or the center is asked."

    DATABASE_SET_ASIDE = "database.set_aside", "ALARM: the database was damaged; `file` keeps it, a fresh one serves."

    PACK_INSTALLED = "pack.installed", "A content pack was proved and is the active one."
    PACK_REFUSED = "pack.refused", "A content pack was not taken; `reason` says why. The one before stays active."
    PACK_ROLLED_BACK = "pack.rolled_back", "Staff made the content pack before the active one active again."
    PACK_UNUSABLE = "pack.unusable", "ALARM: an installed content pack cannot be used; the last good one serves."

    STAFF_LOCKED = "staff.locked", "So many wrong PINs in a row were `tried` that staff's screen pauses up to `until`."

    SCREEN_STARTED = "screen.started", "The screen's process is ready for visitors."
    SCREEN_STOPPED = "screen.stopped", "The screen's process ended in an orderly way."
    SCREEN_FAILED = "screen.failed", "Something unexpected happened on the screen; the visitor sees out-of-order."
    SCREEN_MESSAGE = "screen.message", "Qt complained about something; `where` says in which file of ours or its own."
    VISIT_ENDED = "visit.ended", "A visit ended; `reason` is button, idle or error. Nothing of it is kept."

    ISSUERS_TAKEN = "issuers.taken", "The list of issuers in the content pack counts; `center` has signed it."
    ISSUERS_IGNORED = "issuers.ignored", "The list of issuers in the content pack counts for nothing; `fault` says why."
    DEVICE_CAME = "device.came", "A device was plugged in, or answers again."
    DEVICE_WENT = "device.went", "A device was unplugged, or does not answer any more."
    PRINT_FAILED = "print.failed", "A print job failed; `state` is the printer's."
    READER_STATE = "reader.state", "A reader of codes became ready, went away or failed; never what it read."
    CAMERA_STATE = "camera.state", "The camera became ready, went away, is busy or failed; never what it saw."
