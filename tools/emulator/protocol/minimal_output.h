// The smallest valid value of a shape, for operations that the emulator does not act out.
#pragma once

#include "model/shapes.h"
#include "text/json.h"

namespace outcrop::emulator {

/// All required members and no others, at every level: the first value of an enumeration, the least length and value
/// that the constraints allow, one fixed time. A member of a union is chosen that does not lead back to the union.
/// Depends on nothing but the shape.
Json minimal_value(const Shape& shape);

}  // namespace outcrop::emulator
