// Tables of the shapes in outcrop/bedrock_agent_runtime/types/model_performance_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/model_performance_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const ModelPerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelPerformanceConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelPerformanceConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
