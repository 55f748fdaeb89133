"""What each option of the deciding choice means by itself."""

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.verdict import Decision
from support.contracts import CONTRACTS, SPAM


def test_decisions_say_what_each_option_means_by_itself():
    assert CONTRACTS["json"].decisions() == {"0": Decision.ALLOWED, "1": Decision.VIOLATES}
    assert CONTRACTS["json, label first"].decisions() == {
        "null": Decision.ALLOWED,
        '"SP0"': Decision.ALLOWED,
        '"SP2"': Decision.VIOLATES,
        '"SP4"': Decision.ESCALATE,
    }
    assert CONTRACTS["flags"].decisions() == {}
    only_escalates = OutputContract(ContractKind.JSON, SPAM[2:], CONTRACTS["json"].fields)
    assert only_escalates.decisions()["1"] is Decision.ESCALATE
