import Kernels

/// The sum of products over one pair of axes: `(batch…, rows…, k) · (batch…, columns…, k) → (batch…, rows…, columns…)`.
///
/// - Parameters:
///   - contracting: the axes summed over, pair by pair.
///   - batch: the axes that run along, pair by pair; they come first in the result.
///   - isConvolution: whether the rows of `lhs` are the windows of a convolution and `rhs` is its kernel.
///   - rhsLeads: whether a large result lies in memory with its columns before its rows.
/// - Complexity: one multiplication per element of the result and contracted element.
package func contract(
  _ lhs: NDArray, _ rhs: NDArray, contracting: (PerAxis, PerAxis), batch: (PerAxis, PerAxis),
  isConvolution: Bool = false, rhsLeads: Bool = false
) -> NDArray {
  if lhs.dtype.isHalf {
    let product = contract(
      convert(lhs, to: .float32), convert(rhs, to: .float32), contracting: contracting, batch: batch,
      rhsLeads: rhsLeads)
    return convert(product, to: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  }
  let right = ContractionSide.make(rhs, contracting: contracting.1, batch: batch.1)
  // Rows are read once for each few columns of the other side.
  let left = ContractionSide.make(
    lhs, contracting: contracting.0, batch: batch.0, isReadOften: right.freeCount >= 128)
  let isTransposed =
    rhsLeads && batch.0.isEmpty && left.freeCount * right.freeCount >= shortestTransposedResult
  var sizes = PerAxis()
  for axis in batch.0 { sizes.append(lhs.dims[axis]) }
  if isTransposed { sizes.appendFree(rhs, contracting.1, batch.1) }
  sizes.appendFree(lhs, contracting.0, batch.0)
  if !isTransposed { sizes.appendFree(rhs, contracting.1, batch.1) }
  let result = NDArray.uninitialized(sizes: sizes, dtype: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  axle_contract(
    ContractionOrder(left, right, isConvolution: isConvolution), lhs.dtype.kernelType, left.operand,
    right.operand, left.batchCount, left.freeCount, right.freeCount, left.depth, isTransposed, result.data)
  withExtendedLifetime((left.array, right.array)) {}
  guard isTransposed else { return result }
  let axes = PerAxis.axes(result.rank)
  let columnAxes = PerAxis(axes.prefix(rhs.rank - contracting.1.count))
  return result.transposed(axes.dropping(columnAxes).joined(columnAxes))
}

/// A smaller result is moved in less time than a view of it takes.
private let shortestTransposedResult = 4096

extension ContractionOrder {
  /// Which operation XLA makes of the product.
  fileprivate init(_ lhs: ContractionSide, _ rhs: ContractionSide, isConvolution: Bool) {
    switch (lhs.freeCount, rhs.freeCount) {
    case (3..., 1) where isConvolution: self = .convolution
    case (2, 1) where isConvolution: self = .sequential
    case (1, 1): self = .vectors
    case (_, 1): self = lhs.isRowMajor ? .matrixVector : .sequential
    case (1, _): self = rhs.isRowMajor ? .matrixVector : .sequential
    default:
      // A matrix on the left whose contracted axis comes first is left to another library, which adds first to last;
      // of an operand with more axes XLA makes a matrix where it comes last.
      let isLeftTransposed = lhs.isMatrix && !lhs.isRowMajor
      self = isLeftTransposed ? .sequential : rhs.isRowMajor ? .transposedMatrices : .matrices
    }
  }
}

/// One operand seen as `(batch, free, depth)`: a view where its strides allow, otherwise a copy.
private struct ContractionSide {
  let array: NDArray
  let batchCount, freeCount, depth: Int
  let operand: ContractionOperand
  /// Whether the contracted axes come last.
  let isRowMajor: Bool
  /// Whether one axis is contracted and one is free, besides those that run along.
  let isMatrix: Bool

  static func make(
    _ operand: NDArray, contracting: PerAxis, batch: PerAxis, isReadOften: Bool = false
  ) -> ContractionSide {
    let isPlain =
      operand.rank <= 2 && batch.isEmpty && contracting.count == 1
      && (operand.strides[contracting[0]] == 1 || operand.dims[contracting[0]] < 8)
    return isPlain
      ? ContractionSide(plain: operand, contracting: contracting[0])
      : ContractionSide(operand, contracting: contracting, batch: batch, isReadOften: isReadOften)
  }

  private init(_ operand: NDArray, contracting: PerAxis, batch: PerAxis, isReadOften: Bool) {
    let free = PerAxis.axes(operand.rank).dropping(batch.joined(contracting))
    let sizes = operand.sizes
    isRowMajor = (free.last ?? -1) < (contracting.first ?? operand.rank)
    isMatrix = free.count == 1 && contracting.count == 1
    batchCount = sizes.picking(batch).product
    freeCount = sizes.picking(free).product
    depth = sizes.picking(contracting).product
    // The kernel for a matrix and a vector wants contiguous rows, and those of a large product are worth a copy.
    let wantsRows = isRowMajor || isReadOften && depth >= 64 && freeCount >= 8
    if !wantsRows || contracting.isEmpty || operand.stride(asOneAxis: contracting) == 1 || depth < 8,
      let batchStride = operand.stride(asOneAxis: batch), let freeStride = operand.stride(asOneAxis: free),
      let depthStride = operand.stride(asOneAxis: contracting)
    {
      array = operand
      self.operand = ContractionOperand(
        base: operand.data, batchStride: batchStride, freeStride: freeStride, depthStride: depthStride)
    } else {
      array = operand.transposed(batch.joined(free).joined(contracting)).copied()
      self.operand = ContractionOperand(
        base: array.data, batchStride: freeCount * depth, freeStride: depth, depthStride: 1)
    }
  }

  /// A vector or matrix, of which one axis is contracted.
  private init(plain operand: NDArray, contracting: Int) {
    isMatrix = operand.rank == 2
    let free = 1 - contracting
    array = operand
    batchCount = 1
    freeCount = isMatrix ? operand.dims[free] : 1
    depth = operand.dims[contracting]
    isRowMajor = !isMatrix || contracting == 1
    self.operand = ContractionOperand(
      base: operand.data, batchStride: 0, freeStride: isMatrix ? operand.strides[free] : 0,
      depthStride: operand.strides[contracting])
  }
}

extension PerAxis {
  /// The sizes of the axes of an operand that are neither summed over nor run along.
  fileprivate mutating func appendFree(_ operand: NDArray, _ contracting: PerAxis, _ batch: PerAxis) {
    for axis in 0..<operand.rank where !contracting.has(axis) && !batch.has(axis) {
      append(operand.dims[axis])
    }
  }
}

extension NDArray {
  /// The stride of several axes that run as a single one, or nil when they do not.
  fileprivate func stride(asOneAxis axes: PerAxis) -> Int? {
    guard let last = axes.last else { return 0 }
    for i in 1..<axes.count where strides[axes[i - 1]] != strides[axes[i]] * dims[axes[i]] { return nil }
    return strides[last]
  }
}
