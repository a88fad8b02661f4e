"""Service Catalog: Control Tower's Account Factory makes accounts; moto has no provisioned products.

On AWS ProvisionProduct only files a record. It is IN_PROGRESS for half an hour and ends SUCCEEDED, with the account's
id among its outputs, or FAILED, with its errors; then the product is AVAILABLE or in ERROR. A token that was used
before is answered with the record it had. Control Tower enrolls the account in the unit that is named and makes the
role AWSControlTowerExecution there; it sets no tags. Terminating the product takes the account out of Control Tower
and leaves it in the organization. It works on five accounts at a time.
"""

import json
import re
import time
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from moto.core.exceptions import JsonRESTError
from moto.core.responses import ActionResult
from moto.iam.models import iam_backends
from moto.organizations.models import OrganizationsBackend, organizations_backends
from moto.servicecatalog.responses import ServiceCatalogResponse

from .accounts import create_at_once
from .settings import SETTINGS

PRODUCT = "prod-abcdefghijklm"
_ARTIFACTS = [
    {"Id": "pa-oldoldoldoldo", "Name": "v1", "Active": False, "CreatedTime": 1600000000.0},
    {"Id": "pa-newnewnewnewn", "Name": "v2", "Active": True, "CreatedTime": 1700000000.0},
]
_AT_ONCE = 5
_EXECUTION = "AWSControlTowerExecution"

# Patterns of accounts' names whose next operation is to fail, each with what Control Tower says.
failing: list[tuple[str, str]] = []
records: dict[str, "Record"] = {}
products: dict[str, "Product"] = {}


@dataclass
class Product:
    name: str
    token: str
    id: str = field(default_factory=lambda: f"pp-{uuid4().hex[:13]}")
    status: str = "UNDER_CHANGE"
    last: str = ""
    good: str | None = None
    account: str | None = None


@dataclass
class Record:
    product: Product
    kind: str
    token: str
    wish: dict[str, str]
    id: str = field(default_factory=lambda: f"rec-{uuid4().hex[:13]}")
    status: str = "IN_PROGRESS"
    errors: list[dict[str, str]] = field(default_factory=list)
    due: float = field(default_factory=lambda: time.time() + SETTINGS.create_seconds)

    def detail(self) -> dict[str, Any]:
        return {
            "RecordId": self.id,
            "RecordType": self.kind,
            "Status": self.status,
            "ProvisionedProductId": self.product.id,
            "ProvisionedProductName": self.product.name,
            "RecordErrors": self.errors,
        }


class _NotFound(JsonRESTError):
    def __init__(self, what: str) -> None:
        super().__init__("ResourceNotFoundException", f"{what} was not found.")


def reset() -> None:
    for kept in (failing, records, products):
        kept.clear()


def _settle(backend: OrganizationsBackend) -> None:
    for record in records.values():
        if record.status == "IN_PROGRESS" and record.due <= time.time():
            error = _terminate(record) if record.kind.startswith("TERMINATE") else _provision(backend, record)
            record.status = "FAILED" if error else "SUCCEEDED"
            record.errors = [{"Code": "Fault", "Description": error}] if error else []


def _provision(backend: OrganizationsBackend, record: Record) -> str | None:
    product, wish = record.product, record.wish
    error = _reason(product.name) or _refusal(backend, wish)
    product.status = "ERROR" if error else "AVAILABLE"
    if error:
        return error
    made = create_at_once(backend, AccountName=wish["AccountName"], Email=wish["AccountEmail"], RoleName=_EXECUTION)
    account = backend.get_account_by_id(made["CreateAccountStatus"]["AccountId"])
    account.parent_id = _unit(backend, wish["ManagedOrganizationalUnit"])
    product.account, product.good = account.id, record.id
    return None


def _terminate(record: Record) -> str | None:
    product = record.product
    error = _reason(product.name)
    product.status = "TAINTED" if error else "TERMINATED"
    if not error:
        products.pop(product.id, None)
        if product.account:
            iam_backends[product.account]["aws"].delete_role(_EXECUTION)
    return error


def _reason(name: str) -> str | None:
    for index, (pattern, reason) in enumerate(failing):
        if re.search(pattern, name):
            del failing[index]
            return reason
    return None


def _refusal(backend: OrganizationsBackend, wish: dict[str, str]) -> str | None:
    if any(account.email.lower() == wish["AccountEmail"].lower() for account in backend.accounts):
        return "An account with this email address already exists."
    if _unit(backend, wish["ManagedOrganizationalUnit"]) is None:
        return "The organizational unit is not registered with AWS Control Tower."
    return None


def _unit(backend: OrganizationsBackend, text: str) -> str | None:
    """A unit is told as `Name` or as `Name (ou-id)`; of nested ones only the latter says which."""
    match = re.fullmatch(r"(.+) \((ou-[\w-]+)\)", text)
    for unit in backend.ou:
        if (match and unit.id == match[2] and unit.name == match[1]) or (not match and unit.name == text):
            return unit.id
    return None


def _begin(product: Product, kind: str, token: str, wish: dict[str, str]) -> dict[str, Any]:
    if sum(record.status == "IN_PROGRESS" for record in records.values()) >= _AT_ONCE:
        raise JsonRESTError("InvalidParametersException", "Another AWS Control Tower operation is in progress.")
    record = Record(product, kind, token, wish)
    records[record.id], product.last, product.status = record, record.id, "UNDER_CHANGE"
    return {"RecordDetail": record.detail()}


def _list_provisioning_artifacts(self: ServiceCatalogResponse) -> ActionResult:
    if _wish(self)["ProductId"] != PRODUCT:
        raise _NotFound(_wish(self)["ProductId"])
    return ActionResult({"ProvisioningArtifactDetails": _ARTIFACTS})


def _provision_product(self: ServiceCatalogResponse) -> ActionResult:
    wish = _wish(self)
    known = next((one for one in records.values() if one.token == wish["ProvisionToken"]), None)
    if known:
        return ActionResult({"RecordDetail": known.detail()})
    name = wish["ProvisionedProductName"]
    if any(product.name == name for product in products.values()):
        raise JsonRESTError("DuplicateResourceException", f"A provisioned product named {name} exists already.")
    product = Product(name, wish["ProvisionToken"])
    parameters = {one["Key"]: one["Value"] for one in wish["ProvisioningParameters"]}
    begun = _begin(product, "PROVISION_PRODUCT", wish["ProvisionToken"], parameters)
    products[product.id] = product
    return ActionResult(begun)


def _terminate_provisioned_product(self: ServiceCatalogResponse) -> ActionResult:
    wish = _wish(self)
    known = next((one for one in records.values() if one.token == wish["TerminateToken"]), None)
    if known:
        return ActionResult({"RecordDetail": known.detail()})
    product = products.get(wish["ProvisionedProductId"])
    if product is None:
        raise _NotFound(wish["ProvisionedProductId"])
    return ActionResult(_begin(product, "TERMINATE_PROVISIONED_PRODUCT", wish["TerminateToken"], {}))


def _describe_record(self: ServiceCatalogResponse) -> ActionResult:
    record = records.get(_wish(self)["Id"])
    if record is None:
        raise _NotFound(_wish(self)["Id"])
    account = record.product.account
    outputs = [{"OutputKey": "AccountId", "OutputValue": account}] if account and record.status == "SUCCEEDED" else []
    return ActionResult({"RecordDetail": record.detail(), "RecordOutputs": outputs})


def _search_provisioned_products(self: ServiceCatalogResponse) -> ActionResult:
    wish = _wish(self)
    word = wish["Filters"]["SearchQuery"][0].partition(":")[2]
    found = [product for product in products.values() if word in (product.id, product.name, product.account)]
    return ActionResult({"ProvisionedProducts": [_attributes(product) for product in found]})


def _attributes(product: Product) -> dict[str, Any]:
    known = {
        "Id": product.id,
        "Name": product.name,
        "Status": product.status,
        "IdempotencyToken": product.token,
        "LastRecordId": product.last,
        "LastSuccessfulProvisioningRecordId": product.good,
        "PhysicalId": product.account,
    }
    return {key: value for key, value in known.items() if value is not None}


def _wish(response: ServiceCatalogResponse) -> dict[str, Any]:
    _settle(organizations_backends[response.current_account][response.partition])
    return json.loads(response.body)


def install() -> None:
    ServiceCatalogResponse.list_provisioning_artifacts = _list_provisioning_artifacts
    ServiceCatalogResponse.provision_product = _provision_product
    ServiceCatalogResponse.terminate_provisioned_product = _terminate_provisioned_product
    ServiceCatalogResponse.describe_record = _describe_record
    ServiceCatalogResponse.search_provisioned_products = _search_provisioned_products
