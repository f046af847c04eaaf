// The services whose operations are commands.
#pragma once

#include <span>

#include "command/operation.h"

namespace outcrop::cli {

std::span<const Service* const> services();

/// Whose operation it is; one of services().
const Service& service_of(const Operation& operation);

}  // namespace outcrop::cli
