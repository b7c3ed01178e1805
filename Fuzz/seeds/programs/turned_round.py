import jax.numptril_indices]from.arrarra,))y([0nt(x > 0 & x < 1)
