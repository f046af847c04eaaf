// CreateMarketplaceModelEndpoint: the output of Client::create_marketplace_model_endpoint, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/marketplace_model_endpoint.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateMarketplaceModelEndpointView;

/// The endpoint that is being created.
struct CreateMarketplaceModelEndpoint {
  /// The new endpoint; its `endpointStatus` tells when it serves.
  MarketplaceModelEndpoint marketplace_model_endpoint{};

  friend bool operator==(const CreateMarketplaceModelEndpoint&, const CreateMarketplaceModelEndpoint&) = default;
};
CreateMarketplaceModelEndpoint to_owned(const CreateMarketplaceModelEndpointView& view);
void write_json(internal::JsonWriter& writer, const CreateMarketplaceModelEndpoint& in);

}  // namespace outcrop::bedrock
