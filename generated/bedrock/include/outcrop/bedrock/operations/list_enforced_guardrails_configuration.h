// Input and output of Client::list_enforced_guardrails_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/account_enforced_guardrail_output_configuration.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_enforced_guardrails_configuration. An absent member is not sent.
struct ListEnforcedGuardrailsConfigurationRequest {
  std::optional<std::string> next_token{};
};

/// Output of Client::list_enforced_guardrails_configuration; valid as long as its Response.
struct ListEnforcedGuardrailsConfigurationView {
  std::span<const AccountEnforcedGuardrailOutputConfigurationView> guardrails_config{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
