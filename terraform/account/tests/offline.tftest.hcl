# No mocks: offline, the real provider plans without credentials and without an endpoint.

run "an_account_that_does_not_exist_yet_has_a_plan" {
  command = plan

  assert {
    condition     = output.network.cidr == "10.0.4.0/24" && output.network.zones == tolist(["a", "b", "c", "d"])
    error_message = "What the ledger says is known before the account exists."
  }
}
