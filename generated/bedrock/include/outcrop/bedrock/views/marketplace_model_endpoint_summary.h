// MarketplaceModelEndpointSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct MarketplaceModelEndpointSummaryView {
  std::string_view endpoint_arn{};
  std::string_view model_source_identifier{};
  Open<Status> status{};
  std::optional<std::string_view> status_message{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
