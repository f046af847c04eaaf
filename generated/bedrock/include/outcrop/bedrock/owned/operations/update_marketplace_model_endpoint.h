// UpdateMarketplaceModelEndpoint: the output of Client::update_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/marketplace_model_endpoint.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct UpdateMarketplaceModelEndpointView;

/// The endpoint that is being changed.
struct UpdateMarketplaceModelEndpoint {
  /// The endpoint with its new configuration.
  MarketplaceModelEndpoint marketplace_model_endpoint{};

  friend bool operator==(const UpdateMarketplaceModelEndpoint&, const UpdateMarketplaceModelEndpoint&) = default;
};
UpdateMarketplaceModelEndpoint to_owned(const UpdateMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const UpdateMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
