"""IAM: what is still in use can't be deleted.

moto lets go of policies with several versions or attachments, of users with access keys or groups, and of groups with
users or policies. AWS answers DeleteConflict to each.
"""

from moto.iam.exceptions import DeleteConflictException
from moto.iam.models import IAMBackend

_delete_policy = IAMBackend.delete_policy
_delete_user = IAMBackend.delete_user
_delete_group = IAMBackend.delete_group


def _refuse(in_use: object, what: str) -> None:
    if in_use:
        raise DeleteConflictException(f"Cannot delete entity, must {what} first.")


def _policy(self: IAMBackend, policy_arn: str) -> None:
    policy = self.get_policy(policy_arn)
    _refuse(policy.attachment_count, "detach policy")
    _refuse(len(policy.versions) > 1, "delete policy versions")
    _delete_policy(self, policy_arn)


def _user(self: IAMBackend, user_name: str) -> None:
    user = self.get_user(user_name)
    _refuse(user.access_keys, "delete access keys")
    _refuse(any(user in group.users for group in self.groups.values()), "remove users from group")
    _delete_user(self, user_name)


def _group(self: IAMBackend, group_name: str) -> None:
    group = self.get_group(group_name)
    _refuse(group.users, "remove users from group")
    _refuse(group.managed_policies, "detach all policies")
    _refuse(group.policies, "delete policies")
    _delete_group(self, group_name)


def install() -> None:
    IAMBackend.delete_policy = _policy
    IAMBackend.delete_user = _user
    IAMBackend.delete_group = _group
