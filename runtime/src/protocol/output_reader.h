// A whole answer into its view: body or payload, bound headers, status code (restjson1 § 2.3).
#pragma once

#include <string>
#include <string_view>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Fills `*view`, which points into `storage` afterwards. False: `problem` says where and why, as JsonReader::problem
/// does, and `*view` holds no sensible value.
[[nodiscard]] bool read_output(JsonReader& reader, const OutputSchema& output, ResponseStorage& storage, void* view,
                               std::string& problem);

/// Why the body can't be read as it stands; empty: nothing codes it.
std::string problem_of_coding(const ResponseStorage& storage);

/// Neither bytes nor a JSON value.
bool has_no_value(std::string_view body);

/// An answer with this body has lost something: nothing is there, though some of what it holds is required.
bool lacks_body(const OutputSchema& output, std::string_view body);

}  // namespace outcrop::internal
