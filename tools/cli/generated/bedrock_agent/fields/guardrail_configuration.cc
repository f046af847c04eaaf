// Tables of the shapes in outcrop/bedrock_agent/types/guardrail_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/guardrail_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_identifier>("guardrailIdentifier"),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
