// Input and output of Client::list_guardrails.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/guardrail_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_guardrails. An absent member is not sent.
struct ListGuardrailsRequest {
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_guardrails; valid as long as its Response.
struct ListGuardrailsView {
  std::span<const GuardrailSummaryView> guardrails{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
