// Input and output of Client::register_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::register_marketplace_model_endpoint. An absent member is not sent.
/// The endpoint to register, and the model that it serves.
struct RegisterMarketplaceModelEndpointRequest {
  /// The ARN of the endpoint in Amazon SageMaker.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint_identifier{};
  /// The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> model_source_identifier{};

  friend bool operator==(const RegisterMarketplaceModelEndpointRequest&,
                         const RegisterMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RegisterMarketplaceModelEndpointRequest& in);

/// Output of Client::register_marketplace_model_endpoint; valid as long as its Response.
/// The endpoint that was registered.
struct RegisterMarketplaceModelEndpointView {
  /// The endpoint; its `status` tells whether it can be called.
  MarketplaceModelEndpointView marketplace_model_endpoint{};
};
const internal::Schema& schema_of(const RegisterMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
