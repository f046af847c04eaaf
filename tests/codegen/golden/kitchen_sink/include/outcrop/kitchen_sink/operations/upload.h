// Input and output of Client::upload.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::upload. An absent member is not sent.
struct UploadRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<Blob> bytes{};
};

/// Output of Client::upload; valid as long as its Response.
struct UploadView {};

}  // namespace outcrop::kitchen_sink
