// Input and output of Client::list_harnesses.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_harnesses. An absent member is not sent.
/// Which page of the list.
struct ListHarnessesRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListHarnessesRequest&, const ListHarnessesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListHarnessesRequest& in);

/// Output of Client::list_harnesses; valid as long as its Response.
/// One page of harnesses.
struct ListHarnessesView {
  /// The harnesses of this page.
  std::span<const HarnessSummaryView> harnesses{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListHarnessesView*);

}  // namespace outcrop::bedrock_agentcore_control
