extension Documentation {
  static var neuralNetworks: Family {
    Family(
      "jax.nn", "Neural networks",
      #"""
      celu
      x above zero, and below it a curve that ends at -alpha.
      Shapes: (…) → (…)
      >>> nn.celu(jnp.array([-1.0, 0.0, 1.0]))
      Array([-0.63212055,  0.        ,  1.        ], dtype=float32)

      elu
      x above zero, and alpha · (eˣ - 1) below it.
      Shapes: (…) → (…)
      >>> nn.elu(jnp.array([-1.0, 0.0, 1.0]))
      Array([-0.63212055,  0.        ,  1.        ], dtype=float32)

      gelu
      x times the probability that a normal variable is below x; approximated, unless `approximate=False`.
      Shapes: (…) → (…)
      >>> nn.gelu(jnp.array([-1.0, 0.0, 1.0]))
      Array([-0.15880796,  0.        ,  0.841192  ], dtype=float32)

      glu
      The first half of an axis times the sigmoid of the second.
      Shapes: (…, 2·n) → (…, n)
      Raises: AssertionError where the axis has an odd size
      >>> nn.glu(jnp.array([1.0, 2.0, 0.0, 0.0]))
      Array([0.5, 1. ], dtype=float32)

      hard_sigmoid
      A sigmoid made of three straight lines.
      Shapes: (…) → (…)
      >>> nn.hard_sigmoid(jnp.array([-4.0, 0.0, 1.5]))
      Array([0.  , 0.5 , 0.75], dtype=float32)

      hard_silu, hard_swish
      x times its hard sigmoid.
      Shapes: (…) → (…)
      >>> nn.hard_silu(jnp.array([-4.0, 0.0, 3.0]))
      Array([-0.,  0.,  3.], dtype=float32)

      hard_tanh
      x, brought between -1 and 1.
      Shapes: (…) → (…)
      >>> nn.hard_tanh(jnp.array([-2.0, 0.5, 2.0]))
      Array([-1. ,  0.5,  1. ], dtype=float32)

      identity
      x itself.
      Shapes: (…) → (…)
      >>> nn.identity(jnp.array([1.0, 2.0]))
      Array([1., 2.], dtype=float32)

      leaky_relu
      x above zero, and a hundredth of it, or another share, below.
      Shapes: (…) → (…)
      >>> nn.leaky_relu(jnp.array([-1.0, 2.0]))
      Array([-0.01,  2.  ], dtype=float32)

      log_sigmoid
      The logarithm of the sigmoid.
      Shapes: (…) → (…)
      >>> nn.log_sigmoid(jnp.array([-1.0, 0.0, 1.0]))
      Array([-1.3132617, -0.6931472, -0.3132617], dtype=float32)

      log_softmax
      The logarithm of the softmax along an axis.
      Shapes: (…, n) → (…, n)
      >>> nn.log_softmax(jnp.array([1.0, 1.0]))
      Array([-0.6931472, -0.6931472], dtype=float32)

      log1mexp
      The logarithm of 1 - e⁻ˣ, exact for small and large x.
      Shapes: (…) → (…)
      >>> nn.log1mexp(jnp.array([1.0]))
      Array([-0.45867515], dtype=float32)

      logsumexp
      The logarithm of the sum of the exponentials, in all or along axes, without overflow.
      Shapes: logsumexp(x): (…) → (); logsumexp(x, 0): (n, m) → (m)
      >>> nn.logsumexp(jnp.array([0.0, 0.0])), nn.logsumexp(jnp.array([1000.0, 1000.0]))
      (Array(0.6931472, dtype=float32), Array(1000.6932, dtype=float32))

      mish
      x times the tanh of its softplus.
      Shapes: (…) → (…)
      >>> nn.mish(jnp.array([-1.0, 0.0, 1.0]))
      Array([-0.30340144,  0.        ,  0.8650985 ], dtype=float32)

      one_hot
      For each integer, a vector that is one at this place and zero elsewhere.
      Shapes: one_hot(x, n): (…) → (…, n)
      >>> nn.one_hot(jnp.array([0, 2]), 3)
      Array([[1., 0., 0.],
             [0., 0., 1.]], dtype=float32)

      relu
      x above zero, and zero below.
      Shapes: (…) → (…)
      >>> nn.relu(jnp.array([-1.0, 2.0]))
      Array([0., 2.], dtype=float32)

      relu6
      x, brought between 0 and 6.
      Shapes: (…) → (…)
      >>> nn.relu6(jnp.array([-1.0, 3.0, 7.0]))
      Array([0., 3., 6.], dtype=float32)

      selu
      The scaled elu that keeps mean and variance from layer to layer.
      Shapes: (…) → (…)
      >>> nn.selu(jnp.array([-1.0, 1.0]))
      Array([-1.1113307,  1.050701 ], dtype=float32)

      sigmoid
      1 / (1 + e⁻ˣ): between 0 and 1.
      Shapes: (…) → (…)
      >>> nn.sigmoid(jnp.array([-1.0, 0.0, 1.0]))
      Array([0.26894143, 0.5       , 0.7310586 ], dtype=float32)

      silu, swish
      x times its sigmoid.
      Shapes: (…) → (…)
      >>> nn.silu(jnp.array([-1.0, 0.0, 1.0]))
      Array([-0.26894143,  0.        ,  0.7310586 ], dtype=float32)

      soft_sign
      x / (1 + |x|): between -1 and 1.
      Shapes: (…) → (…)
      >>> nn.soft_sign(jnp.array([-1.0, 0.0, 3.0]))
      Array([-0.5 ,  0.  ,  0.75], dtype=float32)

      softmax
      The exponentials along an axis, divided by their sum: positive numbers that add up to one.
      Shapes: (…, n) → (…, n)
      >>> nn.softmax(jnp.array([1.0, 1.0])), nn.softmax(jnp.array([[0.0, 1000.0]]), axis=0)
      (Array([0.5, 0.5], dtype=float32), Array([[1., 1.]], dtype=float32))

      softplus
      log(1 + eˣ): a smooth relu.
      Shapes: (…) → (…)
      >>> nn.softplus(jnp.array([-1.0, 0.0, 1.0]))
      Array([0.3132617, 0.6931472, 1.3132617], dtype=float32)

      sparse_plus
      Zero below -1, x above 1, and a parabola between them.
      Shapes: (…) → (…)
      >>> nn.sparse_plus(jnp.array([-2.0, 0.0, 2.0]))
      Array([0.  , 0.25, 2.  ], dtype=float32)

      sparse_sigmoid
      Zero below -1, one above 1, and a straight line between them.
      Shapes: (…) → (…)
      >>> nn.sparse_sigmoid(jnp.array([-2.0, 0.0, 2.0]))
      Array([0. , 0.5, 1. ], dtype=float32)

      squareplus
      (x + √(x² + b)) / 2: a smooth relu without exponentials.
      Shapes: (…) → (…)
      >>> nn.squareplus(jnp.array([-2.0, 0.0, 2.0]))
      Array([0.41421354, 1.        , 2.4142137 ], dtype=float32)

      standardize
      The elements along an axis, moved and scaled to mean zero and variance one.
      Shapes: (…, n) → (…, n)
      >>> nn.standardize(jnp.array([1.0, 3.0]))
      Array([-0.999995,  0.999995], dtype=float32)

      tanh
      The hyperbolic tangent: between -1 and 1.
      Shapes: (…) → (…)
      >>> nn.tanh(jnp.array([0.0, 1.0]))
      Array([0.       , 0.7615942], dtype=float32)
      """#)
  }
}
