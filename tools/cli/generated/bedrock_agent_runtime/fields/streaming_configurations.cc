// Tables of the shapes in outcrop/bedrock_agent_runtime/types/streaming_configurations.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/streaming_configurations.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const StreamingConfigurations*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StreamingConfigurations::stream_final_response>("streamFinalResponse"),
      cli::field<&StreamingConfigurations::apply_guardrail_interval>("applyGuardrailInterval"),
  };
  static constexpr cli::Shape shape{.name = "StreamingConfigurations", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
