// Input and output of Client::list_datasets.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/dataset_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_datasets. An absent member is not sent.
/// Which page of the list.
struct ListDatasetsRequest {
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListDatasetsRequest&, const ListDatasetsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDatasetsRequest& in);

/// Output of Client::list_datasets; valid as long as its Response.
/// One page of datasets.
struct ListDatasetsView {
  /// The datasets of this page.
  std::span<const DatasetSummaryView> datasets{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDatasetsView*);

}  // namespace outcrop::bedrock_agentcore_control
