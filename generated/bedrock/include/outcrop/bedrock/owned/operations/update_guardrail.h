// UpdateGuardrail: the output of Client::update_guardrail, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct UpdateGuardrailView;

/// Names the draft that was replaced.
struct UpdateGuardrail {
  /// The id of the guardrail whose draft was replaced.
  std::string guardrail_id{};
  /// The ARN of the guardrail whose draft was replaced.
  std::string guardrail_arn{};
  /// The version that was changed: DRAFT.
  std::string version{};
  /// When the draft was replaced.
  Timestamp updated_at{};

  friend bool operator==(const UpdateGuardrail&, const UpdateGuardrail&) = default;
};
UpdateGuardrail to_owned(const UpdateGuardrailView& view);
void write_json(internal::JsonWriter& writer, const UpdateGuardrail& in);

}  // namespace outcrop::bedrock
