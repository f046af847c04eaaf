// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_configuration.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_configuration.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_identifier>("guardrailIdentifier"),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion"),
      cli::field<&GuardrailConfiguration::trace>("trace"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
