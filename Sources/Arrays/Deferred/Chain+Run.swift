import Kernels

extension Chain {
  /// Computes the results that others than the chain refer to, and ends the chain.
  func run() {
    evaluate(writing: awaitedResults, nil)
    end()
  }

  /// Ends the chain, unless it was cut short.
  private func end() {
    if axle_has_abandoned() { OpenChains.ofThisThread.cutShort(self) } else { close() }
  }

  /// Folds the axis in the middle of `x`, seen as `reduction` says. Steps that make `x` run in the same pass, and the
  /// first time the chain stays open and unwritten: what is read once more costs less than what is written.
  static func reduce(_ x: NDArray, _ reduction: ChainReduction) {
    var reduction = reduction
    guard let chain = x.chain else {
      reduction.source = 0
      ChainOperands([x], sizes: x.sizes, order: .axes(x.rank), of: nil).run([], reduction)
      return
    }
    reduction.source = UInt8(chain.values.firstIndex { $0 === x }!)
    let behind = chain.steps(behind: [reduction.source])
    if chain.wasStreamed || behind.contains(where: { axle_is_slow(&chain.steps[$0]) }) {
      chain.evaluate(writing: chain.awaitedResults, reduction)
      chain.end()
    } else {
      chain.wasStreamed = true
      chain.evaluate(writing: [], reduction)
    }
  }

  /// Whether others than the chain refer to a result.
  var isAwaited: Bool { !awaitedResults.isEmpty }

  /// What the results that others than the open chains refer to will take, in bytes.
  package static var awaitedBytes: Int {
    OpenChains.ofThisThread.chains.reduce(0) { sum, chain in
      sum + chain.awaitedResults.reduce(0) { $0 + chain.values[Int($1)].byteCount }
    }
  }

  /// The numbers of the results that others than the chain refer to.
  private var awaitedResults: [UInt8] {
    steps.map(\.result).filter { !isKnownUniquelyReferenced(&values[Int($0)]) }
  }

  /// Runs the steps that the results `outputs`, and the operand of `reduction`, depend on; the outputs get memory.
  private func evaluate(writing outputs: [UInt8], _ reduction: ChainReduction?) {
    let needed = steps(behind: outputs + (reduction.map { [$0.source] } ?? []))
    var operands = ChainOperands(values, sizes: sizes, order: order, of: self)
    let storages = outputs.map { Storage(byteCount: values[Int($0)].byteCount) }
    for (output, storage) in zip(outputs, storages) { operands.setMemory(storage.base, of: output) }
    operands.run(needed.map { steps[$0] }, reduction)
    for (output, storage) in zip(outputs, storages) { values[Int(output)].settle(in: storage) }
    settled = outputs
  }

  /// Takes back the elements of results that were not computed to their end: they are computed when they are asked for
  /// once more.
  func takeBack() {
    for output in settled { values[Int(output)].unsettle(for: self) }
    settled = []
  }

  /// Forgets that kernels were cut short (`interrupt.h`), whose results nobody may look at. Chains that were are as
  /// they were before.
  package static func forgetAbandoned() {
    axle_forget_abandoned()
    OpenChains.ofThisThread.takeBackCutShort()
  }

  /// The steps that make the values `numbers`, in order.
  private func steps(behind numbers: [UInt8]) -> [Int] {
    var isNeeded = [Bool](repeating: false, count: values.count)
    for number in numbers { isNeeded[Int(number)] = true }
    for step in steps.reversed() where isNeeded[Int(step.result)] {
      let operands = [step.operands.0, step.operands.1, step.operands.2]
      for operand in operands.prefix(Int(step.operandCount)) { isNeeded[Int(operand)] = true }
    }
    return steps.indices.filter { isNeeded[Int(steps[$0].result)] }
  }
}

/// The values of a chain as the kernel wants them.
private struct ChainOperands {
  private var values: [ChainValue] = []
  /// Sizes and strides of those values that are neither side by side nor a single element.
  private var axes: [Int] = []
  private let count: Int
  private let rowLength: Int

  /// The results of `chain` have no memory so far. Operands that other chains compute are computed.
  init(_ arrays: [NDArray], sizes: PerAxis, order: PerAxis, of chain: Chain?) {
    count = sizes.product
    rowLength = order.last { sizes[$0] != 1 }.map { sizes[$0] } ?? 1
    for array in arrays { add(array, sizes, order, isResult: array.isDeferred && array.chain === chain) }
  }

  private mutating func add(_ array: NDArray, _ sizes: PerAxis, _ order: PerAxis, isResult: Bool) {
    var value = ChainValue()
    value.base = isResult ? nil : array.data
    value.size = array.dtype.size
    value.isContiguous = isResult || array.count == count && array.isDense(in: order)
    if !value.isContiguous && array.count > 1 { value.rank = addAxes(array, sizes, order) }
    values.append(value)
  }

  /// The axes of the operand as it stretches to `sizes`, neighbours that run as one being one. Returns their number.
  private mutating func addAxes(_ array: NDArray, _ sizes: PerAxis, _ order: PerAxis) -> Int {
    var (lengths, strides) = ([Int](), [Int]())
    for axis in order.reversed() where sizes[axis] != 1 {
      let stride = array.size(ofAxis: axis) == 1 ? 0 : array.stride(ofAxis: axis)
      if let length = lengths.last, stride == strides.last! * length {
        lengths[lengths.count - 1] = length * sizes[axis]
      } else {
        lengths.append(sizes[axis])
        strides.append(stride)
      }
    }
    axes += lengths.reversed() + strides.reversed()
    return lengths.count
  }

  mutating func setMemory(_ base: UnsafeMutableRawPointer, of number: UInt8) {
    values[Int(number)].base = base
  }

  func run(_ steps: [ChainStep], _ reduction: ChainReduction?) {
    var values = values
    axes.withUnsafeBufferPointer { axes in
      var next = axes.baseAddress
      for i in values.indices where values[i].rank > 0 {
        values[i].shape = next
        values[i].strides = next! + values[i].rank
        next! += 2 * values[i].rank
      }
      steps.withUnsafeBufferPointer { steps in
        values.withUnsafeBufferPointer { values in
          var program = ChainProgram(
            steps: steps.baseAddress, stepCount: steps.count, values: values.baseAddress,
            valueCount: values.count, count: count, rowLength: rowLength)
          if var reduction {
            axle_run_chain(&program, &reduction)
          } else {
            axle_run_chain(&program, nil)
          }
        }
      }
    }
  }
}
