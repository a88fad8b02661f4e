# No mocks: offline, the real provider plans without credentials and without an endpoint.

run "a_plan_needs_no_credentials" {
  command = plan

  variables {
    offline = true
  }

  assert {
    condition     = aws_vpc_peering_connection.this.tags_all == tomap({ Environment = "test", Name = "acme--beta", "genesis:account" = "acme", "genesis:peering" = "acme--beta" })
    error_message = "Each side carries the names of the peering and of its own account."
  }

  assert {
    condition     = aws_vpc_peering_connection_accepter.this.tags_all["genesis:account"] == "beta"
    error_message = "Each side carries the names of the peering and of its own account."
  }
}
