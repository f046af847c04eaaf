// CreateGuardrail: the output of Client::create_guardrail, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CreateGuardrailView;

/// Names the new guardrail.
struct CreateGuardrail {
  /// The id that the service gave the guardrail.
  std::string guardrail_id{};
  /// The ARN that the service gave the guardrail.
  std::string guardrail_arn{};
  /// Always DRAFT, the working draft.
  std::string version{};
  /// When the guardrail was created.
  Timestamp created_at{};

  friend bool operator==(const CreateGuardrail&, const CreateGuardrail&) = default;
};
CreateGuardrail to_owned(const CreateGuardrailView& view);
void write_json(internal::JsonWriter& writer, const CreateGuardrail& in);

}  // namespace outcrop::bedrock
