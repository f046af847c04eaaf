// Input and output of Client::update_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_dataset_examples. An absent member is not sent.
/// Which examples of which dataset, and what they are from now on.
struct UpdateDatasetExamplesRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The examples as JSON, each with the exampleId of the one that it replaces.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<Document>> examples{};

  friend bool operator==(const UpdateDatasetExamplesRequest&, const UpdateDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDatasetExamplesRequest& in);

/// Output of Client::update_dataset_examples; valid as long as its Response.
/// The dataset as it is now.
struct UpdateDatasetExamplesView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// How many examples were replaced.
  std::int64_t updated_count{};
  /// When the examples were replaced.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
