// view_text: everything that a decoded view holds, as text, by its decode table.
#pragma once

#include <string>

#include "outcrop/internal/schema.h"

namespace outcrop::test {

/// Equal texts mean equal views: absent differs from empty, and every number shows all its digits.
std::string view_text(const internal::Schema& schema, const void* view);

}  // namespace outcrop::test
