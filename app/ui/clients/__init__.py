"""View one: prospects and clients in one working list, by any filter."""
