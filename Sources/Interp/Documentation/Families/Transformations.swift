extension Documentation {
  static var explaining: Family {
    Family(
      "axle", "Explanations",
      #"""
      explain
      Calls the function with the other arguments, and tells about it: the shape of each argument, along which axis it
      is mapped, what one example sees, what each line of the function computes, and the loop over the examples that
      gives the same, which is run and compared. What is told goes beside the program's output; under Python nothing is.
      >>> explain(vmap(lambda x: x.sum()), jnp.ones((3, 2)))
      Array([2., 2., 2.], dtype=float32)

      show
      Shows an array as a table, or as a heat map where it is large, with its axes named. Like what `explain` tells, it
      goes beside the program's output. At the prompt, and only there, `show(x, "x.svg")` writes a drawing to a file.
      Raises: NotImplementedError: a program names a file.
      >>> show(jnp.ones((3, 2)))
      """#)
  }

  static var vmap: Family {
    Family(
      "jax", "Transformations",
      #"""
      vmap
      Makes of a function of one example a function of a whole batch of them: the function runs once, and its
      arrays carry
      the batch as an axis that it does not see. `in_axes` names the axis of the examples, one entry for each
      argument; `None` passes
      an argument whole to every example. `out_axes` says where the axis goes in the result.
      Shapes: f: (m), (n, m) → (n); vmap(f, in_axes=(0, None)): (b, m), (n, m) → (b, n)
      Raises: ValueError where the mapped axes differ in size, or in_axes does not fit the arguments
      Raises: TypeError for what cannot be called, and for entries that are no axes
      >>> def predict(x, W): return jnp.dot(W, x)
      >>> vmap(predict, in_axes=(0, None))(jnp.ones((3, 2)), jnp.ones((4, 2))).shape
      (3, 4)
      >>> vmap(jnp.dot, in_axes=(0, 1))(jnp.arange(6).reshape(2, 3), jnp.arange(6).reshape(3, 2))
      Array([10, 40], dtype=int32)

      __version__
      The version of JAX that Axle agrees with.
      >>> jax.__version__
      '0.10.2'

      block_until_ready
      The same value, when it is computed.
      >>> jax.block_until_ready(jnp.arange(3))
      Array([0, 1, 2], dtype=int32)

      Array
      The type of arrays, for `isinstance` and annotations.
      >>> isinstance(jnp.ones(2), jax.Array), isinstance([1, 2], jax.Array)
      (True, False)
      """#)
  }
}
