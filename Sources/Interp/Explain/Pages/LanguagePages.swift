// The pages of the mistakes that Python has too.

extension MistakePage {
  static let ofLanguage = [
    misspelledName, misspelledAttribute, wrongArguments, unpackingLength, notCallable, indexOutOfRange,
    missingKey, mixedTypes, unboundLocal, divisionByZero, failedAssertion, runawayRecursion, unknownModule,
    refusedFeature, notIterable, notSubscriptable, indexType, fixedSequence, unsuitableArgument,
  ]

  static let misspelledName = MistakePage(
    "L001", "misspelledName", "A name means nothing here",
    """
    A name is known once something was assigned to it, imported or defined, in this function or around it.
    """,
    wrong: """
      values = [1, 2]
      print(valeus)
      """,
    right: """
      values = [1, 2]
      print(values)
      """)

  static let misspelledAttribute = MistakePage(
    "L002", "misspelledAttribute", "A value has no such attribute or method",
    """
    After a dot stands a name that the value has. What it has depends on its type.
    """,
    wrong: """
      words = ['a', 'b']
      words.push('c')
      """,
    right: """
      words = ['a', 'b']
      words.append('c')
      print(words)
      """)

  static let wrongArguments = MistakePage(
    "L003", "wrongArguments", "The arguments do not fit the function",
    """
    A call gives each parameter without a default one value, by position or by name, and nothing else.
    """,
    wrong: """
      def scale(x, factor=2):
          return x * factor
      print(scale(1, facter=3))
      """,
    right: """
      def scale(x, factor=2):
          return x * factor
      print(scale(1, factor=3))
      """)

  static let unpackingLength = MistakePage(
    "L004", "unpackingLength", "The number of names and values differs",
    """
    `a, b = value` takes apart a value of exactly two parts.
    """,
    wrong: """
      a, b = (1, 2, 3)
      print(a)
      """,
    right: """
      a, *rest = (1, 2, 3)
      print(a, rest)
      """)

  static let notCallable = MistakePage(
    "L005", "notCallable", "Something is called that is no function",
    """
    Round brackets behind a value call it. To multiply, write *; for an element, square brackets.
    """,
    wrong: """
      x = 3
      print(2(x + 1))
      """,
    right: """
      x = 3
      print(2 * (x + 1))
      """)

  static let indexOutOfRange = MistakePage(
    "L006", "indexOutOfRange", "There is no such element",
    """
    A list of n elements has the indices 0 to n - 1, or, from the end, -1 to -n.
    """,
    wrong: """
      values = [1, 2, 3]
      print(values[3])
      """,
    right: """
      values = [1, 2, 3]
      print(values[-1])
      """)

  static let missingKey = MistakePage(
    "L007", "missingKey", "A dict has no such key",
    """
    `d[key]` needs a key that is there; `d.get(key, default)` gives the default otherwise.
    """,
    wrong: """
      sizes = {'in': 2, 'out': 3}
      print(sizes['hidden'])
      """,
    right: """
      sizes = {'in': 2, 'out': 3}
      print(sizes.get('hidden', 4))
      """)

  static let mixedTypes = MistakePage(
    "L008", "mixedTypes", "An operator does not take these two values",
    """
    Numbers are added to numbers, texts to texts, lists to lists. `str` makes a text of anything, `int` and \
    `float` numbers of a text.
    """,
    wrong: """
      n = 3
      print('n is ' + n)
      """,
    right: """
      n = 3
      print(f'n is {n}')
      """)

  static let unboundLocal = MistakePage(
    "L009", "unboundLocal", "A variable of a function has no value yet",
    """
    A name that a function assigns to is a variable of that function, from its first line on. The one \
    outside is another.
    """,
    wrong: """
      total = 0
      def add(n):
          total += n
      add(3)
      """,
    right: """
      total = 0
      def add(n):
          global total
          total += n
      add(3)
      print(total)
      """)

  static let divisionByZero = MistakePage(
    "L010", "divisionByZero", "A number is divided by zero",
    """
    Python's numbers cannot be divided by zero. Arrays can: the result is inf or nan.
    """,
    wrong: """
      values = []
      print(sum(values) / len(values))
      """,
    right: """
      values = []
      print(sum(values) / len(values) if values else 0)
      """)

  static let failedAssertion = MistakePage(
    "L011", "failedAssertion", "An assertion does not hold",
    """
    `assert` states what must be true at this place; the program ends where it is not.
    """,
    wrong: """
      def mean(values):
          assert len(values) > 0, 'no values'
          return sum(values) / len(values)
      print(mean([]))
      """,
    right: """
      def mean(values):
          assert len(values) > 0, 'no values'
          return sum(values) / len(values)
      print(mean([1, 2]))
      """)

  static let runawayRecursion = MistakePage(
    "L012", "runawayRecursion", "A function calls itself without end",
    """
    A function that calls itself needs a case in which it does not.
    """,
    wrong: """
      def factorial(n):
          return n * factorial(n - 1)
      factorial(3)
      """,
    right: """
      def factorial(n):
          return 1 if n == 0 else n * factorial(n - 1)
      print(factorial(3))
      """)

  static let unknownModule = MistakePage(
    "L013", "unknownModule", "There is no such module",
    """
    Axle has jax with its modules, functools, math, time, typing and collections.abc.
    """,
    wrong: """
      import numpy as np
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.ones(2))
      """)

  static let refusedFeature = MistakePage(
    "L014", "refusedFeature", "Python or JAX has this, Axle has not",
    """
    What Axle does not have it refuses by name. The program can be run with Python and JAX.
    """,
    wrong: """
      from jax import pmap
      """,
    right: """
      from jax import vmap
      print(vmap(abs)(arange(-1, 2)))
      """)

  static let notIterable = MistakePage(
    "L015", "notIterable", "A value has no elements to go through",
    """
    `for`, `list`, `sum` and others take a list, a tuple, a text, a dict, a range or an array with at least \
    one axis.
    """,
    wrong: """
      for i in 3:
          print(i)
      """,
    right: """
      for i in range(3):
          print(i)
      """)

  static let notSubscriptable = MistakePage(
    "L016", "notSubscriptable", "A value has no elements to take",
    """
    Square brackets take an element of a list, tuple, text, dict or array.
    """,
    wrong: """
      def f(x):
          return x + 1
      print(f[1])
      """,
    right: """
      def f(x):
          return x + 1
      print(f(1))
      """)

  static let indexType = MistakePage(
    "L017", "indexType", "An index has the wrong type",
    """
    Lists, tuples and texts take integers and slices; only arrays take several indices at once.
    """,
    wrong: """
      rows = [[1, 2], [3, 4]]
      print(rows[0, 1])
      """,
    right: """
      rows = [[1, 2], [3, 4]]
      print(rows[0][1])
      """)

  static let fixedSequence = MistakePage(
    "L018", "fixedSequence", "A tuple or a text is changed",
    """
    Tuples and texts never change. Lists do.
    """,
    wrong: """
      point = (1, 2)
      point[0] = 5
      """,
    right: """
      point = [1, 2]
      point[0] = 5
      print(point)
      """)

  static let unsuitableArgument = MistakePage(
    "L019", "unsuitableArgument", "A value does not suit the function",
    """
    The number of arguments is right, but one of them is nothing the function can work with.
    """,
    wrong: """
      print(int('three'))
      """,
    right: """
      print(int('3'))
      """)
}
