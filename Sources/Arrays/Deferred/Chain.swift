import Kernels

/// Elementwise operations on large arrays of one shape that were asked for and are not computed yet.
///
/// An operation adds a step and returns an array that has no elements so far; whoever looks at them (``NDArray/data``)
/// has all steps run, block by block, so that each step finds what the ones before it wrote in the first-level cache.
/// Results that nobody refers to by then are never written to memory. A thread has a few open chains, one for each shape and
/// order in memory: a new one closes those whose results nobody awaits, and has the oldest run where there are too many.
///
/// Results lie in memory in the order in which the operands do: adding to a transposed view gives a transposed view.
///
/// Errors are not deferred: a primitive checks its operands when it is called.
@usableFromInline package final class Chain {
  /// The shape of every result.
  let sizes: PerAxis
  /// The axes of every result from the slowest to the fastest in memory.
  let order: PerAxis
  /// By number: operands that are in memory, and results. The chain's own references; others show who waits.
  var values: [NDArray] = []
  var steps: [ChainStep] = []
  /// The results that the last run has given memory to.
  var settled: [UInt8] = []
  private var largeOperands = 0
  /// Whether a reduction has computed results in passing without writing them. It does so once.
  var wasStreamed = false

  /// Arrays of fewer elements are computed at once.
  static let threshold = 1024
  private static let mostSteps = 32
  /// `maximumValues` of the kernel.
  private static let mostValues = 64
  /// A chain keeps its operands alive, so it may not have many that are large.
  private static let mostLargeOperands = 8

  private init(sizes: PerAxis, order: PerAxis) {
    self.sizes = sizes
    self.order = order
  }

  /// An array of the given type, whose elements `step` will make of the operands.
  ///
  /// The operands have the shape of the result up to rank 0 and axes of size 1.
  static func add(
    _ step: ChainStep, _ x: NDArray? = nil, _ y: NDArray? = nil, _ z: NDArray? = nil,
    result sizes: PerAxis, _ dtype: DType, isWeak: Bool
  ) -> NDArray {
    let chain = open(for: sizes, order: order(of: sizes, x, y, z))
    var step = step
    step.resultType = dtype.kernelType
    if let x { step.operands.0 = chain.number(of: x, &step) }
    if let y { step.operands.1 = chain.number(of: y, &step) }
    if let z { step.operands.2 = chain.number(of: z, &step) }
    let result = NDArray.deferred(in: chain, dtype: dtype, isWeak: isWeak)
    step.result = UInt8(chain.values.count)
    chain.values.append(result)
    chain.steps.append(step)
    return result
  }

  /// As above, with the shape of `model`.
  static func add(
    _ step: ChainStep, _ x: NDArray, _ y: NDArray? = nil, _ z: NDArray? = nil, like model: NDArray,
    _ dtype: DType,
    isWeak: Bool
  ) -> NDArray {
    add(step, x, y, z, result: model.sizes, dtype, isWeak: isWeak)
  }

  /// The order of the first operand that has all elements of the result side by side.
  private static func order(of sizes: PerAxis, _ operands: NDArray?...) -> PerAxis {
    for case let operand? in operands where operand.sizes == sizes {
      if let order = operand.memoryOrder { return order }
    }
    return .axes(sizes.count)
  }

  private func number(of operand: NDArray, _ step: inout ChainStep) -> UInt8 {
    step.operandCount += 1
    if let number = values.lastIndex(where: { $0 === operand }) { return UInt8(number) }
    if operand.count > Chain.threshold { largeOperands += 1 }
    values.append(operand)
    return UInt8(values.count - 1)
  }
}

// MARK: - The open chains

/// The chains of one thread to which steps may be added, the latest one last.
final class OpenChains {
  var chains: [Chain] = []
  /// Those that Ctrl-C has cut short: nothing is added to them before they are open again.
  private var cutShort: [Chain] = []

  func cutShort(_ chain: Chain) {
    chains.removeAll { $0 === chain }
    cutShort.append(chain)
  }

  func takeBackCutShort() {
    for chain in cutShort { chain.takeBack() }
    chains += cutShort
    cutShort = []
  }

  static var ofThisThread: OpenChains {
    if let known = axle_chain_slot().pointee {
      return Unmanaged<OpenChains>.fromOpaque(known).takeUnretainedValue()
    }
    let new = OpenChains()
    axle_chain_slot().pointee = Unmanaged.passRetained(new).toOpaque()
    return new
  }
}

extension Chain {
  /// Chains keep memory alive, so there are few of them.
  private static let mostOpenChains = 4

  private static func open(for sizes: PerAxis, order: PerAxis) -> Chain {
    let open = OpenChains.ofThisThread
    // That a chain was streamed counts while somebody may read its results once more, and not for steps of others.
    if let chain = open.chains.last(where: { $0.sizes == sizes && $0.order == order }),
      !chain.wasStreamed || chain.isAwaited
    {
      if chain.hasRoom { return chain }
      chain.run()
    }
    for chain in open.chains where !chain.isAwaited { chain.close() }
    while open.chains.count >= mostOpenChains { open.chains[0].run() }
    let chain = Chain(sizes: sizes, order: order)
    open.chains.append(chain)
    return chain
  }

  private var hasRoom: Bool {
    steps.count < Chain.mostSteps && largeOperands < Chain.mostLargeOperands
      && values.count + 4 <= Chain.mostValues
  }

  /// Ends the chain: its results have elements by now, or nobody refers to them.
  func close() {
    values = []
    steps = []
    OpenChains.ofThisThread.chains.removeAll { $0 === self }
  }
}

// MARK: - Steps

extension ChainStep {
  init(_ kind: ChainStepKind, operation: UInt8 = 0, _ type: DType, parameter: Int32 = 0) {
    self.init()
    self.kind = kind
    self.operation = operation
    self.type = type.kernelType
    self.parameter = parameter
  }
}
