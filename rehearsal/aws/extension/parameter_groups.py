"""RDS: what was set in a parameter group can be read again.

moto answers the parameters of DB parameter groups with nothing in them; Terraform would want to set them in every
later plan. What was set is of the source `user`, as on AWS.
"""

from moto.core.responses import ActionResult
from moto.rds.responses import RDSResponse

_describe_nothing = RDSResponse.describe_db_parameters


def _describe(self: RDSResponse) -> ActionResult:
    answer = _describe_nothing(self)
    answer.result["Parameters"] = [{**one, "Source": "user"} for one in answer.result["Parameters"]]
    return answer


def install() -> None:
    RDSResponse.describe_db_parameters = _describe
