extension Documentation {
  static var errors: Family {
    Family(
      "jax.errors", "Errors of arrays",
      #"""
      ConcretizationTypeError
      The shape of a result would depend on values that a transformation does not know.

      InconclusiveDimensionOperation
      Of JAX's shapes with symbols; Axle raises none of this type.

      JAXIndexError
      The kind of all IndexErrors of JAX's own.

      JAXTypeError
      The kind of all TypeErrors of JAX's own.

      JaxRuntimeError
      Of JAX's interior; Axle raises none of this type.

      JaxprTypeError
      Of JAX's interior; Axle raises none of this type.

      KeyReuseError
      A random key is used twice; Axle raises none of this type.

      NonConcreteBooleanIndexError
      A mask that is mapped chooses elements: the result would have another shape for each example.

      TracerArrayConversionError
      A batched value would have to become an array of NumPy's.

      TracerBoolConversionError
      A batched value stands where one answer is needed, in an `if`, a `while` or an `and`.

      TracerIntegerConversionError
      A batched value stands where one integer is needed, as in `range` or an index of a list.

      UnexpectedTracerError
      A batched value has left the function that is mapped.
      """#)
  }
}
