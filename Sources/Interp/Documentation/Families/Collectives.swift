extension Documentation {
  static var collectives: Family {
    Family(
      "jax.lax", "jax.lax: across the examples of a vmap",
      #"""
      all_gather
      The values of all examples of a named axis, in an array that each of them gets.
      Shapes: (…) in each of n examples → (n, …)
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: lax.all_gather(x, "i"), axis_name="i")(jnp.arange(2))
      Array([[0, 1],
             [0, 1]], dtype=int32)

      axis_index
      The number of the example along a named axis.
      Shapes: axis_index(name) → ()
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: x * 10 + lax.axis_index("i"), axis_name="i")(jnp.array([1, 1]))
      Array([10, 11], dtype=int32)

      axis_size
      How many examples a named axis has.
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: x / lax.axis_size("i"), axis_name="i")(jnp.array([1.0, 2.0]))
      Array([0.5, 1. ], dtype=float32)

      pmax
      The largest of the values of all examples of a named axis.
      Shapes: (…) → (…)
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: lax.pmax(x, "i"), axis_name="i")(jnp.array([1, 5]))
      Array([5, 5], dtype=int32)

      pmean
      The mean of the values of all examples of a named axis.
      Shapes: (…) → (…)
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: x - lax.pmean(x, "i"), axis_name="i")(jnp.array([1.0, 5.0]))
      Array([-2.,  2.], dtype=float32)

      pmin
      The smallest of the values of all examples of a named axis.
      Shapes: (…) → (…)
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: lax.pmin(x, "i"), axis_name="i")(jnp.array([1, 5]))
      Array([1, 1], dtype=int32)

      ppermute
      The value of another example: of the one that the pairs (from, to) say.
      Shapes: (…) → (…)
      >>> vmap(lambda x: lax.ppermute(x, "i", [(0, 1), (1, 0)]), axis_name="i")(jnp.array([1, 5]))
      Array([5, 1], dtype=int32)

      pshuffle
      The value of another example: example i gets that of the i-th number given.
      Shapes: (…) → (…)
      >>> vmap(lambda x: lax.pshuffle(x, "i", [1, 0]), axis_name="i")(jnp.array([1, 5]))
      Array([5, 1], dtype=int32)

      psum
      The sum of the values of all examples of a named axis.
      Shapes: (…) → (…)
      Raises: NameError for an axis that no `vmap` names
      >>> vmap(lambda x: x / lax.psum(x, "i"), axis_name="i")(jnp.array([1.0, 3.0]))
      Array([0.25, 0.75], dtype=float32)
      """#)
  }
}
