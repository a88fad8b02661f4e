"""EC2: a rule of a security group keeps its description when its source is another group, and one for all protocols can
be changed.

moto looks for a description beside blocks alone; Terraform would want to write it in every later plan. And it asks for
ports where a rule is for all protocols, which has none.
"""

from typing import Any

from moto.ec2.models.security_groups import SecurityGroupBackend, SecurityGroupRule

_modify = SecurityGroupBackend.modify_security_group_rules


def _description(self: SecurityGroupRule) -> str | None:
    return self.ip_range.get("Description") or self.source_group.get("Description")


def _modify_rules(self: SecurityGroupBackend, group_id: str, rules: dict[str, dict[str, Any]]) -> None:
    without = [rule_id for rule_id, rule in rules.items() if rule.get("IpProtocol") == "-1"]
    for rule_id in without:
        rules[rule_id] |= {"FromPort": -1, "ToPort": -1}
    _modify(self, group_id, rules)
    for rule_id in without:
        changed = self.get_security_group_by_name_or_id(group_id).get_rule(rule_id)
        changed.from_port = changed.to_port = None


def install() -> None:
    SecurityGroupRule.description = property(_description)
    SecurityGroupBackend.modify_security_group_rules = _modify_rules
