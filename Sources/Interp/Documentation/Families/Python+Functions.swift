extension Documentation {
  static var functions: Family {
    Family(
      "", "Python's functions",
      #"""
      abs
      The absolute value of a number or, element by element, of an array.
      >>> abs(-3), abs(-2.5)
      (3, 2.5)

      all
      Whether every element is true; of an empty iterable, yes.
      >>> all([1, 2, 3]), all([1, 0]), all([])
      (True, False, True)

      any
      Whether some element is true; of an empty iterable, no.
      >>> any([0, 0, 3]), any([])
      (True, False)

      ascii
      The `repr` of an object, in which what is not ASCII is written as an escape.
      >>> ascii("naïve")
      "'na\\xefve'"

      bin
      The binary digits of an integer, after `0b`.
      Raises: TypeError for what is no integer
      >>> bin(10), bin(-1)
      ('0b1010', '-0b1')

      callable
      Whether an object can be called.
      >>> callable(len), callable(3)
      (True, False)

      chr
      The character with a code point.
      Raises: ValueError for a number that is no code point
      >>> chr(955)
      'λ'

      delattr
      Takes an attribute of a function away, as `del object.name` does.
      Raises: AttributeError where there is no such attribute
      >>> def f(): pass
      >>> f.unit = "m"
      >>> delattr(f, "unit")
      >>> hasattr(f, "unit")
      False

      divmod
      The quotient, rounded down, and the remainder of a division.
      Raises: ZeroDivisionError where the divisor is zero
      >>> divmod(7, 2), divmod(-7, 2)
      ((3, 1), (-4, 1))

      exit
      Ends the program: with status 0, with the status given, or with a text and status 1.
      Raises: SystemExit always
      >>> try:
      ...     exit("stopped")
      ... except SystemExit as error:
      ...     print(error)
      stopped

      format
      A value as text in a format, as it may stand behind the colon in an f-string.
      Raises: ValueError for a format that the value does not have
      >>> format(3.14159, ".2f"), format(42, "08b"), format("ab", ">5")
      ('3.14', '00101010', '   ab')

      getattr
      The attribute of an object with a name that is computed; where there is none, the default.
      Raises: AttributeError where there is neither the attribute nor a default
      >>> getattr("tea", "upper")(), getattr("tea", "nothing", None)
      ('TEA', None)

      hasattr
      Whether an object has an attribute of this name.
      >>> hasattr("tea", "upper"), hasattr("tea", "nothing")
      (True, False)

      hash
      The number under which dicts and sets file a key: equal keys have equal numbers.
      Raises: TypeError for what can change, such as a list
      >>> hash(7) == hash(7.0)
      True
      >>> hash([1])
      TypeError: unhashable type: 'list'

      help
      Shows what this page says of a builtin, of the type of a value, or a function's own docstring; without an
      argument, all names.
      Axle only: Python shows its own text.
      >>> help(len)
      len(obj, /)
          How many elements a container has: the size of the first axis of an array.
          Raises: TypeError for what has no length, such as a number or an array without axes
          >>> len("tea"), len([1, 2]), len(jnp.ones((4, 3)))
          (3, 2, 4)

      hex
      The hexadecimal digits of an integer, after `0x`.
      Raises: TypeError for what is no integer
      >>> hex(255)
      '0xff'

      id
      A number that no other object has while this one lives: `a is b` means `id(a) == id(b)`.
      >>> a = []
      >>> id(a) == id(a), id(a) == id([])
      (True, False)

      isinstance
      Whether an object is of a type, or of one of several in a tuple or a union.
      Raises: TypeError where the second argument is no type
      >>> isinstance(3, int), isinstance(3, (str, float)), isinstance(jnp.ones(2), jax.Array)
      (True, False, True)

      issubclass
      Whether a type is another one or descends from it.
      Raises: TypeError where an argument is no type
      >>> issubclass(bool, int), issubclass(KeyError, LookupError)
      (True, True)

      iter
      An iterator over the elements of an object; with two arguments, over what a function returns until it
      returns the sentinel.
      Raises: TypeError for what has no elements
      >>> it = iter([1, 2])
      >>> next(it), next(it)
      (1, 2)

      len
      How many elements a container has: the size of the first axis of an array.
      Raises: TypeError for what has no length, such as a number or an array without axes
      >>> len("tea"), len([1, 2]), len(jnp.ones((4, 3)))
      (3, 2, 4)

      max
      The largest of the elements of one iterable, or of several arguments, by `key` where it is given.
      Raises: ValueError where there are no elements and no default
      >>> max([3, 1, 2]), max("tea", "to", key=len), max([], default=0)
      (3, 'tea', 0)

      min
      The smallest of the elements of one iterable, or of several arguments, by `key` where it is given.
      Raises: ValueError where there are no elements and no default
      >>> min([3, 1, 2]), min(2, 1.5), min([], default=0)
      (1, 1.5, 0)

      next
      The next element of an iterator; at its end, the default.
      Raises: StopIteration at the end, where there is no default
      >>> it = iter("a")
      >>> next(it), next(it, "end")
      ('a', 'end')

      oct
      The octal digits of an integer, after `0o`.
      Raises: TypeError for what is no integer
      >>> oct(8)
      '0o10'

      ord
      The code point of a character.
      Raises: TypeError for a text of another length than 1
      >>> ord("a"), ord("λ")
      (97, 955)

      pow
      A power; with three arguments, of integers, its remainder by the third.
      Raises: ZeroDivisionError for a negative power of zero
      >>> pow(2, 10), pow(2, -1), pow(7, 25, 1000)
      (1024, 0.5, 807)

      print
      Writes the arguments as text, with `sep` between them and `end` behind.
      >>> print("x =", 3, [1.5], sep=" ", end="!\n")
      x = 3 [1.5]!
      >>> print(jnp.arange(3))
      [0 1 2]

      quit
      Ends the program, as `exit` does.
      Raises: SystemExit always
      >>> try:
      ...     quit("stopped")
      ... except SystemExit as error:
      ...     print(error)
      stopped

      repr
      An object as text, where possible as one would write it in a program.
      >>> repr("a\n"), repr([1, "b"]), repr(jnp.arange(2))
      ("'a\\n'", "[1, 'b']", 'Array([0, 1], dtype=int32)')

      round
      A number rounded to so many digits behind the point, halves to the even neighbour; without a count, to an
      integer.
      >>> round(2.5), round(3.5), round(3.14159, 2), round(1234, -2)
      (2, 4, 3.14, 1200)

      setattr
      Sets an attribute of a function, as `object.name = value` does.
      Raises: AttributeError for objects that have no such attribute
      >>> def f(): pass
      >>> setattr(f, "unit", "m")
      >>> f.unit
      'm'

      sorted
      The elements in order, as a new list; equal ones keep their order.
      Raises: TypeError for elements that have no order among them
      >>> sorted([3, 1, 2]), sorted(["bb", "a"], key=len), sorted("tea", reverse=True)
      ([1, 2, 3], ['a', 'bb'], ['t', 'e', 'a'])

      sum
      The sum of the elements, from `start` on. Of an array, along its first axis.
      Raises: TypeError for elements that cannot be added
      >>> sum([1, 2, 3]), sum([0.5], 1)
      (6, 1.5)
      >>> sum(jnp.ones((3, 2)))
      Array([3., 3.], dtype=float32)
      """#)
  }
}
