package import Arrays

/// The axes of a contraction, pair by pair.
package struct ContractionAxes: Hashable, Sendable {
  /// The pairs that are summed over.
  package var contracting: AxisPairs
  /// The pairs that run along; they come first in the result.
  package var batch: AxisPairs

  package struct AxisPairs: Hashable, Sendable {
    package var lhs: PerAxis
    package var rhs: PerAxis

    package init(_ lhs: PerAxis, _ rhs: PerAxis) {
      self.lhs = lhs
      self.rhs = rhs
    }
  }

  package init(contracting: AxisPairs, batch: AxisPairs = AxisPairs([], [])) {
    self.contracting = contracting
    self.batch = batch
  }

  /// For the operands in the other order.
  mutating func exchange() {
    contracting = AxisPairs(contracting.rhs, contracting.lhs)
    batch = AxisPairs(batch.rhs, batch.lhs)
  }
}

/// The sum of products over the contracting axes.
///
/// - Shapes: `(batch…, lhs…, k…) · (batch…, rhs…, k…) → (batch…, lhs…, rhs…)`, whatever the order of the axes.
/// - Throws: ``ArrayError/repeatedContractingAxes(operand:_:)``, ``ArrayError/contractingSizes(_:_:)``,
///   ``ArrayError/batchSizes(_:_:)``, ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.dot_general`
package func dotGeneral(_ lhs: Value, _ rhs: Value, _ axes: ContractionAxes) throws(ArrayError) -> Value {
  try bind(DotGeneral(axes: axes), lhs, rhs)
}

struct DotGeneral: BinaryPrimitive {
  static let name = "dot_general"
  let axes: ContractionAxes
  /// Whether the rows of the left operand are the windows of a convolution, whose sums have an order of their own.
  var isConvolution = false
  /// Whether the free axes of the right operand lead in memory, though not in the result: a batch axis among them is
  /// about to be moved to the front.
  var rhsLeads = false

  func abstractEvaluate(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) -> ArrayType {
    try checkDistinct(axes.contracting.lhs, "lhs")
    try checkDistinct(axes.contracting.rhs, "rhs")
    let batch = lhs.sizes.picking(axes.batch.lhs)
    guard batch == rhs.sizes.picking(axes.batch.rhs) else {
      throw .batchSizes(Array(batch), Array(rhs.sizes.picking(axes.batch.rhs)))
    }
    let depth = lhs.sizes.picking(axes.contracting.lhs)
    guard depth == rhs.sizes.picking(axes.contracting.rhs) else {
      throw .contractingSizes(Array(depth), Array(rhs.sizes.picking(axes.contracting.rhs)))
    }
    guard lhs.dtype == rhs.dtype else {
      throw .differentDTypes(primitive: Self.name, [lhs.dtype, rhs.dtype])
    }
    let sizes = batch.joined(lhs.sizes.picking(freeAxes(ofLHS: lhs.rank)))
      .joined(rhs.sizes.picking(freeAxes(ofRHS: rhs.rank)))
    return ArrayType(sizes: sizes, dtype: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  }

  private func checkDistinct(_ contracted: PerAxis, _ operand: String) throws(ArrayError) {
    guard contracted.count > 1, Set(contracted).count < contracted.count else { return }
    throw .repeatedContractingAxes(operand: operand, Array(contracted))
  }

  func plainlyAccepts(_ lhs: Value, _ rhs: Value) -> Bool {
    // Only over an axis without elements is the result larger than the operands can tell.
    axes.batch.lhs.isEmpty && axes.contracting.lhs.count == 1 && lhs.dtype == rhs.dtype
      && lhs.size(ofAxis: axes.contracting.lhs[0]) > 0
      && lhs.size(ofAxis: axes.contracting.lhs[0]) == rhs.size(ofAxis: axes.contracting.rhs[0])
  }

  func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray {
    contract(
      lhs, rhs, contracting: (axes.contracting.lhs, axes.contracting.rhs),
      batch: (axes.batch.lhs, axes.batch.rhs), isConvolution: isConvolution, rhsLeads: rhsLeads)
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
    let primitive = DotGeneral(
      axes: stepped, isConvolution: isConvolution && rhs.axis == nil, rhsLeads: lhs.axis == nil)
    return BatchedValue(try bind(primitive, lhs.value, rhs.value), axis: primitive.resultAxis(lhs, rhs))
  }

  /// Where the batch axis stands in the result: behind the axes that run along, among the free ones.
  private func resultAxis(_ lhs: BatchedValue, _ rhs: BatchedValue) -> Int {
    func freeAxes(before axis: Int, _ contracting: PerAxis, _ batch: PerAxis) -> Int {
      axis - contracting.count { $0 < axis } - batch.count { $0 < axis }
    }
    let leading = axes.batch.lhs.count
    switch (lhs.axis, rhs.axis) {
    case (let axis?, nil): return leading + freeAxes(before: axis, axes.contracting.lhs, axes.batch.lhs)
    case (nil, let axis?):
      return leading + freeAxes(before: lhs.value.rank, axes.contracting.lhs, axes.batch.lhs)
        + freeAxes(before: axis, axes.contracting.rhs, axes.batch.rhs)
    case (_?, _?): return 0
    case (nil, nil): preconditionFailure("a batch rule is asked only when an operand is batched")
    }
  }

  private func freeAxes(ofLHS rank: Int) -> PerAxis {
    PerAxis.axes(rank).dropping(axes.contracting.lhs.joined(axes.batch.lhs))
  }

  private func freeAxes(ofRHS rank: Int) -> PerAxis {
    PerAxis.axes(rank).dropping(axes.contracting.rhs.joined(axes.batch.rhs))
  }
}

extension ContractionAxes.AxisPairs {
  /// The same axes in operands that have a batch axis more.
  fileprivate func stepping(around lhsAxis: Int?, _ rhsAxis: Int?) -> Self {
    Self(
      lhsAxis.map { lhs.stepping(around: $0) } ?? lhs, rhsAxis.map { rhs.stepping(around: $0) } ?? rhs)
  }
}
