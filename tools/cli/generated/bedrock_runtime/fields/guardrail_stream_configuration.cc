// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_stream_configuration.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_stream_configuration.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailStreamConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailStreamConfiguration::guardrail_identifier>("guardrailIdentifier"),
      cli::field<&GuardrailStreamConfiguration::guardrail_version>("guardrailVersion"),
      cli::field<&GuardrailStreamConfiguration::trace>("trace"),
      cli::field<&GuardrailStreamConfiguration::stream_processing_mode>("streamProcessingMode"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailStreamConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
