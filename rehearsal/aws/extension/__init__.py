"""moto, behaving more like AWS where accounts, roles, shares and transit gateways are concerned.

Every module changes one subject when its `install()` is called; docs/rehearsal.md lists what is modelled.
State lives on moto's own objects, so that `POST /moto-api/reset` empties it with everything else.
"""
