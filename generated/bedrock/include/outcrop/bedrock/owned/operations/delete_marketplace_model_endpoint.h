// DeleteMarketplaceModelEndpoint: the output of Client::delete_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteMarketplaceModelEndpointView;

/// Says that the endpoint is being deleted. It has no members.
struct DeleteMarketplaceModelEndpoint {
  friend bool operator==(const DeleteMarketplaceModelEndpoint&, const DeleteMarketplaceModelEndpoint&) = default;
};
DeleteMarketplaceModelEndpoint to_owned(const DeleteMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const DeleteMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
