import Arrays

extension NumPy {
  /// `x · y + z`, rounded once where XLA does so.
  static func fused(_ x: Value, _ y: Value, plus z: Value) throws(ArrayError) -> Value {
    guard x.dtype == .float32 && y.dtype == .float32 && z.dtype == .float32 else {
      return try add(try multiply(x, y), z)
    }
    let operands = try withEqualRanks([x, y, z])
    let shape = try broadcastShape(operands.map(\.shape))
    func spread(_ operand: Value) throws(ArrayError) -> Value {
      operand.rank == 0 ? operand : try broadcast(operand, to: shape)
    }
    return try fusedMultiplyAdd(try spread(operands[0]), try spread(operands[1]), try spread(operands[2]))
  }
}
