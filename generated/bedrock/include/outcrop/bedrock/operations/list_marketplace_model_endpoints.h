// Input and output of Client::list_marketplace_model_endpoints.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_marketplace_model_endpoints. An absent member is not sent.
/// Which endpoints of marketplace models, and which page.
struct ListMarketplaceModelEndpointsRequest {
  /// Endpoints at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Only endpoints that serve the model with this ARN. Absent: all.
  ///
  /// At most 2048 characters.
  std::optional<std::string> model_source_equals{};

  friend bool operator==(const ListMarketplaceModelEndpointsRequest&,
                         const ListMarketplaceModelEndpointsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListMarketplaceModelEndpointsRequest& in);

/// Output of Client::list_marketplace_model_endpoints; valid as long as its Response.
/// One page of endpoints of marketplace models.
struct ListMarketplaceModelEndpointsView {
  /// The endpoints of this page.
  std::span<const MarketplaceModelEndpointSummaryView> marketplace_model_endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListMarketplaceModelEndpointsView*);

}  // namespace outcrop::bedrock
