// PerformanceConfigurationView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PerformanceConfiguration.html
struct PerformanceConfigurationView {
  /// The version. Absent: `standard`.
  Open<PerformanceConfigLatency> latency{};
};
const internal::Schema& schema_of(const PerformanceConfigurationView*);

}  // namespace outcrop::bedrock_runtime
