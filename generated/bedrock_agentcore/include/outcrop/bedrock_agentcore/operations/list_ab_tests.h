// Input and output of Client::list_ab_tests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/ab_test_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_ab_tests. An absent member is not sent.
/// Which page of the list.
struct ListABTestsRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListABTestsRequest&, const ListABTestsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListABTestsRequest& in);

/// Output of Client::list_ab_tests; valid as long as its Response.
/// One page of A/B tests.
struct ListABTestsView {
  /// The A/B tests on this page.
  std::span<const ABTestSummaryView> ab_tests{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListABTestsView*);

}  // namespace outcrop::bedrock_agentcore
