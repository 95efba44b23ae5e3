"""Signing at the table or on paper, the seal, and the stamped copy."""
