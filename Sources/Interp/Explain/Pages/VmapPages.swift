// The pages of the mistakes with `vmap`.

extension MistakePage {
  static let ofVmap = [
    inAxesLength, sizesDisagree, mappedByMistake, axisOfArgument, scalarMapped, keywordArgument,
    listForArray, nothingMapped, inAxesType, inAxesLeaf, twoAxes, tupleArgument, inAxesTree, allPairs,
    truthOfBatchedValue, numberOfBatchedValue, dataDependentShape, outAxisOutOfBounds, outAxesTree,
    resultIsMapped, vmapOfResult, axisForInAxes, argumentNotArray, resultNotArray, noArguments,
    escapedValue, optionOfCall,
  ]

  static let inAxesLength = MistakePage(
    "V001", "inAxesLength", "in_axes has too few or too many entries",
    """
    A tuple in `in_axes` has one entry for each argument of the call: the axis to map, or None for an \
    argument that all examples share. One axis alone, `in_axes=0`, stands for all arguments.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def predict(W, x):
          return jnp.dot(W, x)
      print(vmap(predict, in_axes=(0,))(jnp.ones((3, 2)), jnp.ones((4, 2))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def predict(W, x):
          return jnp.dot(W, x)
      print(vmap(predict, in_axes=(None, 0))(jnp.ones((3, 2)), jnp.ones((4, 2))))
      """)

  static let sizesDisagree = MistakePage(
    "V002", "sizesDisagree", "The mapped axes have different sizes",
    """
    All axes that are mapped hold the same examples, so all have the same size. Look at the shapes: perhaps \
    the examples of one argument lie along another axis.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.dot)(jnp.ones((4, 3)), jnp.ones((3, 4))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.dot, in_axes=(0, 1))(jnp.ones((4, 3)), jnp.ones((3, 4))))
      """)

  static let mappedByMistake = MistakePage(
    "V003", "mappedByMistake", "An argument is mapped that all examples should share",
    """
    Without `in_axes` every array in every argument is mapped along axis 0, those in a list of parameters \
    too. None shares an argument: each call gets all of it.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def predict(params, x):
          for W, b in params:
              x = jnp.tanh(jnp.dot(W, x) + b)
          return x
      params = [(jnp.ones((3, 2)), jnp.ones(3)), (jnp.ones((5, 3)), jnp.ones(5))]
      print(vmap(predict)(params, jnp.ones((4, 2))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def predict(params, x):
          for W, b in params:
              x = jnp.tanh(jnp.dot(W, x) + b)
          return x
      params = [(jnp.ones((3, 2)), jnp.ones(3)), (jnp.ones((5, 3)), jnp.ones(5))]
      print(vmap(predict, in_axes=(None, 0))(params, jnp.ones((4, 2))))
      """)

  static let axisOfArgument = MistakePage(
    "V004", "axisOfArgument", "An argument has no such axis",
    """
    `in_axes` names an axis that the argument does not have. Axes are counted from 0: an array of shape (4,)\
     has axis 0 only.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=1)(jnp.ones(4)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=1)(jnp.ones((4, 3))))
      """)

  static let scalarMapped = MistakePage(
    "V005", "scalarMapped", "A single number is mapped",
    """
    A number has no axis along which examples could lie. It is shared by all examples: None in `in_axes`.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.multiply)(2.0, jnp.arange(3.0)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.multiply, in_axes=(None, 0))(2.0, jnp.arange(3.0)))
      """)

  static let keywordArgument = MistakePage(
    "V006", "keywordArgument", "An argument given by name is always mapped",
    """
    `in_axes` describes the arguments given by position. Arguments given by name are mapped along axis 0, \
    whatever it says.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def shift(x, by):
          return x + by
      print(vmap(shift, in_axes=0)(jnp.arange(3.0), by=1.0))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def shift(x, by):
          return x + by
      print(vmap(shift, in_axes=(0, None))(jnp.arange(3.0), 1.0))
      """)

  static let listForArray = MistakePage(
    "V007", "listForArray", "A list of numbers is mapped",
    """
    A list is a container: each number in it is an argument by itself, and a number has no axis to map. Make\
     an array of it.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.square)([1.0, 2.0, 3.0]))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.square)(jnp.array([1.0, 2.0, 3.0])))
      """)

  static let nothingMapped = MistakePage(
    "V008", "nothingMapped", "Nothing is mapped",
    """
    With None for every argument there are no examples to go over.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=None)(jnp.ones((4, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=0)(jnp.ones((4, 3))))
      """)

  static let inAxesType = MistakePage(
    "V009", "inAxesType", "in_axes is neither an axis nor a tuple",
    """
    `in_axes` is one axis, None, or a tuple with an entry for each argument. The axes of a dict go inside \
    the tuple.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def f(point):
          return point['x'] + point['y']
      point = {'x': jnp.arange(3.0), 'y': 1.0}
      print(vmap(f, in_axes={'x': 0, 'y': None})(point))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def f(point):
          return point['x'] + point['y']
      point = {'x': jnp.arange(3.0), 'y': 1.0}
      print(vmap(f, in_axes=({'x': 0, 'y': None},))(point))
      """)

  static let inAxesLeaf = MistakePage(
    "V010", "inAxesLeaf", "An entry is not an axis",
    """
    Each entry of `in_axes` and `out_axes` is an int or None.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=('rows',))(jnp.ones((4, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=(0,))(jnp.ones((4, 3))))
      """)

  static let twoAxes = MistakePage(
    "V011", "twoAxes", "Two axes are given for one array",
    """
    One `vmap` maps one axis. For two axes put one `vmap` inside another.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sin, in_axes=((0, 1),))(jnp.ones((2, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(vmap(jnp.sin))(jnp.ones((2, 3))))
      """)

  static let tupleArgument = MistakePage(
    "V012", "tupleArgument", "The parts of a tuple are counted as arguments",
    """
    A tuple such as `(W, b)` is one argument. Its entry may be None, one axis, or a tuple of the same \
    length.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def f(layer, x):
          W, b = layer
          return jnp.dot(W, x) + b
      layer = (jnp.ones((3, 2)), jnp.ones(3))
      print(vmap(f, in_axes=(None, None, 0))(layer, jnp.ones((4, 2))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def f(layer, x):
          W, b = layer
          return jnp.dot(W, x) + b
      layer = (jnp.ones((3, 2)), jnp.ones(3))
      print(vmap(f, in_axes=((None, None), 0))(layer, jnp.ones((4, 2))))
      """)

  static let inAxesTree = MistakePage(
    "V013", "inAxesTree", "An entry is not built as its argument is",
    """
    An entry of `in_axes` is one axis or None for the whole argument, or it is built exactly as the \
    argument: a list for a list, a tuple for a tuple, a dict with the same keys for a dict.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def f(pair):
          return pair[0] + pair[1]
      print(vmap(f, in_axes=([0, 0],))((jnp.arange(3.0), jnp.arange(3.0))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def f(pair):
          return pair[0] + pair[1]
      print(vmap(f, in_axes=((0, 0),))((jnp.arange(3.0), jnp.arange(3.0))))
      """)

  static let allPairs = MistakePage(
    "V014", "allPairs", "All pairs are wanted, but one vmap goes along both",
    """
    One `vmap` takes the first of each, the second of each, and so on. For every pair put one `vmap` inside \
    another: the inner one shares the first argument, the outer one the second.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      xs = jnp.arange(3.0)
      ys = jnp.arange(4.0)
      print(vmap(jnp.multiply)(xs, ys))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      xs = jnp.arange(3.0)
      ys = jnp.arange(4.0)
      print(vmap(vmap(jnp.multiply, in_axes=(None, 0)), in_axes=(0, None))(xs, ys))
      """)

  static let truthOfBatchedValue = MistakePage(
    "V015", "truthOfBatchedValue", "if, while, and, or on a batched value",
    """
    Inside a mapped function a value stands for all examples at once, so `if` cannot choose a way for each. \
    `where` chooses element by element.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def clip(x):
          if x > 1:
              return 1.0
          return x
      print(vmap(clip)(jnp.arange(3.0)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def clip(x):
          return jnp.where(x > 1, 1.0, x)
      print(vmap(clip)(jnp.arange(3.0)))
      """)

  static let numberOfBatchedValue = MistakePage(
    "V016", "numberOfBatchedValue", "A Python number is made of a batched value",
    """
    `float`, `int`, `range` and the index of a list need one number, but a batched value is another one in \
    each example.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      table = [10.0, 20.0, 30.0]
      print(vmap(lambda i: table[i])(jnp.array([2, 0])))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      table = jnp.array([10.0, 20.0, 30.0])
      print(vmap(lambda i: table[i])(jnp.array([2, 0])))
      """)

  static let dataDependentShape = MistakePage(
    "V017", "dataDependentShape", "A shape would depend on the data",
    """
    A mask picks as many elements as it has True, which differs from example to example. All examples have \
    one shape: keep it, and put a neutral value where the mask is False.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: jnp.sum(x[x > 1]))(jnp.ones((2, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: jnp.sum(jnp.where(x > 1, x, 0)))(jnp.ones((2, 3))))
      """)

  static let outAxisOutOfBounds = MistakePage(
    "V018", "outAxisOutOfBounds", "out_axes names an axis that the result has not",
    """
    The result of all calls has one axis more than that of one call. `out_axes` says where it stands.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, out_axes=1)(jnp.ones((4, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: x * 2, out_axes=1)(jnp.ones((4, 3))))
      """)

  static let outAxesTree = MistakePage(
    "V019", "outAxesTree", "out_axes is not built as the result is",
    """
    `out_axes` is one axis for the whole result, or built exactly as the result.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: x + 1, out_axes=(0, 0))(jnp.arange(3)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: (x + 1, x), out_axes=(0, 0))(jnp.arange(3)))
      """)

  static let resultIsMapped = MistakePage(
    "V020", "resultIsMapped", "out_axes is None, but the results differ",
    """
    None says that all examples give the same result. A result that depends on a mapped argument has an \
    axis.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: x + 1, out_axes=None)(jnp.arange(3)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: x + 1, out_axes=0)(jnp.arange(3)))
      """)

  static let vmapOfResult = MistakePage(
    "V021", "vmapOfResult", "vmap gets a result, not a function",
    """
    `vmap` takes a function and returns a function. The arguments go to what it returns: `vmap(f)(x)`.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      x = jnp.arange(3.0)
      print(vmap(jnp.sin(x)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      x = jnp.arange(3.0)
      print(vmap(jnp.sin)(x))
      """)

  static let axisForInAxes = MistakePage(
    "V022", "axisForInAxes", "vmap has no argument of this name",
    """
    The axes to map are given as `in_axes`, those of the results as `out_axes`.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, axis=1)(jnp.ones((4, 3))))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(jnp.sum, in_axes=1)(jnp.ones((4, 3))))
      """)

  static let argumentNotArray = MistakePage(
    "V023", "argumentNotArray", "A mapped argument is no array",
    """
    Arrays and numbers can be mapped. A string or a function is shared: None in `in_axes`.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def f(x, kind):
          return x + 1 if kind == 'up' else x - 1
      print(vmap(f)(jnp.arange(3), 'up'))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def f(x, kind):
          return x + 1 if kind == 'up' else x - 1
      print(vmap(f, in_axes=(0, None))(jnp.arange(3), 'up'))
      """)

  static let resultNotArray = MistakePage(
    "V024", "resultNotArray", "The mapped function returns something that is no array",
    """
    What a mapped function returns is put together for all examples: arrays and numbers, in tuples, lists \
    and dicts.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: ('sum', x))(jnp.arange(3)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: {'sum': x})(jnp.arange(3)))
      """)

  static let noArguments = MistakePage(
    "V025", "noArguments", "A mapped function is called without arguments",
    """
    The number of examples is the size of the mapped axes: at least one array is needed.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda: 1)())
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      print(vmap(lambda x: 1)(jnp.arange(3)))
      """)

  static let escapedValue = MistakePage(
    "V026", "escapedValue", "A value of a mapped function is used after its end",
    """
    What a mapped function computes stands for all examples only while it runs. Return it.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      kept = []
      def f(x):
          kept.append(x * 2)
          return x
      vmap(f)(jnp.arange(3))
      print(kept[0] + 1)
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def f(x):
          return x, x * 2
      x, doubled = vmap(f)(jnp.arange(3))
      print(doubled + 1)
      """)

  static let optionOfCall = MistakePage(
    "V027", "optionOfCall", "An option of vmap is given to the mapped function",
    """
    `vmap(f, in_axes=…)` returns a function, which takes the arguments of `f` and nothing else.
    """,
    wrong: """
      import jax.numpy as jnp
      from jax import vmap
      def shift(x, by):
          return x + by
      print(vmap(shift)(jnp.arange(3.0), 1.0, in_axes=(0, None)))
      """,
    right: """
      import jax.numpy as jnp
      from jax import vmap
      def shift(x, by):
          return x + by
      print(vmap(shift, in_axes=(0, None))(jnp.arange(3.0), 1.0))
      """)
}
