extension Documentation {
  static var updates: Family {
    Family(
      "jax.numpy", "Changed copies",
      #"""

      """#)
  }
}
