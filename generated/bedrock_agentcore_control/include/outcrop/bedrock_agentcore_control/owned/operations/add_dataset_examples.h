// AddDatasetExamples: the output of Client::add_dataset_examples, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct AddDatasetExamplesView;

/// What was added.
struct AddDatasetExamples {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// How many examples were added.
  std::int64_t added_count{};
  /// When the examples were added.
  Timestamp updated_at{};
  /// The ids that the service gave the new examples; DeleteDatasetExamples takes them.
  std::optional<std::vector<std::string>> example_ids{};

  friend bool operator==(const AddDatasetExamples&, const AddDatasetExamples&) = default;
};
AddDatasetExamples to_owned(const AddDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const AddDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
