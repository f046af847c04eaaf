// The tables of everything that the services answer: outputs, modeled errors and events of all operations.
#pragma once

#include <vector>

#include "outcrop/internal/schema.h"

namespace outcrop::fuzz {

/// Each once, in an order that depends on the models alone.
const std::vector<const internal::OutputSchema*>& output_tables();

}  // namespace outcrop::fuzz
