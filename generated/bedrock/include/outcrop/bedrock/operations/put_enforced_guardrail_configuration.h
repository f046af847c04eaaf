// Input and output of Client::put_enforced_guardrail_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::put_enforced_guardrail_configuration. An absent member is not sent.
struct PutEnforcedGuardrailConfigurationRequest {
  std::optional<std::string> config_id{};
  /// Required.
  std::optional<AccountEnforcedGuardrailInferenceInputConfiguration> guardrail_inference_config{};
};

/// Output of Client::put_enforced_guardrail_configuration; valid as long as its Response.
struct PutEnforcedGuardrailConfigurationView {
  std::optional<std::string_view> config_id{};
  std::optional<Timestamp> updated_at{};
  std::optional<std::string_view> updated_by{};
};

}  // namespace outcrop::bedrock
