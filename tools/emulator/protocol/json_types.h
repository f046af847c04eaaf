// Whether a JSON value has the type that the model gives it.
#pragma once

#include <string>

#include "model/shapes.h"
#include "text/json.h"

namespace outcrop::emulator {

/// `value` as its member types it: members that the model lacks and null members are dropped at every level, everything
/// else is checked. Throws ServiceError (SerializationException) naming the member: a wrong type, a number out of its
/// type's range, a malformed timestamp or blob, a null in a dense list or map, a union of none or several members, more
/// than 500 levels.
Json typed(const Json& value, const Member& member, const std::string& path);

/// The members of a structure that are bound to the body.
Json typed_members(const Json& object, const Shape& shape, const std::string& path);

/// A scalar from a label, query parameter or header.
Json typed_text(const std::string& text, const Member& member, const std::string& path);

}  // namespace outcrop::emulator
