// RegisterMarketplaceModelEndpoint: the output of Client::register_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/marketplace_model_endpoint.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct RegisterMarketplaceModelEndpointView;

/// The endpoint that was registered.
struct RegisterMarketplaceModelEndpoint {
  /// The endpoint; its `status` tells whether it can be called.
  MarketplaceModelEndpoint marketplace_model_endpoint{};

  friend bool operator==(const RegisterMarketplaceModelEndpoint&, const RegisterMarketplaceModelEndpoint&) = default;
};
RegisterMarketplaceModelEndpoint to_owned(const RegisterMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const RegisterMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
