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
    case .cannotBroadcast, .cannotBroadcastToFewer: cannotBroadcast()
    case .axisOutOfBounds(let axis, let rank): axisOutOfBounds(axis, rank: rank)
    case .tupleIndexOutOfRange: axisBeyond()
    case .random(.negativeShape), .numpy(.negativeRepetitions):
      isA(.unsuitableArray)
      note("this is what JAX's compiler says of a negative size")
      help("give sizes from 0 up")
    case .duplicateAxes, .repeatedAxesInExpandDims, .repeatedContractingAxes, .repeatedDimensions,
      .notAPermutation,
      .traceAxes:
      isA(.axes)
      help("name each axis once, from 0 up to the number of axes less one")
    case .squeezeSize: squeezeSize()
    case .nothingToConcatenate, .nothingToStack, .concatenateRanks: joining(axis: nil, [])
    case .concatenateScalars: joiningNumbers()
    case .concatenateSizes(let shapes, let axis, _): joining(axis: axis, shapes)
    case .stackRanks, .stackShapes: stacking()
    case .indexOutOfBounds, .tooManyIndices, .severalEllipses, .indexNotInteger, .maskShape, .zeroStep,
      .takeFromEmptyAxis, .takeAlongAxisNotInteger, .takeAlongAxisRanks:
      indexing(mistake)
    case .maskIsTraced: dataDependentShape()
    case .tracerAsBool(let type): truthOfBatchedValue(type)
    case .tracerAsIndex, .tracerAsNumber, .tracerAsValue, .tracerAsArray, .tracerAsKey:
      numberOfBatchedValue(mistake.tracedType)
    case .escapedTracer: escapedValue()
    case .emptyReduction, .emptyArgExtremum:
      isA(.emptyReduction)
      help("look first whether there are elements: x.size > 0")
    case .negativeIntegerPower:
      isA(.negativeIntegerPower)
      help("use a float: x.astype(float) ** -1, or 1 / x")
    case .integerTooLarge, .integerOutOfBounds, .argumentOverflow: integerTooLarge()
    case .outOfMemory(let shape, let dtype): outOfMemory(shape, dtype)
    case .raggedData:
      isA(.raggedData)
      help("give all rows the same length")
    case .dtypeNotAccepted(_, let dtype, _, _):
      isA(.dtypeNotAccepted)
      if explainBindingOfAmpersand() { return }
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
    repairOperands([.newAxis, .transpose, .matrixTranspose])
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private mutating func cannotBroadcast() {
    isA(.broadcasting)
    note("an axis grows only from size 1, and new axes come on the left")
  }

  mutating func integerTooLarge() {
    isA(.integerTooLarge)
    note("arrays hold 32-bit integers: from -2147483648 to 2147483647")
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
    repairOperands([.transpose, .matrixTranspose])
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
    let given = failed?.expression?.asCall?.arguments ?? []
    let positional = given.filter { if case .positional = $0.kind { true } else { false } }
    if request.sizes.count == 1 && positional.count > 2 {
      help("the shape is one argument: put its sizes in a tuple")
    }
    repairSizes(count, request.sizes)
  }

  /// Offers -1 for a size that the others determine.
  private mutating func repairSizes(_ count: Int, _ sizes: [Int]) {
    guard let failed, sizes.count > 1, let call = failed.expression?.asCall else { return }
    let parts = call.arguments.flatMap { $0.value.targets ?? [$0.value] }.suffix(sizes.count)
    guard parts.count == sizes.count else { return }
    for (i, part) in parts.enumerated().reversed() where diagnostic.repairs.isEmpty && sizes[i] >= 0 {
      let others = sizes.enumerated().filter { $0.offset != i }.map(\.element)
      guard others.allSatisfy({ $0 > 0 }), count > 0, count % others.product == 0 else { continue }
      offerText(
        "let the others decide: -1 stands for \(count / others.product)",
        failed.source.text(failed.span, replacing: part.span, with: "-1"), at: failed.span)
    }
  }

  private mutating func axisOutOfBounds(_ axis: Int, rank: Int) {
    if isOutAxis { return outAxisOutOfBounds(axis, rank: rank) }
    isA(.axisOutOfBounds)
    note(axesText(rank))
    repairAxis(axis, rank)
  }

  /// JAX tells neither the axis nor how many there are.
  private mutating func axisBeyond() {
    guard let failed, let operand = failed.axisOperand, case .int(let axis) = operand.value,
      let rank = failed.array?.rank, axis >= rank || axis < -rank
    else {
      isA(.axes)
      return help("name each axis once, from 0 up to the number of axes less one")
    }
    axisOutOfBounds(axis, rank: rank)
  }

  /// The main mark goes to the axis; where it is one too large, or there is but one, the last is offered.
  private mutating func repairAxis(_ axis: Int, _ rank: Int) {
    guard let failed, let operand = failed.axisOperand, let place = operand.span,
      case .int(let given) = operand.value, given == axis
    else { return }
    point(at: place, "there is no axis \(axis)")
    guard axis == rank || rank == 1, rank > 0 else { return }
    let text = failed.source.text(failed.span, replacing: place, with: "\(rank - 1)")
    offerText(
      rank == 1 ? "the only axis is 0" : "axes count from 0, the last is \(rank - 1)", text, at: failed.span)
  }

  /// The axes that an array of some rank has.
  func axesText(_ rank: Int) -> String {
    switch rank {
    case 0: "it is a single number and has no axes"
    case 1: "its only axis is 0, or counted from the end -1"
    default:
      "its \(rank) axes are \(listed((0..<rank).map(String.init))), or counted from the end \(listed((1...rank).map { "-\($0)" }))"
    }
  }

  private mutating func squeezeSize() {
    isA(.squeeze)
    help("squeeze removes axes of size 1 only: use reshape, or an index such as x[0]")
  }

  private mutating func joining(axis: Int?, _ shapes: [[Int]]) {
    isA(.joining)
    guard let axis, let rank = shapes.first?.count, shapes.allSatisfy({ $0.count == rank }) else {
      repairRanks()
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

  /// Often the arrays stand side by side: the first one gives its elements, and the second one an axis.
  private mutating func joiningNumbers() {
    isA(.joining)
    if let failed { repairByBrackets(failed) }
    if diagnostic.repairs.isEmpty {
      help("concatenate joins along an axis that is there; stack makes a new one")
    }
  }

  /// Offers an array with an axis less one more in front.
  private mutating func repairRanks() {
    guard let failed, let parts = failed.expression?.asCall?.arguments.first?.value.targets,
      case .list(let list)? = failed.operands.first?.value, list.items.count == parts.count
    else { return }
    let ranks = list.items.map { $0.arrayValue?.rank ?? 0 }
    guard let most = ranks.max(), most > 1 else { return }
    let changes = zip(parts, ranks).filter { $0.1 == most - 1 && $0.0.isAtom }.map { part, _ in
      (span: part.span, text: "\(failed.source.text(part.span))[None]")
    }
    offerText(
      "give \(listed(changes.map { failed.source.text($0.span) })) a first axis",
      failed.source.text(failed.span, replacing: changes), at: failed.span)
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

extension Explainer {
  /// `x > 0 & x < 1`: `&` takes its neighbours before any comparison does.
  fileprivate mutating func explainBindingOfAmpersand() -> Bool {
    guard let failed, case .binary(let op) = failed.kind, op == .bitAnd || op == .bitOr,
      let place = failed.expression?.span,
      case .comparison(let first, let links)? = syntax(of: failed.source).comparison(holding: place)?.kind
    else { return false }
    let source = failed.source
    let whole = first.span.joined(links[links.count - 1].operand.span)
    guard let left = failed.operands[0].span, let right = failed.operands[1].span else { return false }
    note(
      "\(op.spelling) binds tighter than a comparison: here it takes \(source.text(left)) and \(source.text(right)) first"
    )
    let before = source.text(Span(Int(whole.start), Int(left.end)))
    let after = source.text(Span(Int(right.start), Int(whole.end)))
    offerText("put the comparisons in brackets", "(\(before)) \(op.spelling) (\(after))", at: whole)
    if diagnostic.repairs.isEmpty { help("put the comparisons in brackets: (a > b) \(op.spelling) (c < d)") }
    return true
  }
}

extension SyntaxLookup {
  /// The comparison that has an operand at a place.
  fileprivate func comparison(holding operand: Span) -> Expression? {
    guard let statement = statement(around: operand) else { return nil }
    func find(_ expression: Expression) -> Expression? {
      if case .comparison(let first, let links) = expression.kind,
        first.span == operand || links.contains(where: { $0.operand.span == operand })
      {
        return expression
      }
      for child in expression.children { if let found = find(child) { return found } }
      return nil
    }
    for expression in statement.expressions { if let found = find(expression) { return found } }
    return nil
  }
}

extension FailedOperation {
  /// The argument that names an axis.
  fileprivate var axisOperand: Operand? {
    if let named = operands.first(where: { $0.keyword?.text == "axis" }) { return named }
    return operands.dropFirst(array == nil || receiverArray != nil ? 0 : 1).first {
      if case .int = $0.value { true } else { false }
    }
  }

  private var receiverArray: Value? {
    switch kind {
    case .method(let receiver, _): receiver.arrayValue
    case .call(.method(let bound)): bound.receiver.arrayValue
    default: nil
    }
  }

  /// What the axis is one of.
  fileprivate var array: Value? { receiverArray ?? operands.first?.value.arrayValue }
}

extension [Int] {
  /// The size that stands in a column, where shapes are aligned at the right.
  fileprivate func size(aligned column: Int, in rank: Int) -> Int? {
    let axis = column - (rank - count)
    return axis < 0 ? nil : self[axis]
  }
}
