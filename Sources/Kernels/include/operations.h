#ifndef AXLE_OPERATIONS_H
#define AXLE_OPERATIONS_H

#include <stdint.h>

// The opcodes of the kernels. Swift imports them as enums, so each list stands here and nowhere else.

#define AXLE_CLOSED_ENUM enum __attribute__((enum_extensibility(closed)))

/// What an element is. The order is that of Swift's `DType`.
typedef AXLE_CLOSED_ENUM : uint8_t {
    KernelTypeBool,   KernelTypeInt8,   KernelTypeInt16,   KernelTypeInt32,    KernelTypeUint8,
    KernelTypeUint16, KernelTypeUint32, KernelTypeFloat16, KernelTypeBfloat16, KernelTypeFloat32,
} KernelType;

/// One element in, one element of the same type out.
typedef AXLE_CLOSED_ENUM : uint8_t {
    UnaryOperationNegate,     UnaryOperationAbsolute,  UnaryOperationSign,
    UnaryOperationNot,        UnaryOperationFloor,     UnaryOperationCeil,
    UnaryOperationRoundAway,  UnaryOperationRoundEven, UnaryOperationExponential,
    UnaryOperationExponential2, UnaryOperationExpm1,   UnaryOperationLogarithm,
    UnaryOperationLog1p,      UnaryOperationTanh,      UnaryOperationLogistic,
    UnaryOperationSquareRoot, UnaryOperationReciprocalSquareRoot, UnaryOperationCubeRoot,
    UnaryOperationSine,       UnaryOperationCosine,    UnaryOperationTangent,
    UnaryOperationArcsine,    UnaryOperationArccosine, UnaryOperationArctangent,
    UnaryOperationSinh,       UnaryOperationCosh,      UnaryOperationArcsinh,
    UnaryOperationArccosh,    UnaryOperationArctanh,   UnaryOperationErf,
    UnaryOperationErfc,       UnaryOperationErfInverse,
} UnaryOperation;

/// Two elements in, one element of the same type out.
typedef AXLE_CLOSED_ENUM : uint8_t {
    BinaryOperationAdd,       BinaryOperationSubtract, BinaryOperationMultiply, BinaryOperationDivide,
    BinaryOperationRemainder, BinaryOperationPower,    BinaryOperationMaximum,  BinaryOperationMinimum,
    BinaryOperationArctangent2, BinaryOperationNextAfter,
    BinaryOperationAnd,       BinaryOperationOr,       BinaryOperationExclusiveOr,
    BinaryOperationShiftLeft, BinaryOperationShiftRightArithmetic, BinaryOperationShiftRightLogical,
} BinaryOperation;

/// Two elements in, a bool out.
typedef AXLE_CLOSED_ENUM : uint8_t {
    ComparisonOperationEqual, ComparisonOperationNotEqual, ComparisonOperationLess,
    ComparisonOperationLessOrEqual, ComparisonOperationGreater, ComparisonOperationGreaterOrEqual,
} ComparisonOperation;

/// Many elements in, one out.
typedef AXLE_CLOSED_ENUM : uint8_t {
    ReductionOperationSum, ReductionOperationProduct, ReductionOperationMaximum, ReductionOperationMinimum,
    ReductionOperationAnd, ReductionOperationOr, ReductionOperationExclusiveOr,
} ReductionOperation;

#endif
