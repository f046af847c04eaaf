// Input and output of Client::delete_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_guardrail. An absent member is not sent.
/// Which guardrail, or which version of it.
struct DeleteGuardrailRequest {
  /// The id or ARN of the guardrail that goes, or loses a version.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The number of the only version to delete. Absent: the whole guardrail goes.
  ///
  /// Matching [1-9][0-9]{0,7}.
  std::optional<std::string> guardrail_version{};

  friend bool operator==(const DeleteGuardrailRequest&, const DeleteGuardrailRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteGuardrailRequest& in);

/// Output of Client::delete_guardrail; valid as long as its Response.
/// Says that the deletion has begun. It has no members.
struct DeleteGuardrailView {};
const internal::Schema& schema_of(const DeleteGuardrailView*);

}  // namespace outcrop::bedrock
