// ConverseMetricsView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// How long the call took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseMetrics.html
struct ConverseMetricsView {
  /// The latency of the call in milliseconds, as the service measured it.
  std::int64_t latency_ms{};
};
const internal::Schema& schema_of(const ConverseMetricsView*);

}  // namespace outcrop::bedrock_runtime
