// ListMarketplaceModelEndpoints: the output of Client::list_marketplace_model_endpoints, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/marketplace_model_endpoint_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListMarketplaceModelEndpointsView;

/// One page of endpoints of marketplace models.
struct ListMarketplaceModelEndpoints {
  /// The endpoints of this page.
  std::optional<std::vector<MarketplaceModelEndpointSummary>> marketplace_model_endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMarketplaceModelEndpoints&, const ListMarketplaceModelEndpoints&) = default;
};
ListMarketplaceModelEndpoints to_owned(const ListMarketplaceModelEndpointsView& view);
void write_json(internal::JsonWriter& writer, const ListMarketplaceModelEndpoints& in);

}  // namespace outcrop::bedrock
