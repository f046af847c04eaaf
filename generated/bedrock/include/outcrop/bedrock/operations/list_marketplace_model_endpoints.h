// Input and output of Client::list_marketplace_model_endpoints.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/marketplace_model_endpoint_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_marketplace_model_endpoints. An absent member is not sent.
struct ListMarketplaceModelEndpointsRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<std::string> model_source_equals{};
};

/// Output of Client::list_marketplace_model_endpoints; valid as long as its Response.
struct ListMarketplaceModelEndpointsView {
  std::span<const MarketplaceModelEndpointSummaryView> marketplace_model_endpoints{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
