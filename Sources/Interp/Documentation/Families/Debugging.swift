extension Documentation {
  static var debugging: Family {
    Family(
      "jax.debug", "jax.debug",
      #"""
      print
      Writes a text with values in its braces; inside of a `vmap`, once for each example.
      >>> debug.print("x = {}, y = {y}", 1, y=2)
      x = 1, y = 2
      """#)
  }
}
