// DeregisterMarketplaceModelEndpoint: the output of Client::deregister_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeregisterMarketplaceModelEndpointView;

/// Says that the endpoint is no longer registered. It has no members.
struct DeregisterMarketplaceModelEndpoint {
  friend bool operator==(const DeregisterMarketplaceModelEndpoint&,
                         const DeregisterMarketplaceModelEndpoint&) = default;
};
DeregisterMarketplaceModelEndpoint to_owned(const DeregisterMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const DeregisterMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
