extension Documentation {
  static var order: Family {
    Family(
      "jax.numpy", "Order and sets",
      #"""
      argpartition
      The places of the elements up to the one that is the `kth` in order, and behind them the places of the others.
      Shapes: (…, n) → (…, n)
      Raises: ValueError for a place that does not exist
      >>> jnp.argpartition(jnp.array([3, 1, 2, 5, 4]), 1)
      Array([1, 2, 0, 3, 4], dtype=int32)

      argsort
      The places of the elements in their order, along an axis, the last one by default; equal ones keep their
      order.
      Shapes: (…, n) → (…, n)
      >>> jnp.argsort(jnp.array([3, 1, 2]))
      Array([1, 2, 0], dtype=int32)

      bincount
      How often each integer from zero on occurs in a vector.
      Shapes: (n) → (largest + 1)
      >>> jnp.bincount(jnp.array([0, 1, 1, 3]))
      Array([1, 2, 0, 1], dtype=int32)

      digitize
      For each element, the number of the bin between edges that it falls in.
      Shapes: (…), (k) → (…)
      >>> jnp.digitize(jnp.array([0.5, 2.5]), jnp.array([1.0, 2.0]))
      Array([0, 2], dtype=int32)

      histogram
      How many elements fall in each of so many equal bins, and the edges of the bins.
      Shapes: (…) → (bins), (bins + 1)
      >>> jnp.histogram(jnp.array([0, 1, 1, 2]), bins=2)
      (Array([1., 3.], dtype=float32), Array([0., 1., 2.], dtype=float32))

      histogram_bin_edges
      The edges of the bins that `histogram` takes.
      Shapes: (…) → (bins + 1)
      >>> jnp.histogram_bin_edges(jnp.array([0.0, 2.0]), bins=2)
      Array([0., 1., 2.], dtype=float32)

      intersect1d
      The elements that both arrays have, in order and once.
      >>> jnp.intersect1d(jnp.array([1, 2, 3]), jnp.array([2, 3, 4]))
      Array([2, 3], dtype=int32)

      isin
      For each element, whether it is among those of another array.
      Shapes: (…), (k) → (…)
      >>> jnp.isin(jnp.arange(4), jnp.array([1, 3]))
      Array([False,  True, False,  True], dtype=bool)

      lexsort
      The places of the elements in the order of several keys: of the last one, and where that is equal, of the
      one before it.
      Shapes: k times (n) → (n)
      >>> jnp.lexsort((jnp.array([2, 1, 0]), jnp.array([0, 1, 0])))
      Array([2, 0, 1], dtype=int32)

      partition
      The elements up to the one that is the `kth` in order, rising, and behind them the others, falling.
      Shapes: (…, n) → (…, n)
      Raises: ValueError for a place that does not exist
      >>> jnp.partition(jnp.array([3, 1, 2, 5, 4]), 1)
      Array([1, 2, 5, 4, 3], dtype=int32)

      searchsorted
      The places in a sorted vector before which values would have to stand.
      Shapes: (n), (…) → (…)
      >>> jnp.searchsorted(jnp.array([1, 3, 5]), jnp.array([0, 3, 9]))
      Array([0, 1, 3], dtype=int32)

      setdiff1d
      The elements that only the first array has, in order and once.
      >>> jnp.setdiff1d(jnp.array([1, 2, 3]), jnp.array([2]))
      Array([1, 3], dtype=int32)

      setxor1d
      The elements that only one of the arrays has, in order and once.
      >>> jnp.setxor1d(jnp.array([1, 2]), jnp.array([2, 3]))
      Array([1, 3], dtype=int32)

      sort
      The elements in order, along an axis, the last one by default; NaN comes last.
      Shapes: (…, n) → (…, n)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.sort(jnp.array([3, 1, 2])), jnp.sort(jnp.array([3, 1, 2]), descending=True)
      (Array([1, 2, 3], dtype=int32), Array([3, 2, 1], dtype=int32))

      union1d
      The elements that either array has, in order and once.
      >>> jnp.union1d(jnp.array([1, 3]), jnp.array([2, 3]))
      Array([1, 2, 3], dtype=int32)

      unique
      The elements in order and once; where asked for, their places, inverse and counts too.
      Raises: jax.errors.ConcretizationTypeError inside of a `vmap`, unless `size` is given
      >>> jnp.unique(jnp.array([3, 1, 3])), jnp.unique(jnp.array([3, 1, 3]), return_counts=True)
      (Array([1, 3], dtype=int32), (Array([1, 3], dtype=int32), Array([1, 2], dtype=int32)))

      unique_all
      The elements in order and once, where each stands first, the number of each element among them, and how often each
      stands there, in a tuple with names.
      >>> jnp.unique_all(jnp.array([3, 1, 3])).counts
      Array([1, 2], dtype=int32)

      unique_counts
      The elements in order and once, and how often each stands there, in a tuple with names.
      >>> values, counts = jnp.unique_counts(jnp.array([3, 1, 3]))
      >>> counts
      Array([1, 2], dtype=int32)

      unique_inverse
      The elements in order and once, and the number of each element among them, in a tuple with names.
      >>> jnp.unique_inverse(jnp.array([3, 1, 3])).inverse_indices
      Array([1, 0, 1], dtype=int32)

      unique_values
      The elements in order and once.
      >>> jnp.unique_values(jnp.array([3, 1, 3]))
      Array([1, 3], dtype=int32)
      """#)
  }
}
