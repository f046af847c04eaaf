// Input and output of Client::list_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_dataset_examples. An absent member is not sent.
/// Whose examples are listed, and of which version.
struct ListDatasetExamplesRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// The version: a number, or DRAFT for the working copy. Absent: DRAFT. It matters to the first page alone.
  std::optional<std::string> dataset_version{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasetExamplesRequest&, const ListDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDatasetExamplesRequest& in);

/// Output of Client::list_dataset_examples; valid as long as its Response.
/// One page of examples.
struct ListDatasetExamplesView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// The version that the examples are of.
  std::string_view dataset_version{};
  /// The examples of this page as JSON, each with its exampleId.
  ///
  /// Sensitive: never logged.
  std::span<const DocumentView> examples{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
