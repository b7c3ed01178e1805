extension Documentation {
  static var ufuncMethods: Family {
    Family(
      "jax.numpy.ufunc", "Methods of ufuncs",
      #"""
      accumulate
      What folding an axis with `jnp.add`, `jnp.maximum` and the other ufuncs passes through.
      Shapes: (…) → (…)
      Raises: ValueError for several axes
      >>> jnp.maximum.accumulate(jnp.array([3, 1, 4, 1, 5]))
      Array([3, 3, 4, 4, 5], dtype=int32)

      at
      A copy in which the function has changed the elements at some indices; `inplace=False` says that it is one.
      Raises: NotImplementedError without `inplace=False`
      >>> jnp.add.at(jnp.array([1, 2, 3]), jnp.array([0, 0, 2]), 10, inplace=False)
      Array([21,  2, 13], dtype=int32)

      outer
      The function of each element of one array with each of another.
      Shapes: (a…), (b…) → (a…, b…)
      >>> jnp.multiply.outer(jnp.array([1, 2]), jnp.array([1, 10]))
      Array([[ 1, 10],
             [ 2, 20]], dtype=int32)

      reduce
      The elements along an axis, folded into one by the function.
      Shapes: (d₀, d₁, …) → (d₁, …)
      Raises: ValueError for no elements, where nothing is neutral
      >>> jnp.bitwise_xor.reduce(jnp.array([[1, 2], [3, 4]]))
      Array([2, 6], dtype=int32)
      """#)
  }
}
