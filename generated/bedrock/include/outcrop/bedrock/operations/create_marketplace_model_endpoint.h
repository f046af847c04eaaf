// Input and output of Client::create_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/types/endpoint_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_marketplace_model_endpoint. An absent member is not sent.
struct CreateMarketplaceModelEndpointRequest {
  /// Required.
  std::optional<std::string> model_source_identifier{};
  /// Required.
  std::optional<EndpointConfig> endpoint_config{};
  std::optional<bool> accept_eula{};
  /// Required.
  std::optional<std::string> endpoint_name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_marketplace_model_endpoint; valid as long as its Response.
struct CreateMarketplaceModelEndpointView {
  MarketplaceModelEndpointView marketplace_model_endpoint{};
};

}  // namespace outcrop::bedrock
