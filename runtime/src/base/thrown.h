// Exceptions that leave code which isn't ours, or that memory ran out for, as Errors.
#pragma once

#include <string_view>

#include "outcrop/error.h"

namespace outcrop::internal {

/// Within a catch: `whose` says what threw, "the provider \"own\" threw", and is followed by the exception's own words.
/// For want of memory or descriptors: code OutOfMemory or OutOfDescriptors.
Error thrown(ErrorKind kind, std::string_view whose);

}  // namespace outcrop::internal
