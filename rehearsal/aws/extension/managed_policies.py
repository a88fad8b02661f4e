"""IAM: the policies of AWS's own that the product attaches are there.

moto knows none of them, unless it is told to make all thousand of them in each account.
"""

import json
from functools import cache

from moto.iam.aws_managed_policies import aws_managed_policies_data
from moto.iam.models import AWSManagedPolicy, IAMBackend

_NAMES = ("AWSLambdaBasicExecutionRole", "AWSLambdaVPCAccessExecutionRole", "AmazonRDSEnhancedMonitoringRole")


@cache
def _known() -> dict:
    policies = json.loads(aws_managed_policies_data)
    return {name: policies[name] for name in _NAMES}


def _policies(self: IAMBackend) -> list[AWSManagedPolicy]:
    return [
        AWSManagedPolicy.from_data(name, self.account_id, self.region_name, data) for name, data in _known().items()
    ]


def install() -> None:
    IAMBackend._init_aws_policies = _policies
