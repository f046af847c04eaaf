// Text of a shorthand in the kinds of values that a member wants.
#pragma once

#include <outcrop/document.h>

#include "command/fields.h"

namespace outcrop::cli {

/// Texts as numbers and booleans, and one element as a list of it, where the type has these.
Document shaped(const Document& value, const Type& type);

}  // namespace outcrop::cli
