// The pages of the mistakes with arrays.

extension MistakePage {
  static let ofArrays = [
    itemAssignment, contractingSizes, broadcasting, reshape, axisOutOfBounds, joining, stacking,
    truthOfArray, arrayIndex, listForArrayFunction, listBesideArray, matmulScalar, squeeze, axes,
    emptyReduction, negativeIntegerPower, integerTooLarge, raggedData, dtypeNotAccepted, unsuitableArray,
    outOfMemory,
  ]

  static let itemAssignment = MistakePage(
    "A001", "itemAssignment", "An array is changed in place",
    """
    Arrays never change. `x.at[i].set(v)` makes a copy that differs in one place; `add` and `multiply` work \
    alike.
    """,
    wrong: """
      import jax.numpy as jnp
      x = jnp.zeros(3)
      x[0] = 1.0
      """,
    right: """
      import jax.numpy as jnp
      x = jnp.zeros(3)
      x = x.at[0].set(1.0)
      print(x)
      """)

  static let contractingSizes = MistakePage(
    "A002", "contractingSizes", "The sizes of a product do not fit",
    """
    A product multiplies the last axis of the first array with the first axis of the second (with the last \
    but one, if there are several). Both have the same size: (2, 3) times (3, 4) gives (2, 4).
    """,
    wrong: """
      import jax.numpy as jnp
      W = jnp.ones((4, 3))
      x = jnp.ones(4)
      print(jnp.dot(W, x))
      """,
    right: """
      import jax.numpy as jnp
      W = jnp.ones((4, 3))
      x = jnp.ones(4)
      print(jnp.dot(W.T, x))
      """)

  static let broadcasting = MistakePage(
    "A003", "broadcasting", "Two shapes do not fit",
    """
    Shapes are compared from the right. Two sizes fit when they are equal or one of them is 1; missing axes \
    on the left count as 1.
    """,
    wrong: """
      import jax.numpy as jnp
      a = jnp.ones((3, 4))
      b = jnp.ones(3)
      print(a + b)
      """,
    right: """
      import jax.numpy as jnp
      a = jnp.ones((3, 4))
      b = jnp.ones(3)
      print(a + b[:, None])
      """)

  static let reshape = MistakePage(
    "A004", "reshape", "The new shape has another number of elements",
    """
    `reshape` keeps all elements in their order: the product of the sizes stays. One size may be -1, and is \
    then computed.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.arange(6).reshape(4, 2))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.arange(6).reshape(3, -1))
      """)

  static let axisOutOfBounds = MistakePage(
    "A005", "axisOutOfBounds", "The array has no such axis",
    """
    An array with n axes has the axes 0 to n - 1, or, counted from the end, -1 to -n.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.sum(jnp.ones((2, 3)), axis=2))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.sum(jnp.ones((2, 3)), axis=1))
      """)

  static let joining = MistakePage(
    "A006", "joining", "Arrays to be joined do not fit",
    """
    `concatenate` joins arrays along an axis that they have. All other axes have the same size.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.concatenate([jnp.ones((2, 3)), jnp.ones((2, 4))]))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.concatenate([jnp.ones((2, 3)), jnp.ones((2, 4))], axis=1))
      """)

  static let stacking = MistakePage(
    "A007", "stacking", "Arrays to be stacked have different shapes",
    """
    `stack` puts arrays of one shape along a new axis.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.stack([jnp.ones(2), jnp.ones(3)]))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.stack([jnp.ones(3), jnp.ones(3)]))
      """)

  static let truthOfArray = MistakePage(
    "A008", "truthOfArray", "An array of several elements is neither true nor false",
    """
    `if`, `while`, `and`, `or` and `not` need one truth. `all` and `any` make one of many.
    """,
    wrong: """
      import jax.numpy as jnp
      x = jnp.arange(3)
      if x > 0:
          print('positive')
      """,
    right: """
      import jax.numpy as jnp
      x = jnp.arange(3)
      if (x >= 0).all():
          print('not negative')
      """)

  static let arrayIndex = MistakePage(
    "A009", "arrayIndex", "An index does not suit the array",
    """
    An array takes one index for each axis: integers, slices, `...`, None, or arrays of integers or bools.
    """,
    wrong: """
      import jax.numpy as jnp
      x = jnp.ones((2, 3))
      print(x[0, 1, 2])
      """,
    right: """
      import jax.numpy as jnp
      x = jnp.ones((2, 3))
      print(x[0, 1])
      """)

  static let listForArrayFunction = MistakePage(
    "A010", "listForArrayFunction", "A list is given where an array is meant",
    """
    The functions of jax.numpy take arrays, not lists. `array` makes one of the other.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.sum([1, 2, 3]))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.sum(jnp.array([1, 2, 3])))
      """)

  static let listBesideArray = MistakePage(
    "A011", "listBesideArray", "An array is combined with something else",
    """
    Operators combine arrays with arrays and numbers. A list has to be made an array first.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.arange(3) + [1, 2, 3])
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.arange(3) + jnp.array([1, 2, 3]))
      """)

  static let matmulScalar = MistakePage(
    "A012", "matmulScalar", "A product of matrices with a number",
    """
    `@` and `matmul` need at least one axis on both sides. `*` multiplies by a number.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.ones((2, 2)) @ 2.0)
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.ones((2, 2)) * 2.0)
      """)

  static let squeeze = MistakePage(
    "A013", "squeeze", "An axis to be removed has more than one element",
    """
    `squeeze` removes axes of size 1.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.squeeze(jnp.ones((2, 1)), axis=0))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.squeeze(jnp.ones((2, 1)), axis=1))
      """)

  static let axes = MistakePage(
    "A014", "axes", "The axes do not fit one another",
    """
    Where several axes are named, each is an axis of the array, and none comes twice.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.transpose(jnp.ones((2, 3)), (0, 0)))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.transpose(jnp.ones((2, 3)), (1, 0)))
      """)

  static let emptyReduction = MistakePage(
    "A015", "emptyReduction", "Nothing has no largest element",
    """
    `max`, `min`, `argmax` and `argmin` need at least one element.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.max(jnp.zeros(0)))
      """,
    right: """
      import jax.numpy as jnp
      x = jnp.zeros(0)
      print(jnp.max(x) if x.size > 0 else 0.0)
      """)

  static let negativeIntegerPower = MistakePage(
    "A016", "negativeIntegerPower", "An integer is raised to a negative power",
    """
    The result would not be an integer.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.arange(1, 4) ** -1)
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.arange(1.0, 4.0) ** -1)
      """)

  static let integerTooLarge = MistakePage(
    "A017", "integerTooLarge", "A number is too large for an array of integers",
    """
    Arrays hold 32-bit integers: from -2147483648 to 2147483647.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.arange(3) + 3000000000)
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.arange(3) + 3000000000.0)
      """)

  static let raggedData = MistakePage(
    "A018", "raggedData", "Rows have different lengths",
    """
    An array is a full box: all rows have the same length.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.array([[1, 2], [3]]))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.array([[1, 2], [3, 0]]))
      """)

  static let dtypeNotAccepted = MistakePage(
    "A019", "dtypeNotAccepted", "The operation does not take elements of this type",
    """
    Some operations are for integers and bools only, others for floats.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.bitwise_and(jnp.ones(2), jnp.ones(2)))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.bitwise_and(jnp.array([1, 2]), jnp.array([3, 3])))
      """)

  static let unsuitableArray = MistakePage(
    "A020", "unsuitableArray", "The array does not suit the function",
    """
    The text of the error says what the function needs: a number of axes, a size that can be divided, a \
    count that is not negative.
    """,
    wrong: """
      import jax.numpy as jnp
      print(jnp.linspace(0, 1, -3))
      """,
    right: """
      import jax.numpy as jnp
      print(jnp.linspace(0, 1, 3))
      """)

  static let outOfMemory = MistakePage(
    "A021", "outOfMemory", "The array does not fit into memory",
    """
    An array of float32 takes four bytes an element, and the sizes of its axes multiply: a million by a million are \
    four terabytes. Axle refuses such an array before it asks the system for the memory. Two arrays that are broadcast \
    against each other along different axes, or an outer product, are the usual way to get there by mistake.
    """,
    wrong: """
      import jax.numpy as jnp

      x = jnp.ones((1000000, 1))
      y = jnp.ones((1, 1000000))
      print((x + y).sum())
      """,
    right: """
      import jax.numpy as jnp

      x = jnp.ones((1000000, 1))
      y = jnp.ones((1, 1000000))
      print(x.sum() * y.size + y.sum() * x.size)
      """)

}
