// ConverseMetrics.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct ConverseMetricsView;

/// How long the call took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseMetrics.html
struct ConverseMetrics {
  /// The latency of the call in milliseconds, as the service measured it.
  std::int64_t latency_ms{};

  friend bool operator==(const ConverseMetrics&, const ConverseMetrics&) = default;
};
ConverseMetrics to_owned(const ConverseMetricsView& view);
void write_json(internal::JsonWriter& writer, const ConverseMetrics& in);

}  // namespace outcrop::bedrock_runtime
