// Input and output of Client::list_harness_endpoints.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_harness_endpoints. An absent member is not sent.
/// Whose endpoints are listed.
struct ListHarnessEndpointsRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListHarnessEndpointsRequest&, const ListHarnessEndpointsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListHarnessEndpointsRequest& in);

/// Output of Client::list_harness_endpoints; valid as long as its Response.
/// One page of endpoints.
struct ListHarnessEndpointsView {
  /// The endpoints of this page.
  std::span<const HarnessEndpointView> endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListHarnessEndpointsView*);

}  // namespace outcrop::bedrock_agentcore_control
