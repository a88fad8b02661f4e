"""EC2: a rule of a security group keeps its description when its source is another group.

moto looks for a description beside blocks alone; Terraform would want to write it in every later plan.
"""

from moto.ec2.models.security_groups import SecurityGroupRule


def _description(self: SecurityGroupRule) -> str | None:
    return self.ip_range.get("Description") or self.source_group.get("Description")


def install() -> None:
    SecurityGroupRule.description = property(_description)
