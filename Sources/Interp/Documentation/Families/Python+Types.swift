extension Documentation {
  static var types: Family {
    Family(
      "", "Python's types",
      #"""
      bool
      Whether a value counts as true: zero, the empty and `None` do not.
      Raises: ValueError for an array with more than one element
      >>> bool(0), bool("no"), bool([]), bool(jnp.array(2))
      (False, True, False, True)

      dict
      A dict of the pairs, or of another dict, and of the named arguments.
      Raises: TypeError, ValueError for elements that are no pairs
      >>> dict([("a", 1)], b=2), dict()
      ({'a': 1, 'b': 2}, {})

      enumerate
      The elements of an iterable with their numbers, from `start` on.
      >>> list(enumerate("ab", start=1))
      [(1, 'a'), (2, 'b')]

      filter
      The elements for which the function gives something true; with `None`, those that are true themselves.
      >>> list(filter(lambda n: n % 2, range(6))), list(filter(None, [0, 1, "", "a"]))
      ([1, 3, 5], [1, 'a'])

      float
      A number, or what a text says, as a 64-bit float.
      Raises: ValueError for a text that is no number
      >>> float("2.5"), float(3), float("inf")
      (2.5, 3.0, inf)

      frozenset
      A set that cannot change, and so may be a key or an element of a set.
      Raises: TypeError for elements that can change
      >>> frozenset([1, 2, 2])
      frozenset({1, 2})

      int
      A number without its fraction, or what a text says in a base, as an integer of any size.
      Raises: ValueError for a text that is no integer
      >>> int(-2.7), int("42"), int("ff", 16), int("0b101", 0)
      (-2, 42, 255, 5)

      list
      A new list of the elements.
      Raises: TypeError for what has no elements
      >>> list("tea"), list(range(3)), list()
      (['t', 'e', 'a'], [0, 1, 2], [])

      map
      What the function gives for each element, or for the first, second, … elements of several iterables.
      >>> list(map(len, ["a", "bc"])), list(map(lambda a, b: a + b, [1, 2], [10, 20]))
      ([1, 2], [11, 22])

      range
      The integers from `start` on, by `step`, up to and without `stop`.
      Raises: ValueError where the step is zero
      >>> list(range(3)), list(range(5, 0, -2)), 4 in range(0, 10, 2)
      ([0, 1, 2], [5, 3, 1], True)

      reversed
      The elements from the last to the first.
      Raises: TypeError for what has no order, such as a set
      >>> list(reversed([1, 2, 3]))
      [3, 2, 1]

      set
      A set of the elements: each once.
      Raises: TypeError for elements that can change
      >>> sorted(set([2, 1, 2])), set()
      ([1, 2], set())

      slice
      The slice that `start:stop:step` stands for in brackets.
      >>> "naive"[slice(1, 3)], slice(None, None, -1)
      ('ai', slice(None, None, -1))

      str
      A value as text, as `print` shows it.
      >>> str(2.0), str([1, "a"]), str(jnp.arange(3))
      ('2.0', "[1, 'a']", '[0 1 2]')

      tuple
      A tuple of the elements.
      Raises: TypeError for what has no elements
      >>> tuple("ab"), tuple([1])
      (('a', 'b'), (1,))

      type
      The type of a value.
      >>> type(3), type("a") is str, type(jnp.ones(2)) is type(jnp.zeros(3))
      (<class 'int'>, True, True)

      zip
      Tuples of the first elements, the second ones, and so on, up to the end of the shortest; `strict` makes
      different lengths an error.
      Raises: ValueError where the lengths differ, with strict=True
      >>> list(zip("ab", [1, 2, 3]))
      [('a', 1), ('b', 2)]
      >>> list(zip("ab", [1], strict=True))
      ValueError: zip() argument 2 is shorter than argument 1

      Ellipsis
      The value that `...` stands for: in an index of an array, all axes that are not named.
      >>> Ellipsis is ..., jnp.ones((2, 3, 4))[..., 0].shape
      (True, (2, 3))

      NotImplemented
      A constant of Python's, which no operator of Axle returns.
      >>> NotImplemented
      NotImplemented
      """#)
  }
}
