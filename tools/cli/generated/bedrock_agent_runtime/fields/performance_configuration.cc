// Tables of the shapes in outcrop/bedrock_agent_runtime/types/performance_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/performance_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
