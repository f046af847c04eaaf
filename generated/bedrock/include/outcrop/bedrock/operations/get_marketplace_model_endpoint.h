// Input and output of Client::get_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_marketplace_model_endpoint. An absent member is not sent.
/// Which endpoint to describe.
struct GetMarketplaceModelEndpointRequest {
  /// The ARN of the endpoint to describe.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint_arn{};

  friend bool operator==(const GetMarketplaceModelEndpointRequest&,
                         const GetMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetMarketplaceModelEndpointRequest& in);

/// Output of Client::get_marketplace_model_endpoint; valid as long as its Response.
/// The endpoint, with its machines and the state that it is in.
struct GetMarketplaceModelEndpointView {
  /// The endpoint's model, machines and state.
  OptionalRef<MarketplaceModelEndpointView> marketplace_model_endpoint{};
};
const internal::Schema& schema_of(const GetMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
