// Tables of the shapes in outcrop/bedrock_agent_runtime/types/custom_orchestration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/custom_orchestration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const CustomOrchestration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomOrchestration::executor>("executor"),
  };
  static constexpr cli::Shape shape{.name = "CustomOrchestration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OrchestrationExecutor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OrchestrationExecutor::lambda>("lambda"),
  };
  static constexpr cli::Shape shape{.name = "OrchestrationExecutor", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
