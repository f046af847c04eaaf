// Tables of the shapes in outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const GuardrailConfigurationWithArn*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfigurationWithArn::guardrail_identifier>("guardrailIdentifier", true),
      cli::field<&GuardrailConfigurationWithArn::guardrail_version>("guardrailVersion", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfigurationWithArn", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
