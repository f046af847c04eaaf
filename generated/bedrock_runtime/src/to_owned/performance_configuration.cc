// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/performance_configuration.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/performance_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

PerformanceConfiguration to_owned(const PerformanceConfigurationView& view) {
  PerformanceConfiguration owned;
  internal::own(owned.latency, view.latency);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
