"""Which policies an enterprise is entitled to: facts in, groups with reasons, money and the next questions out.

`read_facts` checks what is given against the vocabulary, `policy_book` prepares the policies of a pack,
`match_policies` judges them all, `questions` names the best ones to ask, `suited_scenes` what else may be of use.
Pure rules: no storage, no screens, no clock.
"""

from kiosk.matching.asking import MOST_QUESTIONS, questions
from kiosk.matching.book import PolicyBook, ends_on, policy_book
from kiosk.matching.derived import FOUNDED_ON
from kiosk.matching.facts import UNSURE, read_facts
from kiosk.matching.judging import judge, standing_of
from kiosk.matching.matching import match_policies
from kiosk.matching.model import (
    SOON_DAYS,
    BadFact,
    Choice,
    Known,
    Matching,
    Money,
    Outcome,
    PolicyMatch,
    Question,
    ReadFacts,
    Reason,
    Standing,
)
from kiosk.matching.money import benefit_amount, cost_amount, figure_needed
from kiosk.matching.profile_file import read_profile
from kiosk.matching.scenes import MOST_SCENES, suited_scenes
from kiosk.matching.words import (
    say_benefit,
    say_choice,
    say_how,
    say_mark,
    say_missing,
    say_money,
    say_outcome,
)

__all__ = [
    "FOUNDED_ON",
    "MOST_QUESTIONS",
    "MOST_SCENES",
    "SOON_DAYS",
    "UNSURE",
    "BadFact",
    "Choice",
    "Known",
    "Matching",
    "Money",
    "Outcome",
    "PolicyBook",
    "PolicyMatch",
    "Question",
    "ReadFacts",
    "Reason",
    "Standing",
    "benefit_amount",
    "cost_amount",
    "ends_on",
    "figure_needed",
    "judge",
    "match_policies",
    "policy_book",
    "questions",
    "read_facts",
    "read_profile",
    "say_benefit",
    "say_choice",
    "say_how",
    "say_mark",
    "say_missing",
    "say_money",
    "say_outcome",
    "standing_of",
    "suited_scenes",
]
