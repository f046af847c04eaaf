// Input and output of Client::upload.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::upload. An absent member is not sent.
struct UploadRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<Blob> bytes{};

  friend bool operator==(const UploadRequest&, const UploadRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UploadRequest& in);

/// Output of Client::upload; valid as long as its Response.
struct UploadView {};
const internal::Schema& schema_of(const UploadView*);

}  // namespace outcrop::kitchen_sink
