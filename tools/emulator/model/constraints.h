// The traits that limit values, and the overlays that add them to models that carry none.
#pragma once

#include <string_view>

#include "model/shapes.h"
#include "text/json.h"

namespace outcrop::emulator {

/// The trait `smithy.api#NAME` of a shape or member in a Smithy AST; null where it has none.
const Json* find_trait(const Json& ast, std::string_view name);

/// length, range and pattern of a shape or member.
Constraints read_constraints(const Json& ast);

/// A member's constraints over those of the shape that it targets: the member's own win, trait by trait.
Constraints narrowed(const Constraints& shape, const Constraints& member);

/// Whether a Smithy AST limits anything by itself.
bool has_constraints(const Json& ast);

/// Adds `rows` ("Shape" or "Shape$member" -> {trait id -> value}) to a Smithy AST. A trait that the model has stays as
/// it is. Throws std::runtime_error naming a row that fits no shape or member.
void add_traits(Json& ast, const Json& rows);

}  // namespace outcrop::emulator
