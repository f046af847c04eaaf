// Input and output of Client::add_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_type.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::add_dataset_examples. An absent member is not sent.
/// Which dataset gets the examples, and where they are.
struct AddDatasetExamplesRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The examples themselves, or a file that holds them.
  ///
  /// Required.
  Box<DataSourceType> source{};

  friend bool operator==(const AddDatasetExamplesRequest&, const AddDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const AddDatasetExamplesRequest& in);

/// Output of Client::add_dataset_examples; valid as long as its Response.
/// What was added.
struct AddDatasetExamplesView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// How many examples were added.
  std::int64_t added_count{};
  /// When the examples were added.
  Timestamp updated_at{};
  /// The ids that the service gave the new examples; DeleteDatasetExamples takes them.
  std::span<const std::string_view> example_ids{};
};
const internal::Schema& schema_of(const AddDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
