// Input and output of Client::list_dataset_versions.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/dataset_version_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_dataset_versions. An absent member is not sent.
struct ListDatasetVersionsRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListDatasetVersionsRequest&, const ListDatasetVersionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDatasetVersionsRequest& in);

/// Output of Client::list_dataset_versions; valid as long as its Response.
struct ListDatasetVersionsView {
  std::span<const DatasetVersionSummaryView> versions{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDatasetVersionsView*);

}  // namespace outcrop::bedrock_agentcore_control
