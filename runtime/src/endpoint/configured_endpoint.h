// The endpoint that code, a variable or a profile names in place of a region's.
#pragma once

#include <optional>

#include "config/client_choices.h"
#include "endpoint/endpoint.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// Absent: none is set. Error: it is no URL, or FIPS or dual-stack is asked for as well, which a fixed host can't
/// promise.
Result<std::optional<Endpoint>> configured_endpoint(const ClientChoices& choices);

}  // namespace outcrop::internal
