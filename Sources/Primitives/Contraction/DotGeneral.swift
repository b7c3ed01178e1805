import Arrays

/// The axes of a contraction, pair by pair.
package struct ContractionAxes: Hashable, Sendable {
  /// The pairs that are summed over.
  package var contracting: AxisPairs
  /// The pairs that run along; they come first in the result.
  package var batch: AxisPairs

  package struct AxisPairs: Hashable, Sendable {
    package var lhs: [Int]
    package var rhs: [Int]

    package init(_ lhs: [Int], _ rhs: [Int]) {
      self.lhs = lhs
      self.rhs = rhs
    }
  }

  package init(contracting: AxisPairs, batch: AxisPairs = AxisPairs([], [])) {
    self.contracting = contracting
    self.batch = batch
  }
}

/// The sum of products over the contracting axes.
///
/// - Shapes: `(batch…, lhs…, k…) · (batch…, rhs…, k…) → (batch…, lhs…, rhs…)`, whatever the order of the axes.
/// - Throws: ``ArrayError/contractingSizes(_:_:)``, ``ArrayError/batchSizes(_:_:)``
/// - JAX: `lax.dot_general`
package func dotGeneral(_ lhs: Value, _ rhs: Value, _ axes: ContractionAxes) throws(ArrayError) -> Value {
  try bind(DotGeneral(axes: axes), lhs, rhs)
}

struct DotGeneral: BinaryPrimitive {
  static let name = "dot_general"
  let axes: ContractionAxes

  func abstractEvaluate(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) -> ArrayType {
    let batch = (axes.batch.lhs.map { lhs.shape[$0] }, axes.batch.rhs.map { rhs.shape[$0] })
    guard batch.0 == batch.1 else { throw .batchSizes(batch.0, batch.1) }
    let depth = (axes.contracting.lhs.map { lhs.shape[$0] }, axes.contracting.rhs.map { rhs.shape[$0] })
    guard depth.0 == depth.1 else { throw .contractingSizes(depth.0, depth.1) }
    guard lhs.dtype == rhs.dtype else {
      throw .differentDTypes(primitive: Self.name, [lhs.dtype, rhs.dtype])
    }
    let free = freeAxes(lhs.rank, rhs.rank)
    return ArrayType(
      shape: batch.0 + free.lhs.map { lhs.shape[$0] } + free.rhs.map { rhs.shape[$0] }, dtype: lhs.dtype,
      isWeak: lhs.isWeak && rhs.isWeak)
  }

  func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray {
    contract(
      lhs, rhs, contracting: (axes.contracting.lhs, axes.contracting.rhs),
      batch: (axes.batch.lhs, axes.batch.rhs))
  }

  /// Two batch axes become one more pair that runs along. A single one is a free axis of its operand, and turns up
  /// among the free axes of the result.
  func batch(_ lhs: BatchedValue, _ rhs: BatchedValue) throws(ArrayError) -> BatchedValue {
    var stepped = axes
    stepped.contracting = axes.contracting.stepping(around: lhs.axis, rhs.axis)
    stepped.batch = axes.batch.stepping(around: lhs.axis, rhs.axis)
    if let lhsAxis = lhs.axis, let rhsAxis = rhs.axis {
      stepped.batch.lhs.insert(lhsAxis, at: 0)
      stepped.batch.rhs.insert(rhsAxis, at: 0)
    }
    let product = try dotGeneral(lhs.value, rhs.value, stepped)
    return BatchedValue(product, axis: DotGeneral(axes: stepped).resultAxis(lhs, rhs))
  }

  private func resultAxis(_ lhs: BatchedValue, _ rhs: BatchedValue) -> Int {
    let free = freeAxes(lhs.value.rank, rhs.value.rank)
    switch (lhs.axis, rhs.axis) {
    case (let axis?, nil): return axes.batch.lhs.count + free.lhs.firstIndex(of: axis)!
    case (nil, let axis?): return axes.batch.lhs.count + free.lhs.count + free.rhs.firstIndex(of: axis)!
    case (_?, _?): return 0
    case (nil, nil): preconditionFailure("a batch rule is asked only when an operand is batched")
    }
  }

  private func freeAxes(_ lhsRank: Int, _ rhsRank: Int) -> (lhs: [Int], rhs: [Int]) {
    (
      (0..<lhsRank).filter { !axes.contracting.lhs.contains($0) && !axes.batch.lhs.contains($0) },
      (0..<rhsRank).filter { !axes.contracting.rhs.contains($0) && !axes.batch.rhs.contains($0) }
    )
  }
}

extension ContractionAxes.AxisPairs {
  /// The same axes in operands that have a batch axis more.
  fileprivate func stepping(around lhsAxis: Int?, _ rhsAxis: Int?) -> Self {
    func step(_ axes: [Int], _ batch: Int?) -> [Int] { axes.map { $0 < batch ?? Int.max ? $0 : $0 + 1 } }
    return Self(step(lhs, lhsAxis), step(rhs, rhsAxis))
  }
}
