// Tables of the shapes in outcrop/bedrock_runtime/types/guardrail_checks_message.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/guardrail_checks_message.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const GuardrailChecksContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksMessage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksMessage::role>("role", true),
      cli::field<&GuardrailChecksMessage::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksMessage", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
