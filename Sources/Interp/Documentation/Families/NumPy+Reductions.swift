extension Documentation {
  static var reductions: Family {
    Family(
      "jax.numpy", "Sums, extremes and questions",
      #"""
      all
      Whether every element is true, in all or along axes.
      Shapes: all(x): (…) → (); all(x, 0): (n, m) → (m)
      >>> jnp.all(jnp.array([True, False])), jnp.all(jnp.ones((2, 3)), axis=0)
      (Array(False, dtype=bool), Array([ True,  True,  True], dtype=bool))

      any
      Whether some element is true, in all or along axes.
      Shapes: any(x): (…) → (); any(x, 0): (n, m) → (m)
      >>> jnp.any(jnp.array([0, 3]))
      Array(True, dtype=bool)

      argmax
      The place of the largest element: the first of them, counted row by row, or along an axis.
      Shapes: argmax(x): (…) → (); argmax(x, 0): (n, m) → (m)
      Raises: ValueError for an array without elements
      >>> jnp.argmax(jnp.array([1, 5, 5])), jnp.argmax(jnp.eye(2), axis=1)
      (Array(1, dtype=int32), Array([0, 1], dtype=int32))

      argmin
      The place of the smallest element: the first of them, counted row by row, or along an axis.
      Shapes: argmin(x): (…) → (); argmin(x, 0): (n, m) → (m)
      Raises: ValueError for an array without elements
      >>> jnp.argmin(jnp.array([3, 1, 1]))
      Array(1, dtype=int32)

      count_nonzero
      How many elements are not zero, in all or along axes.
      Shapes: count_nonzero(x): (…) → ()
      >>> jnp.count_nonzero(jnp.array([0, 3, 0, 1]))
      Array(2, dtype=int32)

      cumprod
      The product of all elements up to each one, along an axis or, without one, in a row.
      Shapes: (n) → (n)
      >>> jnp.cumprod(jnp.array([1, 2, 3, 4]))
      Array([ 1,  2,  6, 24], dtype=int32)

      cumsum
      The sum of all elements up to each one, along an axis or, without one, in a row.
      Shapes: (n) → (n)
      >>> jnp.cumsum(jnp.array([1, 2, 3, 4]))
      Array([ 1,  3,  6, 10], dtype=int32)

      cumulative_prod
      The product of all elements up to each one, along an axis.
      Shapes: (n) → (n)
      >>> jnp.cumulative_prod(jnp.array([1, 2, 3, 4]))
      Array([ 1,  2,  6, 24], dtype=int32)

      cumulative_sum
      The sum of all elements up to each one, along an axis.
      Shapes: (n) → (n)
      >>> jnp.cumulative_sum(jnp.array([1, 2, 3]), include_initial=True)
      Array([0, 1, 3, 6], dtype=int32)

      max, amax
      The largest element, in all or along axes.
      Shapes: max(x): (…) → (); max(x, 0): (n, m) → (m); max(x, 0, keepdims=True): (n, m) → (1, m)
      Raises: ValueError where there are no elements and no `initial`, or no such axis
      >>> jnp.max(jnp.array([[1, 5], [4, 2]])), jnp.max(jnp.array([[1, 5], [4, 2]]), axis=0)
      (Array(5, dtype=int32), Array([4, 5], dtype=int32))

      min, amin
      The smallest element, in all or along axes.
      Shapes: min(x): (…) → (); min(x, 0): (n, m) → (m); min(x, 0, keepdims=True): (n, m) → (1, m)
      Raises: ValueError where there are no elements and no `initial`, or no such axis
      >>> jnp.min(jnp.array([[1, 5], [4, 2]]), axis=1)
      Array([1, 2], dtype=int32)

      nanargmax
      The place of the largest element that is not NaN; -1 where all are.
      Shapes: nanargmax(x): (…) → ()
      >>> jnp.nanargmax(jnp.array([1.0, jnp.nan, 3.0]))
      Array(2, dtype=int32)

      nanargmin
      The place of the smallest element that is not NaN; -1 where all are.
      Shapes: nanargmin(x): (…) → ()
      >>> jnp.nanargmin(jnp.array([jnp.nan, 3.0, 1.0]))
      Array(2, dtype=int32)

      nancumprod
      The product of all elements up to each one, where NaN counts as one.
      Shapes: (n) → (n)
      >>> jnp.nancumprod(jnp.array([2.0, jnp.nan, 3.0]))
      Array([2., 2., 6.], dtype=float32)

      nancumsum
      The sum of all elements up to each one, where NaN counts as zero.
      Shapes: (n) → (n)
      >>> jnp.nancumsum(jnp.array([1.0, jnp.nan, 2.0]))
      Array([1., 1., 3.], dtype=float32)

      nanmax
      The largest element that is not NaN, in all or along axes.
      Shapes: nanmax(x): (…) → ()
      >>> jnp.nanmax(jnp.array([1.0, jnp.nan]))
      Array(1., dtype=float32)

      nanmean
      The mean of the elements that are not NaN, in all or along axes.
      Shapes: nanmean(x): (…) → ()
      >>> jnp.nanmean(jnp.array([1.0, jnp.nan, 3.0]))
      Array(2., dtype=float32)

      nanmedian
      The median of the elements that are not NaN, in all or along axes.
      Shapes: nanmedian(x): (…) → ()
      >>> jnp.nanmedian(jnp.array([1.0, jnp.nan, 3.0]))
      Array(2., dtype=float32)

      nanmin
      The smallest element that is not NaN, in all or along axes.
      Shapes: nanmin(x): (…) → ()
      >>> jnp.nanmin(jnp.array([1.0, jnp.nan]))
      Array(1., dtype=float32)

      nanpercentile
      The percentiles of the elements that are not NaN.
      Shapes: nanpercentile(x, q): (…) → ()
      >>> jnp.nanpercentile(jnp.array([1.0, jnp.nan, 3.0]), 50)
      Array(2., dtype=float32)

      nanprod
      The product of the elements that are not NaN, in all or along axes.
      Shapes: nanprod(x): (…) → ()
      >>> jnp.nanprod(jnp.array([2.0, jnp.nan, 3.0]))
      Array(6., dtype=float32)

      nanquantile
      The quantiles of the elements that are not NaN.
      Shapes: nanquantile(x, q): (…) → ()
      >>> jnp.nanquantile(jnp.array([1.0, jnp.nan, 3.0]), 0.5)
      Array(2., dtype=float32)

      nanstd
      The standard deviation of the elements that are not NaN, in all or along axes.
      Shapes: nanstd(x): (…) → ()
      >>> jnp.nanstd(jnp.array([1.0, jnp.nan, 3.0]))
      Array(1., dtype=float32)

      nansum
      The sum of the elements that are not NaN, in all or along axes.
      Shapes: nansum(x): (…) → ()
      >>> jnp.nansum(jnp.array([1.0, jnp.nan, 2.0]))
      Array(3., dtype=float32)

      nanvar
      The variance of the elements that are not NaN, in all or along axes.
      Shapes: nanvar(x): (…) → ()
      >>> jnp.nanvar(jnp.array([1.0, jnp.nan, 3.0]))
      Array(1., dtype=float32)

      prod
      The product of the elements, in all or along axes.
      Shapes: prod(x): (…) → (); prod(x, 0): (n, m) → (m)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.prod(jnp.array([[1, 2], [3, 4]])), jnp.prod(jnp.array([[1, 2], [3, 4]]), axis=0)
      (Array(24, dtype=int32), Array([3, 8], dtype=int32))

      ptp
      The largest element minus the smallest, in all or along axes.
      Shapes: ptp(x): (…) → (); ptp(x, 0): (n, m) → (m)
      >>> jnp.ptp(jnp.array([3, 7, 1]))
      Array(6, dtype=int32)

      sum
      The sum of the elements, in all or along axes. Small integers and booleans are added as int32.
      Shapes: sum(x): (…) → (); sum(x, 0): (n, m) → (m); sum(x, 0, keepdims=True): (n, m) → (1, m)
      Raises: ValueError for an axis that the array does not have
      >>> jnp.sum(jnp.array([[1, 2], [3, 4]])), jnp.sum(jnp.array([[1, 2], [3, 4]]), axis=0)
      (Array(10, dtype=int32), Array([4, 6], dtype=int32))
      >>> jnp.sum(jnp.ones((2, 3)), axis=1, keepdims=True)
      Array([[3.],
             [3.]], dtype=float32)
      >>> jnp.sum(jnp.ones(3), axis=1)
      ValueError: axis 1 is out of bounds for array of dimension 1
      """#)
  }
}
