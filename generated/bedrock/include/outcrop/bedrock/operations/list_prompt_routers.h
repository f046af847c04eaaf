// Input and output of Client::list_prompt_routers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/prompt_router_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_prompt_routers. An absent member is not sent.
struct ListPromptRoutersRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<PromptRouterType>> type{};
};

/// Output of Client::list_prompt_routers; valid as long as its Response.
struct ListPromptRoutersView {
  std::span<const PromptRouterSummaryView> prompt_router_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
