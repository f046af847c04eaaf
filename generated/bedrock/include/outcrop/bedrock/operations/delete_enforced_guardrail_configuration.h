// Input and output of Client::delete_enforced_guardrail_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_enforced_guardrail_configuration. An absent member is not sent.
struct DeleteEnforcedGuardrailConfigurationRequest {
  /// Required.
  std::optional<std::string> config_id{};
};

/// Output of Client::delete_enforced_guardrail_configuration; valid as long as its Response.
struct DeleteEnforcedGuardrailConfigurationView {};

}  // namespace outcrop::bedrock
