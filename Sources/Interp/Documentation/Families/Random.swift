extension Documentation {
  static var randomKeys: Family {
    Family(
      "jax.random", "jax.random: keys",
      #"""
      clone
      The same key once more.
      >>> random.clone(random.PRNGKey(0))
      Array([0, 0], dtype=uint32)

      fold_in
      A new key of a key and a number. The same key and number give the same key.
      >>> random.fold_in(random.PRNGKey(0), 7)
      Array([2716826189,  292468403], dtype=uint32)

      key
      A key of a seed. Every function of random numbers takes a key, and the same key gives the same numbers.
      Raises: TypeError for a seed that is no integer
      >>> random.normal(random.key(0), (2,))
      Array([1.6226422, 2.0252647], dtype=float32)

      key_data
      The two integers of each key.
      >>> random.key_data(random.key(0))
      Array([0, 0], dtype=uint32)

      key_impl
      The name of the generator that a key is for.
      >>> random.key_impl(random.key(0))
      'threefry2x32'

      PRNGKey
      A key of a seed as a plain array of two integers.
      >>> random.PRNGKey(42)
      Array([ 0, 42], dtype=uint32)

      split
      New keys of one: use each key once, and split it where more are needed.
      Shapes: num or a shape → (num, 2) for keys of `PRNGKey`
      >>> key, sub = random.split(random.PRNGKey(0))
      >>> random.uniform(sub)
      Array(0.00729382, dtype=float32)

      wrap_key_data
      A key with the given two integers.
      >>> random.key_data(random.wrap_key_data(random.PRNGKey(0)))
      Array([0, 0], dtype=uint32)
      """#)
  }

  static var randomNumbers: Family {
    Family(
      "jax.random", "jax.random: numbers",
      #"""
      bernoulli
      True with the probability `p`, element by element.
      >>> random.bernoulli(random.PRNGKey(0), 0.7, (4,))
      Array([False, False,  True,  True], dtype=bool)

      bits
      Integers without sign of which every bit is random.
      >>> random.bits(random.PRNGKey(0), (2,))
      Array([4070199207, 4202968722], dtype=uint32)

      categorical
      The number of a category, drawn with probabilities whose logarithms are given, up to a common constant.
      Shapes: (…, n) → (…)
      >>> random.categorical(random.PRNGKey(0), jnp.log(jnp.array([0.1, 0.2, 0.7])), shape=(5,))
      Array([1, 2, 2, 1, 2], dtype=int32)

      cauchy
      Numbers of the standard Cauchy distribution.
      >>> random.cauchy(random.PRNGKey(0), (2,))
      Array([ 6.0274944, 14.837895 ], dtype=float32)

      choice
      Draws from the elements of an array, or from the numbers below one; with `replace=False` each once at most.
      Raises: ValueError for more draws than elements without replacement
      >>> random.choice(random.PRNGKey(0), jnp.array([10, 20, 30]), (4,))
      Array([20, 10, 30, 20], dtype=int32)
      >>> random.choice(random.PRNGKey(0), 5, (3,), replace=False)
      Array([0, 1, 4], dtype=int32)

      exponential
      Numbers of the exponential distribution with mean 1.
      >>> random.exponential(random.PRNGKey(0), (2,))
      Array([2.950128 , 3.8434246], dtype=float32)

      gumbel
      Numbers of the standard Gumbel distribution.
      >>> random.gumbel(random.PRNGKey(0), (2,))
      Array([2.9233725, 3.8326178], dtype=float32)

      laplace
      Numbers of the standard Laplace distribution.
      >>> random.laplace(random.PRNGKey(0), (2,))
      Array([-2.2569816, -3.1502788], dtype=float32)

      logistic
      Numbers of the standard logistic distribution.
      >>> random.logistic(random.PRNGKey(0), (2,))
      Array([2.896376 , 3.8217716], dtype=float32)

      lognormal
      Numbers whose logarithms are normal, with the deviation `sigma`.
      >>> random.lognormal(random.PRNGKey(0), shape=(2,))
      Array([5.066459, 7.578117], dtype=float32)

      multivariate_normal
      Vectors of a normal distribution with the given means and covariances.
      Shapes: (…, n), (…, n, n) → (…, n)
      >>> random.multivariate_normal(random.PRNGKey(0), jnp.zeros(2), jnp.eye(2))
      Array([1.6226422, 2.0252647], dtype=float32)

      normal
      Numbers of the standard normal distribution.
      >>> random.normal(random.PRNGKey(0), (3,))
      Array([ 1.6226422 ,  2.0252647 , -0.43359444], dtype=float32)
      >>> vmap(random.normal)(random.split(random.PRNGKey(0), 2))
      Array([ 1.0040143, -2.4424558], dtype=float32)

      pareto
      Numbers of the Pareto distribution with the parameter `b`.
      >>> random.pareto(random.PRNGKey(0), 2.0, (2,))
      Array([4.371316, 6.832648], dtype=float32)

      permutation
      The elements of an array, or the numbers below one, in a random order.
      >>> random.permutation(random.PRNGKey(0), 5)
      Array([0, 1, 4, 3, 2], dtype=int32)

      rademacher
      1 or -1, one as likely as the other.
      >>> random.rademacher(random.PRNGKey(0), (4,))
      Array([-1, -1,  1,  1], dtype=int32)

      randint
      Integers from `minval` up to, but not including `maxval`.
      >>> random.randint(random.PRNGKey(0), (5,), 0, 10)
      Array([9, 0, 2, 3, 1], dtype=int32)

      rayleigh
      Numbers of the Rayleigh distribution.
      >>> random.rayleigh(random.PRNGKey(0), 1.0, (2,))
      Array([0.32787833, 0.20810027], dtype=float32)

      truncated_normal
      Numbers of the standard normal distribution between two bounds.
      >>> random.truncated_normal(random.PRNGKey(0), -1.0, 1.0, (3,))
      Array([ 0.8618594,  0.9412883, -0.2910484], dtype=float32)

      uniform
      Numbers from `minval` up to, but not including `maxval`, all as likely.
      >>> random.uniform(random.PRNGKey(0), (3,))
      Array([0.947667  , 0.9785799 , 0.33229148], dtype=float32)
      >>> random.uniform(random.PRNGKey(0), (2,), minval=-1.0, maxval=1.0)
      Array([0.895334  , 0.95715976], dtype=float32)
      """#)
  }
}
