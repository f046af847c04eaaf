// Input and output of Client::delete_guardrail.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_guardrail. An absent member is not sent.
struct DeleteGuardrailRequest {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::string> guardrail_version{};
};

/// Output of Client::delete_guardrail; valid as long as its Response.
struct DeleteGuardrailView {};

}  // namespace outcrop::bedrock
