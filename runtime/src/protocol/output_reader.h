// A whole answer into its view: body or payload, bound headers, status code (restjson1 § 2.3).
#pragma once

#include <string>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Fills `*view`, which points into `storage` afterwards. False: `problem` says where and why, as JsonReader::problem
/// does, and `*view` holds no sensible value.
[[nodiscard]] bool read_output(JsonReader& reader, const OutputSchema& output, ResponseStorage& storage, void* view,
                               std::string& problem);

/// Its body has a member that is required, so that an answer without a body has lost something.
bool needs_body(const OutputSchema& output);

}  // namespace outcrop::internal
