package import Arrays

/// A mistake that belongs to one function of `jax.numpy`, as data.
package enum NumPyMistake: Hashable, Sendable {
  // Creation
  case sliceTooLarge(sizes: [Int], shape: [Int])
  case tooManyOfTop(Int, shape: [Int], axis: Int)
  case coordinateOutside
  /// JAX divides by zero for a shape without elements; Axle refuses to.
  case unravelEmpty

  case notAnInteger(isNaN: Bool)
  case integerTooLong
  case onlyOrderK
  case negativeEye(rows: Int, columns: Int?)
  case negativeIota(shape: [Int])
  case sampleAxis
  case meshgridIndexing(String)
  case meshgridWithoutCopy
  case boolMesh
  case meshRank([Int])
  case vanderRank
  case vanderCount
  case triangleIndicesRank
  case negativeDiagIndices(parameter: String, Int)
  case diagIndicesRank
  case unequalAxes
  case viewOfScalar
  case viewWidth

  // Polynomials
  case lengthOfScalar
  case negativeOrder(ofDerivative: Bool)
  case integrationConstants

  // Folds with ufuncs
  case integerRequired(DType)
  case foldOfAxes
  case accumulationOfAxes

  // Shapes
  case orderNotImplemented(function: String, order: String)
  case matrixTransposeRank(Int)
  case moveaxisCounts(sources: Int, destinations: Int)
  case rollaxisStart(Int, rank: Int)
  case rotationRank(shape: [Int])
  case rotationAxes
  case rollShape
  case repeatedAxis([Int])
  case repeatedReversal([Int])
  case negativeResize

  // Joining and splitting
  case blockOfTuple(text: String)
  case blockEmpty
  case blockDepths
  case divisionByZeroSections
  case negativeSections([Int])
  case negativeSectionCount([Int], axis: Int)

  // Putting
  case fillDiagonalRank
  case fillDiagonalSizes
  case fillDiagonalEmpty
  case putAlongAxisRanks(array: Int, indices: Int)
  case putAlongAxisValues([Int], indices: [Int])

  // Repeating, padding, inserting, deleting
  case negativeRepetitions
  case repeatedScalar
  case countsShape([Int], size: Int)
  case padWidthsShape(parameter: String, rank: Int, shape: [Int])
  case padConstantsShape([Int])
  case padEmptyAxis(mode: String)
  case paddedSizes([Int], widths: [Padding], of: [Int])
  case padStatisticLength
  case deleteMask
  case deleteDType(String)
  case insertRank(text: String)
  case insertDType(text: String)

  // Products
  case vecdotSizes([Int], [Int], axis: Int)
  case tensordotAxisCounts(String, String)
  case tensordotAxes(String, String)
  case tensordotPairs
  case vectorizedSizes(dimension: String, Int, Int, signature: String)
  case vectorizedRank(shape: [Int], dimensions: [String], signature: String)
  case outNotSupported(function: String)
  case narrowerProduct(DType, than: DType)
  case narrowerConvolution
  case signOfConvolution
  case kindOfConvolution

  // Sequences
  case oneDimensional(function: String)
  case emptyInputs(function: String, [Int], [Int])
  case convolutionMode
  case differenceOrder(Int)
  case differenceOfScalar(text: String)
  case gradientSize
  case gradientSpacingCount(Int, axis: String)
  case gradientSpacingLength
  case gradientSpacingRank
  case interpolationShapes
  case interpolationDType
  case interpolationEdge(parameter: String, text: String)
  case interpolationPeriod(text: String)
}
