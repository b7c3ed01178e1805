extension Documentation {
  static var lax: Family {
    Family(
      "jax.lax", "jax.lax: loops and choices",
      #"""
      associative_scan
      What an associative function makes of all elements up to each one.
      Shapes: f: (…), (…) → (…); (n, …) → (n, …)
      >>> lax.associative_scan(jnp.add, jnp.arange(4))
      Array([0, 1, 3, 6], dtype=int32)

      cond
      What one of two functions gives, as a condition says.
      Raises: TypeError where the results differ in structure, shape or dtype
      >>> lax.cond(True, lambda x: x + 1, lambda x: x - 1, 10)
      Array(11, dtype=int32, weak_type=True)

      fori_loop
      The value after a loop over the integers from lower to upper, each of which makes a new value of the last
      one.
      Raises: TypeError where the body changes the shape or dtype of the value
      >>> lax.fori_loop(0, 4, lambda i, total: total + i, 0)
      Array(6, dtype=int32, weak_type=True)

      map
      What a function gives for each element along the first axis, one after the other.
      Shapes: f: (…) → (…); (n, …) → (n, …)
      >>> lax.map(lambda x: x * 2, jnp.arange(3))
      Array([0, 2, 4], dtype=int32)

      scan
      A loop over the first axis: each step makes of the carry and an element a new carry and an output. Returns
      the last carry and
      all outputs.
      Shapes: f: c, (…) → c, (…); scan(f, c, xs): c, (n, …) → c, (n, …)
      Raises: TypeError where the body changes the shape or dtype of the carry
      >>> lax.scan(lambda total, x: (total + x, total * x), 0, jnp.arange(4))
      (Array(6, dtype=int32), Array([0, 0, 2, 9], dtype=int32))

      select
      For each element, x where the condition is true and y elsewhere; all of one shape.
      Shapes: (…), (…), (…) → (…)
      Raises: TypeError where the shapes or dtypes differ
      >>> lax.select(jnp.array([True, False]), jnp.array([1, 2]), jnp.array([3, 4]))
      Array([1, 4], dtype=int32)

      stop_gradient
      The same values.
      >>> lax.stop_gradient(jnp.array([1.0]))
      Array([1.], dtype=float32)

      switch
      What one of several functions gives: the one at an index, which is brought into bounds.
      Raises: TypeError where the results differ in structure, shape or dtype
      >>> lax.switch(1, [lambda x: x, lambda x: x * 10], 5)
      Array(50, dtype=int32, weak_type=True)

      while_loop
      The value for which a condition is first false, when a function makes new values of old ones.
      Raises: TypeError where the body changes the shape or dtype of the value
      >>> lax.while_loop(lambda x: x < 100, lambda x: x * 2, 3)
      Array(192, dtype=int32, weak_type=True)
      """#)
  }
}
