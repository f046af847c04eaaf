// Response headers into the members that are bound to them (restjson1 § 2.3).
#pragma once

#include "json/problem.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Fills the header members of `*view`; an absent header leaves its member alone. What is written points into
/// `storage`. False after problem.fail(): a header that is not of its type.
bool read_headers(const OutputSchema& output, ResponseStorage& storage, void* view, Problem& problem);

}  // namespace outcrop::internal
