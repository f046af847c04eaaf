// PerformanceConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PerformanceConfiguration.html
struct PerformanceConfiguration {
  /// The version. Absent: `standard`.
  std::optional<OwnedOpen<PerformanceConfigLatency>> latency{};

  friend bool operator==(const PerformanceConfiguration&, const PerformanceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in);

}  // namespace outcrop::bedrock_runtime
