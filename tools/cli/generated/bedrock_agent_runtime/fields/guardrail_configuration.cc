// Tables of the shapes in outcrop/bedrock_agent_runtime/types/guardrail_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/guardrail_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_id>("guardrailId", true),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
