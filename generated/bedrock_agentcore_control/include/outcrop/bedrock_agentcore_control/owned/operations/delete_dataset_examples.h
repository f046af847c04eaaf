// DeleteDatasetExamples: the output of Client::delete_dataset_examples, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteDatasetExamplesView;

/// What was deleted.
struct DeleteDatasetExamples {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The dataset's id.
  std::string dataset_id{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// How many examples were deleted.
  std::int64_t deleted_count{};
  /// When the examples were deleted.
  Timestamp updated_at{};

  friend bool operator==(const DeleteDatasetExamples&, const DeleteDatasetExamples&) = default;
};
DeleteDatasetExamples to_owned(const DeleteDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const DeleteDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
