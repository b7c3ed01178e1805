extension Documentation {
  static var statistics: Family {
    Family(
      "jax.numpy", "Statistics",
      #"""
      average
      The mean of the elements, each with its weight.
      Shapes: average(x): (…) → (); average(x, 0): (n, m) → (m)
      Raises: TypeError, ValueError where the weights do not fit the elements
      >>> jnp.average(jnp.array([1.0, 2.0, 3.0]), weights=jnp.array([3.0, 1.0, 0.0]))
      Array(1.25, dtype=float32)

      corrcoef
      The correlations between the rows of a matrix.
      Shapes: (k, n) → (k, k)
      >>> jnp.corrcoef(jnp.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])).shape
      (2, 2)

      cov
      The covariances between the rows of a matrix.
      Shapes: (k, n) → (k, k); (n) → ()
      Raises: ValueError for more than two axes
      >>> jnp.cov(jnp.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
      Array([[ 1., -1.],
             [-1.,  1.]], dtype=float32)

      mean
      The mean of the elements, in all or along axes.
      Shapes: mean(x): (…) → (); mean(x, 0): (n, m) → (m)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.mean(jnp.array([[1, 2], [3, 4]])), jnp.mean(jnp.array([[1, 2], [3, 4]]), axis=0)
      (Array(2.5, dtype=float32), Array([2., 3.], dtype=float32))

      median
      The middle element, or the mean of the two middle ones, in all or along axes.
      Shapes: median(x): (…) → (); median(x, 0): (n, m) → (m)
      >>> jnp.median(jnp.array([3, 1, 2, 4]))
      Array(2.5, dtype=float32)

      percentile
      The values below which so many percent of the elements lie.
      Shapes: percentile(x, q): (…) → (); q of shape (k) → (k)
      >>> jnp.percentile(jnp.arange(5), 50), jnp.percentile(jnp.arange(5), jnp.array([25, 75]))
      (Array(2., dtype=float32), Array([1., 3.], dtype=float32))

      quantile
      The values below which such a fraction of the elements lies.
      Shapes: quantile(x, q): (…) → (); q of shape (k) → (k)
      >>> jnp.quantile(jnp.arange(5), 0.25)
      Array(1., dtype=float32)

      std
      The standard deviation, in all or along axes.
      Shapes: std(x): (…) → (); std(x, 0): (n, m) → (m)
      >>> jnp.std(jnp.array([1.0, 3.0])), jnp.std(jnp.array([1.0, 3.0]), ddof=1)
      (Array(1., dtype=float32), Array(1.4142135, dtype=float32))

      var
      The variance: the mean of the squared distances from the mean, in all or along axes.
      Shapes: var(x): (…) → (); var(x, 0): (n, m) → (m)
      >>> jnp.var(jnp.array([1.0, 3.0])), jnp.var(jnp.array([1.0, 3.0]), ddof=1)
      (Array(1., dtype=float32), Array(2., dtype=float32))
      """#)
  }
}
