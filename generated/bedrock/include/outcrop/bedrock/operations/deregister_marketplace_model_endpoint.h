// Input and output of Client::deregister_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::deregister_marketplace_model_endpoint. An absent member is not sent.
/// Which endpoint to take out of Amazon Bedrock; in SageMaker it goes on.
struct DeregisterMarketplaceModelEndpointRequest {
  /// The ARN of the endpoint to deregister.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint_arn{};

  friend bool operator==(const DeregisterMarketplaceModelEndpointRequest&,
                         const DeregisterMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeregisterMarketplaceModelEndpointRequest& in);

/// Output of Client::deregister_marketplace_model_endpoint; valid as long as its Response.
/// Says that the endpoint is no longer registered. It has no members.
struct DeregisterMarketplaceModelEndpointView {};
const internal::Schema& schema_of(const DeregisterMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
