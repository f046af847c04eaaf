// PerformanceConfigurationView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct PerformanceConfigurationView {
  Open<PerformanceConfigLatency> latency{};
};

}  // namespace outcrop::bedrock_runtime
