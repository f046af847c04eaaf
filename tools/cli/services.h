// The services whose operations are commands.
#pragma once

#include <span>

#include "command/operation.h"

namespace outcrop::cli {

std::span<const Service* const> services();

}  // namespace outcrop::cli
