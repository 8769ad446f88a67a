"""Affairs, policies, sections, scenes, places and the shape of interviews: the public names of this room."""

from typing import TYPE_CHECKING

from kiosk.late_names import late_names

if TYPE_CHECKING:
    from kiosk.catalog.browsing import (
        Scene,
        SceneLine,
        Section,
        Side,
        Suit,
        ValueAdded,
    )
    from kiosk.catalog.conditions import (
        All,
        AnyOf,
        BadCondition,
        Between,
        Condition,
        Fact,
        Facts,
        In,
        Not,
        Span,
        facts_of,
        holds,
        parse,
        to_data,
    )
    from kiosk.catalog.contact import (
        HallChannel,
        Phone,
    )
    from kiosk.catalog.faq_entry import (
        FaqEntry,
    )
    from kiosk.catalog.findings import (
        Findings,
        Hit,
        HitGroup,
        Record,
        Subject,
        hit_of,
    )
    from kiosk.catalog.group import (
        Axis,
        Group,
    )
    from kiosk.catalog.interview import (
        END,
        NOT_ASKED,
        Action,
        ActionKind,
        Interview,
        Notice,
        Option,
        Question,
    )
    from kiosk.catalog.item_parts import (
        Faq,
        Fee,
        Frequency,
        Kind,
        Limit,
        LimitUnit,
        Material,
        Need,
        OnlineChannel,
        Platform,
        Provider,
        ServiceForm,
        Step,
    )
    from kiosk.catalog.model import (
        Item,
    )
    from kiosk.catalog.place import (
        Hotlines,
        Place,
    )
    from kiosk.catalog.policy import (
        Amount,
        Attribute,
        AttributeOption,
        AttributeType,
        Benefit,
        Dimension,
        Policy,
        PolicyMode,
        Requirement,
        Topic,
    )
    from kiosk.catalog.ports import (
        Catalog,
    )

__getattr__ = late_names(
    __name__,
    {
        "browsing": "Scene SceneLine Section Side Suit ValueAdded",
        "conditions": "All AnyOf BadCondition Between Condition Fact Facts In Not Span facts_of holds parse to_data",
        "contact": "HallChannel Phone",
        "faq_entry": "FaqEntry",
        "findings": "Findings Hit HitGroup Record Subject hit_of",
        "group": "Axis Group",
        "interview": "END NOT_ASKED Action ActionKind Interview Notice Option Question",
        "item_parts": (
            "Faq Fee Frequency Kind Limit LimitUnit Material Need OnlineChannel Platform Provider ServiceForm Step"
        ),
        "model": "Item",
        "place": "Hotlines Place",
        "policy": (
            "Amount Attribute AttributeOption AttributeType Benefit Dimension Policy PolicyMode Requirement Topic"
        ),
        "ports": "Catalog",
    },
)

__all__ = [
    "END",
    "NOT_ASKED",
    "Action",
    "ActionKind",
    "All",
    "Amount",
    "AnyOf",
    "Attribute",
    "AttributeOption",
    "AttributeType",
    "Axis",
    "BadCondition",
    "Benefit",
    "Between",
    "Catalog",
    "Condition",
    "Dimension",
    "Fact",
    "Facts",
    "Faq",
    "FaqEntry",
    "Fee",
    "Findings",
    "Frequency",
    "Group",
    "HallChannel",
    "Hit",
    "HitGroup",
    "Hotlines",
    "In",
    "Interview",
    "Item",
    "Kind",
    "Limit",
    "LimitUnit",
    "Material",
    "Need",
    "Not",
    "Notice",
    "OnlineChannel",
    "Option",
    "Phone",
    "Place",
    "Platform",
    "Policy",
    "PolicyMode",
    "Provider",
    "Question",
    "Record",
    "Requirement",
    "Scene",
    "SceneLine",
    "Section",
    "ServiceForm",
    "Side",
    "Span",
    "Step",
    "Subject",
    "Suit",
    "Topic",
    "ValueAdded",
    "facts_of",
    "hit_of",
    "holds",
    "parse",
    "to_data",
]
