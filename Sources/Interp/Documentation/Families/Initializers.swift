extension Documentation {
  static var initializers: Family {
    Family(
      "jax.nn.initializers", "Weights to begin with",
      #"""
      constant
      An initializer that gives one value everywhere.
      >>> nn.initializers.constant(0.5)(random.key(0), (2, 2))
      Array([[0.5, 0.5],
             [0.5, 0.5]], dtype=float32)

      glorot_normal, xavier_normal
      An initializer with a normal distribution, cut off at two standard deviations, scaled by the mean of the numbers of
      inputs and outputs.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.glorot_normal()(random.key(0), (3, 2))
      Array([[ 1.0468423 ,  1.2329134 ],
             [-0.29671577, -0.05394943],
             [ 0.12079362, -0.65617436]], dtype=float32)

      glorot_uniform, xavier_uniform
      An initializer with a uniform distribution, scaled by the mean of the numbers of inputs and outputs.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.glorot_uniform()(random.key(0), (3, 2))
      Array([[ 0.9807893 ,  1.048516  ],
             [-0.36743096, -0.06864396],
             [ 0.1531185 , -0.7328462 ]], dtype=float32)

      he_normal, kaiming_normal
      An initializer with a normal distribution, cut off at two standard deviations, scaled by the number of inputs: for
      layers before `relu`.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.he_normal()(random.key(0), (3, 2))
      Array([[ 1.3514677 ,  1.5916845 ],
             [-0.38305843, -0.06964843],
             [ 0.1559439 , -0.84711754]], dtype=float32)

      he_uniform, kaiming_uniform
      An initializer with a uniform distribution, scaled by the number of inputs: for layers before `relu`.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.he_uniform()(random.key(0), (3, 2))
      Array([[ 1.2661935 ,  1.3536283 ],
             [-0.47435132, -0.08861897],
             [ 0.19767512, -0.9461003 ]], dtype=float32)

      lecun_normal
      An initializer with a normal distribution, cut off at two standard deviations, scaled by the number of inputs.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.lecun_normal()(random.key(0), (3, 2))
      Array([[ 0.955632  ,  1.1254908 ],
             [-0.27086318, -0.04924887],
             [ 0.11026898, -0.5990025 ]], dtype=float32)

      lecun_uniform
      An initializer with a uniform distribution, scaled by the number of inputs.
      Raises: ValueError for a shape of fewer than two axes
      >>> nn.initializers.lecun_uniform()(random.key(0), (3, 2))
      Array([[ 0.895334  ,  0.95715976],
             [-0.33541703, -0.06266308],
             [ 0.13977742, -0.66899395]], dtype=float32)

      normal
      An initializer with a normal distribution.
      >>> nn.initializers.normal(stddev=0.1)(random.key(0), (2,))
      Array([0.16226421, 0.20252648], dtype=float32)

      ones
      An initializer that gives ones, whatever the key.
      >>> nn.initializers.ones(random.key(0), (2,))
      Array([1., 1.], dtype=float32)

      truncated_normal
      An initializer with a normal distribution that is cut off on both sides.
      >>> nn.initializers.truncated_normal(stddev=0.1)(random.key(0), (2,))
      Array([0.14559592, 0.17147487], dtype=float32)

      uniform
      An initializer with a uniform distribution from 0 to the scale.
      >>> nn.initializers.uniform(scale=0.1)(random.key(0), (2,))
      Array([0.0947667 , 0.09785799], dtype=float32)

      variance_scaling
      An initializer whose variance is the scale divided by the number of inputs ("fan_in"), of outputs ("fan_out"), or by
      their mean ("fan_avg", "fan_geo_avg"), with a "normal", "truncated_normal" or "uniform" distribution.
      Raises: ValueError for another mode or distribution, or for a shape of fewer than two axes
      >>> nn.initializers.variance_scaling(1.0, "fan_in", "normal")(random.key(0), (2, 2))
      Array([[ 1.1473813 ,  1.4320784 ],
             [-0.30659756, -0.05559086]], dtype=float32)

      zeros
      An initializer that gives zeros, whatever the key.
      >>> nn.initializers.zeros(random.key(0), (2,))
      Array([0., 0.], dtype=float32)
      """#)
  }
}
