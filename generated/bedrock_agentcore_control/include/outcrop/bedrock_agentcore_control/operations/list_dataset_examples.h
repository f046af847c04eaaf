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
struct ListDatasetExamplesRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  std::optional<std::string> dataset_version{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasetExamplesRequest&, const ListDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDatasetExamplesRequest& in);

/// Output of Client::list_dataset_examples; valid as long as its Response.
struct ListDatasetExamplesView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  std::string_view dataset_version{};
  /// Sensitive: never logged.
  std::span<const DocumentView> examples{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
