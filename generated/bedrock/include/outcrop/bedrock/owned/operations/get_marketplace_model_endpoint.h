// GetMarketplaceModelEndpoint: the output of Client::get_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/marketplace_model_endpoint.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock {

struct GetMarketplaceModelEndpointView;

/// The endpoint, with its machines and the state that it is in.
struct GetMarketplaceModelEndpoint {
  /// The endpoint's model, machines and state.
  Box<MarketplaceModelEndpoint> marketplace_model_endpoint{};

  friend bool operator==(const GetMarketplaceModelEndpoint&, const GetMarketplaceModelEndpoint&) = default;
};
GetMarketplaceModelEndpoint to_owned(const GetMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const GetMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
