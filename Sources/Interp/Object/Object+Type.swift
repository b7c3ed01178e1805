extension Object {
  /// The type as the language sees it.
  package var type: TypeObject {
    switch self {
    case .bool: Types.bool
    case .int, .bigInt: Types.int
    case .float: Types.float
    case .string: Types.str
    case .list: Types.list
    case .tuple: Types.tuple
    case .dict: Types.dict
    case .set(let set): set.isFrozen ? Types.frozenset : Types.set
    case .range: Types.range
    case .slice: Types.slice
    case .function: Types.function
    case .builtin(let builtin): builtin.type
    case .method(let bound): bound.isPython ? Types.method : Types.builtin
    case .type: Types.type
    case .module: Types.module
    case .exception(let exception): exception.type
    case .iterator(let iterator): Types.iterator(named: iterator.typeName)
    case .value(let value): Types.array(value)
    case .native(let native): native.type
    case .none: Types.none
    case .ellipsis: Types.ellipsis
    case .cell, .absent: preconditionFailure("a program never sees a cell or nothing")
    }
  }

  package var typeName: String { type.nameInMessages }

  /// A number for the kinds whose methods a call site may remember; 0 for the others.
  var methodKind: UInt8 {
    switch self {
    case .bool: 1
    case .int, .bigInt: 2
    case .float: 3
    case .string: 4
    case .list: 5
    case .tuple: 6
    case .dict: 7
    case .set(let set): set.isFrozen ? 8 : 9
    case .value: 10
    case .range, .slice, .function, .builtin, .method, .type, .module, .exception, .iterator, .native, .none,
      .ellipsis, .cell, .absent:
      0
    }
  }

  /// How an error about arguments names a callee: `f()`.
  var calleeName: String {
    switch self {
    case .function(let function): "__main__.\(function.qualifiedName)()"
    case .builtin(let builtin): "\(builtin.name)()"
    case .method(let bound): "\(bound.method.owner ?? "").\(bound.method.name)()"
    case .type(let type): "\(type.name)()"
    default: "\(typeName) object"
    }
  }
}
