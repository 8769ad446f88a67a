"""What every part of a pack agrees on: the format's number, the names of its files, the form of a version."""

import re

FORMAT = 2
"""Of manifest and database together; a terminal refuses any other one. 2: policies, questions, groups, profile.

Files that only some packs bring do not change it: an earlier terminal copies and proves them without a look inside.
Nor do fields of records that may be absent: an earlier terminal does not look for them.
"""

MANIFEST = "manifest.json"
DATABASE = "content.db"
STAGING = "staging-"
"""How the folder of an unfinished installation begins; it is swept away at the next start."""
ISSUERS = "issuers.jws"
"""The list of issuers of enterprise codes, as a center signed it; packs without one are as good."""
VERSION = re.compile(r"^\d{8}-[0-9a-f]{8,32}$")
