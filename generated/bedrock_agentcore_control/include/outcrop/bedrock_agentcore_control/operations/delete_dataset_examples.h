// Input and output of Client::delete_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_dataset_examples. An absent member is not sent.
/// Which examples are deleted.
struct DeleteDatasetExamplesRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The ids of the examples, as AddDatasetExamples and ListDatasetExamples tell them.
  ///
  /// Required.
  std::optional<std::vector<std::string>> example_ids{};

  friend bool operator==(const DeleteDatasetExamplesRequest&, const DeleteDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDatasetExamplesRequest& in);

/// Output of Client::delete_dataset_examples; valid as long as its Response.
/// What was deleted.
struct DeleteDatasetExamplesView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The dataset's id.
  std::string_view dataset_id{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// How many examples were deleted.
  std::int64_t deleted_count{};
  /// When the examples were deleted.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DeleteDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
