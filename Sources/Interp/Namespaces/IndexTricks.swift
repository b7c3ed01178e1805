import Lexer
import Primitives

/// What is written with brackets instead of parentheses, because brackets allow slices: `jnp.r_[1:4, 7]`.
final class IndexTrick: NativeObject {
  enum Kind: String, CaseIterable {
    case grid = "mgrid"
    case openGrid = "ogrid"
    case rows = "r_"
    case columns = "c_"
    case slices = "s_"
    case indexExpression = "index_exp"
  }

  private let kind: Kind

  private init(_ kind: Kind) { self.kind = kind }

  nonisolated(unsafe) static let all = Kind.allCases.map { ($0.rawValue, Object.native(IndexTrick($0))) }
  nonisolated(unsafe) private static let tricks = TypeObject("IndexTrick", module: "jax.numpy")

  override var type: TypeObject { IndexTrick.tricks }
  override var referents: [Object]? { [] }

  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    let items: [Object] = if case .tuple(let tuple) = key { Array(tuple.items) } else { [key] }
    switch kind {
    case .slices: return key
    case .indexExpression: return .tuple(items)
    case .grid, .openGrid: return try grid(key, items, machine)
    case .rows:
      return try machine.numpy("concatenate", [.list(try vectors(items, machine).map { $0 })])
    case .columns:
      var columns: [Object] = []
      for vector in try vectors(items, machine) { columns.append(try column(vector, machine)) }
      return try machine.numpy("concatenate", [.list(columns), .int(-1)])
    }
  }

  /// The coordinates of a grid whose axes are the slices.
  private func grid(_ key: Object, _ items: [Object], _ machine: Machine) throws(ExceptionObject) -> Object {
    if case .slice = key { return try range(key, machine) }
    guard case .tuple = key else { throw .typeError("'\(key.typeName)' object is not iterable") }
    var axes: [Object] = []
    for item in items {
      guard case .slice = item else {
        throw ExceptionObject(
          Exceptions.attributeError, "'\(item.typeName)' object has no attribute 'start'")
      }
      axes.append(try range(item, machine))
    }
    let isOpen = kind == .openGrid
    let grids = try machine.numpy(
      "meshgrid", axes, keywords: [("indexing", .string("ij")), ("sparse", .bool(isOpen))])
    return isOpen ? grids : try machine.numpy("stack", [grids])
  }

  /// The parts as arrays of at least one axis.
  private func vectors(_ items: [Object], _ machine: Machine) throws(ExceptionObject) -> [Object] {
    var vectors: [Object] = []
    for item in items {
      switch item {
      case .slice: vectors.append(try range(item, machine))
      case .string: throw .unsupported("Axle's \(kind.rawValue) has no directives")
      case .list, .tuple: vectors.append(try machine.numpy("array", [item]))
      default: vectors.append(try machine.numpy("atleast_1d", [item]))
      }
    }
    return vectors
  }

  private func column(_ vector: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    guard vector.arrayValue?.rank == 1 else { return vector }
    return try machine.numpy("expand_dims", [vector, .int(1)])
  }

  /// `arange` of a slice.
  private func range(_ object: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    guard case .slice(let slice) = object else { preconditionFailure("only slices are ranges") }
    let start = slice.start.given ?? .int(0)
    let bounds = [start, slice.stop] + (slice.step.given.map { [$0] } ?? [])
    return try machine.numpy("arange", bounds)
  }
}

extension Machine {
  /// Calls a function of `jax.numpy`.
  fileprivate func numpy(
    _ name: String, _ arguments: [Object], keywords: [(String, Object)] = []
  ) throws(ExceptionObject) -> Object {
    guard let function = JaxNumpy.module.member(Symbol(name)) else {
      preconditionFailure("jax.numpy has \(name)")
    }
    return try apply(function, arguments, keywords: keywords.map { (Symbol($0.0), $0.1) })
  }
}

extension JaxNumpy {
  /// Index arrays that pick the rows and columns of a grid.
  static var openMesh: Builtin {
    Builtin(variadic: "ix_(*args)") { (call) throws(ExceptionObject) in
      _ = try call.named([], of: "ix_")
      let vectors = try call.allArrays(of: "ix_")
      return try call.tuple { () throws(ArrayError) in
        try vectors.enumerated().map { i, vector throws(ArrayError) in
          if vector.dtype == .bool { throw .numpy(.boolMesh) }
          guard vector.rank == 1 else { throw .numpy(.meshRank(vector.shape)) }
          var shape = Array(repeating: 1, count: vectors.count)
          shape[i] = vector.shape[0]
          return try NumPy.reshape(vector, ShapeRequest(shape))
        }
      }
    }
  }
}
