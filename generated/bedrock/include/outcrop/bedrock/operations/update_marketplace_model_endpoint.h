// Input and output of Client::update_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/endpoint_config.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::update_marketplace_model_endpoint. An absent member is not sent.
/// The endpoint to change, and its new machines.
struct UpdateMarketplaceModelEndpointRequest {
  /// The ARN of the endpoint to change.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint_arn{};
  /// The machines that serve the model from now on.
  ///
  /// Required.
  Box<EndpointConfig> endpoint_config{};
  /// Makes the call safe to repeat: of two calls with the same token only one changes the endpoint.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const UpdateMarketplaceModelEndpointRequest&,
                         const UpdateMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateMarketplaceModelEndpointRequest& in);

/// Output of Client::update_marketplace_model_endpoint; valid as long as its Response.
/// The endpoint that is being changed.
struct UpdateMarketplaceModelEndpointView {
  /// The endpoint with its new configuration.
  MarketplaceModelEndpointView marketplace_model_endpoint{};
};
const internal::Schema& schema_of(const UpdateMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
