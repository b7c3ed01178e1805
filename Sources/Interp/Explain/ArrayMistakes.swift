import Arrays
import Diagnostics
import Kernels
import Lexer
import Parser
import Primitives

// What the mistakes in the use of arrays mean.

extension Explainer {
  mutating func explain(_ mistake: ArrayError) {
    if case .vmap(let mistake) = mistake { return explain(mistake) }
    if let failed { labelShapes(failed) }
    explainArrays(mistake)
    explainMappedBody()
  }

  private mutating func explainArrays(_ mistake: ArrayError) {
    switch mistake {
    case .broadcastRanks(let shapes), .broadcastSizes(_, let shapes): broadcasting(shapes)
    case .contractingSizes(let lhs, let rhs): contractingSizes(lhs, rhs)
    case .batchSizes, .matmulBatches: contraction("the axes in front of the last two have to agree")
    case .matmulScalar: matmulScalar()
    case .tooManyTensordotAxes: isA(.contractingSizes)
    case .cannotReshape(let shape, let request): reshape(shape, request)
    case .cannotInferSize(let shape, let request): reshape(shape, request)
    case .severalUnknownSizes, .inferenceDividesByZero, .negativeSize: isA(.reshape)
    case .cannotBroadcast(let type, let sizes): broadcastTo(type.shape, sizes)
    case .cannotBroadcastToFewer(let shape, let sizes): broadcastTo(shape, sizes)
    case .axisOutOfBounds(let axis, let rank): axisOutOfBounds(axis, rank: rank)
    case .tupleIndexOutOfRange, .duplicateAxes, .repeatedAxesInExpandDims, .repeatedDimensions,
      .notAPermutation,
      .traceAxes:
      isA(.axes)
      help("name each axis once, from 0 up to the number of axes less one")
    case .squeezeSize: squeezeSize()
    case .nothingToConcatenate, .nothingToStack, .concatenateScalars, .concatenateRanks:
      joining(axis: nil, [])
    case .concatenateSizes(let shapes, let axis, _): joining(axis: axis, shapes)
    case .stackRanks, .stackShapes: stacking()
    case .indexOutOfBounds, .tooManyIndices, .severalEllipses, .indexNotInteger, .maskShape, .zeroStep,
      .takeFromEmptyAxis, .takeAlongAxisNotInteger, .takeAlongAxisRanks:
      indexing(mistake)
    case .maskIsTraced: dataDependentShape()
    case .tracerAsBool: truthOfBatchedValue()
    case .tracerAsIndex, .tracerAsNumber, .tracerAsValue: numberOfBatchedValue()
    case .escapedTracer: escapedValue()
    case .emptyReduction, .emptyArgExtremum:
      isA(.emptyReduction)
      help("look first whether there are elements: x.size > 0")
    case .negativeIntegerPower:
      isA(.negativeIntegerPower)
      help("use a float: x.astype(float) ** -1, or 1 / x")
    case .integerTooLarge, .integerOutOfBounds, .argumentOverflow:
      isA(.integerTooLarge)
      note("arrays hold 32-bit integers: from -2147483648 to 2147483647")
    case .outOfMemory(let shape, let dtype): outOfMemory(shape, dtype)
    case .raggedData:
      isA(.raggedData)
      help("give all rows the same length")
    case .dtypeNotAccepted(_, let dtype, _, _):
      isA(.dtypeNotAccepted)
      help(
        dtype.isFloating
          ? "convert the elements first: x.astype(int)" : "convert the elements first: x.astype(…)")
    case .differentDTypes, .differentRanks:
      isA(.dtypeNotAccepted)
    case .vmap: preconditionFailure("these are explained elsewhere")
    default: isA(.unsuitableArray)
    }
  }

  // MARK: Broadcasting

  /// Two shapes that do not fit, written one under the other as they are compared: from the right.
  private mutating func broadcasting(_ shapes: [[Int]]) {
    isA(.broadcasting)
    let rank = shapes.map(\.count).max() ?? 0
    let names = (failed?.operands ?? []).filter { $0.value.arrayValue != nil }.map { failed?.text($0) ?? "" }
    let width = shapes.joined().map { "\($0)".count }.max() ?? 1
    func row(_ cells: [String]) -> String { cells.map { padded($0, width) }.joined(separator: "  ") }
    let clashes = (0..<rank).map { axis in
      Set(shapes.compactMap { $0.size(aligned: axis, in: rank) }).subtracting([1]).count > 1
    }
    let nameWidth =
      names.allSatisfy { $0.count <= 20 } && names.count == shapes.count ? names.map(\.count).max() ?? 0 : 0
    var rows = shapes.enumerated().map { i, shape in
      let cells = (0..<rank).map { shape.size(aligned: $0, in: rank).map { "\($0)" } ?? "" }
      return "  " + (nameWidth == 0 ? "" : padded(names[i], nameWidth) + "  ") + row(cells)
    }
    rows.append(
      "  " + (nameWidth == 0 ? "" : padded("", nameWidth) + "  ") + row(clashes.map { $0 ? "^" : "" })
        + " differ")
    note(
      "shapes are compared from the right; sizes must be equal, or one of them 1\n"
        + rows.joined(separator: "\n"))
    repairOperands([.newAxis, .transpose])
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private mutating func broadcastTo(_ shape: [Int], _ sizes: [Int]) {
    isA(.broadcasting)
    note("an axis grows only from size 1, and new axes come on the left")
  }

  /// Sizes of axes that multiply to more than there is.
  private mutating func outOfMemory(_ shape: [Int], _ dtype: DType) {
    isA(.outOfMemory)
    let factors =
      shape.count > 1 ? shape.map(String.init).joined(separator: " × ") : counted(shape[0], "element")
    let size = shape.reduce(Double(dtype.size)) { $0 * Double($1) }
    let limit = axle_asked_memory_limit()
    note(
      "\(factors) of \(dtype.name) would take \(sizeWords(size))"
        + (limit == 0 ? "" : "; the limit is \(sizeWords(Double(limit)))"))
    if size < Double(axle_memory_limit()) { note("the rest is taken by what the program still holds") }
  }

  /// `3.6 TiB`: a number of bytes as people say it.
  private func sizeWords(_ bytes: Double) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var (size, unit) = (bytes, 0)
    while size >= 1024 && unit < units.count - 1 { (size, unit) = (size / 1024, unit + 1) }
    if size >= 1e6 { return "more than a million EiB" }
    return unit == 0 ? "\(Int(size)) bytes" : "\((size * 10).rounded() / 10) \(units[unit])"
  }

  // MARK: Products

  private mutating func contractingSizes(_ lhs: [Int], _ rhs: [Int]) {
    contraction(
      "the last axis of the first has size \(listed(lhs.map(String.init))), the axis it is multiplied with has size "
        + listed(rhs.map(String.init)))
    repairOperands([.transpose])
    if diagnostic.repairs.isEmpty { repairBySwapping() }
  }

  private mutating func contraction(_ text: String) {
    isA(.contractingSizes)
    note(text)
  }

  private mutating func matmulScalar() {
    isA(.matmulScalar)
    help("use * to multiply by a number")
  }

  // MARK: Shapes

  private mutating func reshape(_ shape: [Int], _ request: ShapeRequest) {
    isA(.reshape)
    let (count, known) = (shape.product, request.sizes.filter { $0 >= 0 }.product)
    let sizes = request.sizes.map(String.init).joined(separator: ", ")
    if request.sizes.contains(-1) {
      note("\(counted(count, "element")) cannot be divided by \(known)")
    } else {
      note("there are \(counted(count, "element")), but a shape of \(sizes) holds \(known)")
    }
  }

  private mutating func axisOutOfBounds(_ axis: Int, rank: Int) {
    if isOutAxis { return outAxisOutOfBounds(axis, rank: rank) }
    isA(.axisOutOfBounds)
    note(axesText(rank))
  }

  /// The axes that an array of some rank has.
  func axesText(_ rank: Int) -> String {
    switch rank {
    case 0: "it is a single number and has no axes"
    case 1: "its only axis is 0, or counted from the end -1"
    default:
      "its \(rank) axes are \(listed((0..<rank).map(String.init))), or counted from the end -1 to -\(rank)"
    }
  }

  private mutating func squeezeSize() {
    isA(.squeeze)
    help("squeeze removes axes of size 1 only: use reshape, or an index such as x[0]")
  }

  private mutating func joining(axis: Int?, _ shapes: [[Int]]) {
    isA(.joining)
    guard let axis, let rank = shapes.first?.count, shapes.allSatisfy({ $0.count == rank }) else {
      return help("concatenate joins along an axis that is there; stack makes a new one")
    }
    let differing = (0..<rank).filter { place in place != axis && Set(shapes.map { $0[place] }).count > 1 }
    let words = differing.map { place in
      "axis \(place) has size \(listed(shapes.prefix(6).map { "\($0[place])" }))"
    }
    note("along axis \(axis) they may differ, but \(listed(words))")
    for other in 0..<rank where other != axis && diagnostic.repairs.isEmpty {
      repairByAdding(Symbol("axis"), other, advice: "join along axis \(other)")
    }
  }

  private mutating func stacking() {
    isA(.stacking)
    help("stack needs equal shapes; concatenate joins arrays that differ along one axis")
  }

  // MARK: Indices

  private mutating func indexing(_ mistake: ArrayError) {
    isA(.arrayIndex)
    switch mistake {
    case .tooManyIndices(let rank, let count):
      note("\(count) indices, but \(counted(rank, "axis", "axes"))")
    case .indexNotInteger: help("an index is an integer: write // instead of /, or x.astype(int)")
    case .maskShape(let shape, let expected, _):
      note("the mask has the shape \(shape.pythonTuple), the array \(expected.pythonTuple)")
    default: break
    }
  }
}

extension [Int] {
  /// The size that stands in a column, where shapes are aligned at the right.
  fileprivate func size(aligned column: Int, in rank: Int) -> Int? {
    let axis = column - (rank - count)
    return axis < 0 ? nil : self[axis]
  }
}
